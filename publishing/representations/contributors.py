"""Contributors."""

from typing import Literal

from publishing.representations.images import ImageUse
from publishing.representations.links import LabelledLink
from publishing.representations.references import ContributorKind, Ref
from publishing.representations.sections import TranslatedEnvelope
from publishing.representations.shape import Direction, Lang
from publishing.representations.words import RichText


class ContributorContent(Ref):
    """What a contributor's own record says."""

    type: Literal["contributor"] = "contributor"
    """Always `contributor`."""
    language: Lang
    """Language of the record."""
    direction: Direction
    """Direction of the language."""
    kind: ContributorKind
    """Person, desk or organisation."""
    job_title: str | None
    """What they do at the paper."""
    biography: RichText | None
    """Who they are."""
    portrait: ImageUse | None
    """Their picture."""
    links: list[LabelledLink]
    """Where else they are found."""
    keys: list[str]
    """Cache keys of the contributor and of their list."""


class Contributor(TranslatedEnvelope, ContributorContent):
    """Somebody stories credit."""
