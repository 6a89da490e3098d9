"""Code and other text whose every space counts."""

from typing import Literal

from publishing.representations.blocks.block import Block


class Code(Block):
    """Code, with its lines and spaces."""

    type: Literal["code"] = "code"
    """Always `code`."""
    code: str
    """As typed."""
    code_language: str | None
    """As `python`; null for plain text."""
