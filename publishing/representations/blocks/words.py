"""Blocks of words: paragraph, heading, list."""

from typing import Literal

from publishing.representations.blocks.block import Block
from publishing.representations.shape import Shape
from publishing.representations.words import RichText, Span


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
