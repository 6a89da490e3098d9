"""Fronts: containers of cards, picked and come by themselves."""

from typing import Literal

from publishing.representations.cards import ArticleCard
from publishing.representations.joins import Join
from publishing.representations.references import SectionCrumb
from publishing.representations.sections import TranslatedEnvelope
from publishing.representations.shape import Direction, Id, Lang, Path, Shape, Url
from publishing.representations.sharing import Seo, Social
from publishing.representations.words import Link

ContainerKind = Literal["lead", "list", "grid", "opinion", "latest"]


class FrontCard(ArticleCard):
    """A story on a front. Its headline, kicker, standfirst and picture may be the front's own."""

    pinned: bool
    """An editor picked it; else it came by itself."""


class Container(Shape):
    """A stretch of a front."""

    id: Id
    """Stable across edits; unique within its front."""
    kind: ContainerKind
    """What it is for."""
    title: str | None
    """Stands above the stories."""
    link: Link | None
    """Where there is more of this."""
    items: list[FrontCard]
    """The stories, picked ones first; joined when read. No story stands twice on a front."""


class FrontWords(Shape):
    """What a front itself says, and shows."""

    type: Literal["front"] = "front"
    """Always `front`."""
    id: Id
    """Public id; never reused."""
    site: Id
    """The site it stands on."""
    url: Url
    """Absolute address of the page it is the front of."""
    path: Path
    """Decoded path of the page it is the front of: a front has none of its own."""
    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    title: str
    """Its title."""
    section: SectionCrumb | None
    """The section it is the front of; null: the home page's."""
    containers: list[Container]
    """From top to bottom."""
    seo: Seo
    """For search engines."""
    social: Social
    """For networks."""
    keys: list[str]
    """Cache keys of the front and of its list."""


class FrontContent(FrontWords):
    """All a front itself says; the store adds its history."""

    slots: list[Join]
    """Which stories belong into which container; joined when read."""

    def joins(self) -> list[Join]:
        return self.slots


class Front(TranslatedEnvelope, FrontWords):
    """What is shown first, of all or of a section."""
