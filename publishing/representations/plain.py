"""Plain pages: imprint, about, privacy."""

from typing import Literal

from publishing.representations.blocks.body import BodyBlock
from publishing.representations.joins import Join, joins_of_blocks
from publishing.representations.sections import TranslatedEnvelope
from publishing.representations.shape import Direction, Id, Instant, Lang, Path, Shape, Url
from publishing.representations.sharing import Seo, Social


class PlainPageContent(Shape):
    """What a plain page itself says."""

    type: Literal["page"] = "page"
    """Always `page`."""
    id: Id
    """Public id; never reused."""
    site: Id
    """The site it stands on."""
    url: Url
    """Absolute address of the public page."""
    path: Path
    """Decoded path of the public page."""
    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    title: str
    """Its title."""
    body: list[BodyBlock]
    """What it says, in the same blocks as a story."""
    seo: Seo
    """For search engines."""
    social: Social
    """For networks."""
    keys: list[str]
    """Cache keys of the page and of its list."""

    def joins(self) -> list[Join]:
        """Stories that links between the paragraphs show."""
        return joins_of_blocks("/body", self.body)


class PlainPage(TranslatedEnvelope, PlainPageContent):
    """A page that stands outside the news (schema.org WebPage)."""

    status: Literal["usable"] = "usable"
    """IPTC pubStatus."""
    updated_at: Instant
    """Last change that readers should notice."""
    modified_at: Instant
    """Last change of any kind."""
