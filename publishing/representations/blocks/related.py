"""Links that stand by themselves between the paragraphs."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.cards import ArticleCard
from publishing.representations.shape import Id
from publishing.representations.words import Link


class RelatedLink(Block):
    """Leads to another story, or to a page elsewhere. While a page is hidden, there is no link to it."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["related_link"] = "related_link"
    """Always `related_link`."""
    prefix: str | None
    """What stands before the title, as "Read more"."""
    title: str
    """An editor's words, else the name of what it leads to."""
    link: Link
    """Where it leads."""
    article: ArticleCard | None
    """The card of the story it leads to; joined when read."""

    def cards(self) -> Mapping[str, Id]:
        link: Link | None = self.link  # none in a draft
        return {"article": link.id} if link and link.id and link.kind == "article" else {}
