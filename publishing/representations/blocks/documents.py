"""Files for readers to take away."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.shape import Url


class DocumentBlock(Block):
    """A file to take away."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["document"] = "document"
    """Always `document`."""
    title: str
    """What it is called."""
    url: Url
    """Absolute address; it comes as an attachment."""
    media_type: str
    """Its media type: `application/pdf` …"""
    bytes: int
    """How large it is."""
