"""Blocks of somebody's words."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.references import Speaker
from publishing.representations.shape import Id, Url
from publishing.representations.words import RichText


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


class PullQuote(Block):
    """Words of the story, repeated large. They stay out of whole-text forms."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["pull_quote"] = "pull_quote"
    """Always `pull_quote`."""
    quote: RichText
    """The words, as they stand in the story."""
    attribution: str | None
    """Who said or wrote them, as printed."""
    from_block: Id | None
    """The block they stand in."""
