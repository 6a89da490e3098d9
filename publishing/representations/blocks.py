"""Blocks of a body: a closed union on `type`; each has `html` and `text` for those who know only paragraphs."""

from typing import Annotated, Literal

from pydantic import Field

from publishing.representations.images import ImageUse
from publishing.representations.references import Speaker
from publishing.representations.shape import Direction, Id, Lang, Shape, Url
from publishing.representations.words import Link, RichText, Span

Display = Literal["inline", "wide", "full", "thumbnail"]


class Block(Shape):
    """What every block has."""

    type: str
    """What kind of block it is."""
    id: Id
    """Stable across edits; unique within its story."""
    html: str
    """The whole block as HTML from a closed list of elements."""
    text: str
    """The whole block as words."""
    language: Lang | None
    """Set where it differs from the story's."""
    direction: Direction | None
    """Set where it differs from the story's."""


class Paragraph(Block):
    """Running text."""

    type: Literal["paragraph"] = "paragraph"
    """Always `paragraph`."""
    spans: list[Span]
    """The words in runs."""


class Heading(Block):
    """Divides a story; the headline is not one."""

    type: Literal["heading"] = "heading"
    """Always `heading`."""
    level: Literal[2, 3, 4]
    """Depth, as in HTML."""
    anchor: str
    """Unique within the story, for links to it."""
    spans: list[Span]
    """The words in runs."""


class ListItem(Shape):
    """A point of a list, with the list below it."""

    content: RichText
    """The words."""
    items: list["ListItem"]
    """Points below this one."""


class List(Block):
    """Bulleted or numbered points."""

    type: Literal["list"] = "list"
    """Always `list`."""
    ordered: bool
    """Numbered."""
    start: int | None
    """First number; null for one or unnumbered."""
    items: list[ListItem]
    """The points."""


class Quote(Block):
    """Somebody's words, set apart (schema.org Quotation)."""

    type: Literal["quote"] = "quote"
    """Always `quote`."""
    quote: list[RichText]
    """The words, a paragraph each."""
    speaker: Speaker | None
    """Who said them."""
    said_to: str | None
    """To whom they were said."""
    source_url: Url | None
    """Where they can be checked."""


class ImageBlock(ImageUse, Block):
    """A picture in the story."""

    type: Literal["image"] = "image"
    """Always `image`."""
    link: Link | None
    """Where the picture leads."""
    display: Display
    """How large it should stand."""


BodyBlock = Annotated[Paragraph | Heading | List | Quote | ImageBlock, Field(discriminator="type")]
LeadMedia = ImageBlock
BLOCK_TYPES: tuple[type[Block], ...] = (Paragraph, Heading, List, Quote, ImageBlock)
