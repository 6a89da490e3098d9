"""Blocks of somebody's words."""

from typing import Literal

from publishing.representations.blocks.block import Block
from publishing.representations.references import Speaker
from publishing.representations.shape import Url
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
