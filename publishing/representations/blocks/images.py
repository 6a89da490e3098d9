"""Pictures in a story."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.images import ImageUse
from publishing.representations.words import Link

Display = Literal["inline", "wide", "full", "thumbnail"]


class ImageBlock(ImageUse, Block):
    """A picture in the story."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["image"] = "image"
    """Always `image`."""
    link: Link | None
    """Where the picture leads."""
    display: Display
    """How large it should stand."""
