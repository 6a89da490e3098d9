"""References to other public things: one shape everywhere."""

from typing import Literal

from publishing.representations.images import Image
from publishing.representations.shape import Direction, Id, Lang, Path, Shape, Url

TopicKind = Literal["subject", "place", "person", "organisation", "event", "series"]
ContributorKind = Literal["person", "desk", "organisation"]
Role = Literal[
    "author", "photographer", "illustrator", "editor", "translator", "additional_reporting", "data"
]


class Ref(Shape):
    """A named public thing with its address."""

    type: str
    """What kind of thing it is."""
    id: Id
    """Its public id."""
    name: str
    """Its name as printed."""
    path: Path | None
    """Decoded path of its page."""
    url: Url | None
    """Absolute address of its page."""


class NamedTranslation(Shape):
    """The same thing in another language; joined when read."""

    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    id: Id
    """Its public id."""
    name: str
    """Its name or title there."""
    url: Url | None
    """Its address."""
    path: Path | None
    """Its path."""


class SectionCrumb(Ref):
    """One step of the way to a section."""

    type: Literal["section"] = "section"
    """Always `section`."""


class SectionRef(SectionCrumb):
    """A section with the way to it."""

    ancestors: list[SectionCrumb]
    """Sections above it, root first, itself not in it."""


class TopicRef(Ref):
    """A topic of a story."""

    type: Literal["topic"] = "topic"
    """Always `topic`."""
    kind: TopicKind
    """What sort of topic it is."""
    code: str | None
    """Its code in a controlled vocabulary, as `medtop:11000000`."""
    rel: Literal["about", "mentions"]
    """schema.org `about` or `mentions`."""


class ContributorRef(Ref):
    """Somebody's part in a story."""

    type: Literal["contributor"] = "contributor"
    """Always `contributor`."""
    kind: ContributorKind
    """Person, desk or organisation."""
    role: Role
    """What they did for this story."""
    portrait: Image | None
    """Their picture."""


class BylinePart(Shape):
    """A run of the byline."""

    text: str
    """The words."""
    contributor_id: Id | None
    """The contributor these words name."""


class Byline(Shape):
    """The byline as printed."""

    text: str
    """The whole line."""
    parts: list[BylinePart]
    """The line in runs; joined they are `text`."""


class Speaker(Shape):
    """Who said the words of a quote."""

    name: str
    """Name as printed."""
    role: str | None
    """How the speaker is introduced."""
    topic: TopicRef | None
    """The speaker's topic."""
