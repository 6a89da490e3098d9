"""Sections."""

from publishing.representations.references import NamedTranslation, SectionCrumb
from publishing.representations.shape import Direction, Id, Instant, Lang, Path, Shape, Url
from publishing.representations.sharing import Seo
from publishing.representations.words import RichText


class SectionContent(SectionCrumb):
    """What a section page itself says."""

    site: Id
    """The site it stands on."""
    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    path: Path
    """Decoded path of its page."""
    url: Url
    """Absolute address of its page."""
    description: RichText | None
    """What it is about."""
    ancestors: list[SectionCrumb]
    """Sections above it, root first."""
    seo: Seo
    """For search engines."""
    keys: list[str]
    """Cache keys of the section and of its list."""


class ItemEnvelope(Shape):
    """What history adds to everything but articles."""

    version: int
    """Rises by one with each public change."""
    updated_at: Instant
    """Last public change."""


class TranslatedEnvelope(ItemEnvelope):
    """What history and other languages add."""

    translations: list[NamedTranslation]
    """The same in other languages."""


class Section(TranslatedEnvelope, SectionContent):
    """A section with its neighbours."""

    children: list[SectionCrumb]
    """Sections right below it; joined when read."""
    front: Id | None
    """Its front, where it has one."""
