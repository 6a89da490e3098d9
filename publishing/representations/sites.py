"""Sites: the publisher, the zone, the languages."""

from typing import Literal

from publishing.representations.cards import Genre
from publishing.representations.images import Image
from publishing.representations.links import LabelledLink
from publishing.representations.sections import ItemEnvelope
from publishing.representations.shape import Direction, Id, Lang, Shape, Url


class Language(Shape):
    """A language the site is written in."""

    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    name: str
    """Its own name."""


class Policy(Shape):
    """A published policy."""

    kind: str
    """schema.org property, as `correctionsPolicy`."""
    url: Url
    """Where it is."""


class Publisher(Shape):
    """Who publishes here (schema.org publisher)."""

    name: str
    """Its name."""
    logo: Image | None
    """Its picture."""
    policies: list[Policy]
    """Its policies."""
    social: list[LabelledLink]
    """Where else it is found."""


class GenreLabel(Shape):
    """A genre as printed."""

    genre: Genre
    """The value."""
    label: str
    """The words, in the site's first language."""
    labels: dict[Lang, str]
    """The words in each language of the site."""


class SiteContent(Shape):
    """What the Site row and the newsroom's settings say."""

    type: Literal["site"] = "site"
    """Always `site`."""
    id: Id
    """Public id."""
    name: str
    """Name of the site."""
    url: Url
    """The frontend's origin."""
    time_zone: str
    """IANA name; bare dates are midnight in it."""
    languages: list[Language]
    """Its languages, its first one first."""
    publisher: Publisher
    """Who publishes here."""
    default_image: Image | None
    """Shown where nothing else is."""
    genres: list[GenreLabel]
    """Genres as printed."""
    keys: list[str]
    """Cache keys of the site."""


class Site(ItemEnvelope, SiteContent):
    """A site."""
