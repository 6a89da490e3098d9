"""Several pictures to look through."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.images import ImageUse
from publishing.representations.shape import Id
from publishing.representations.words import RichText


class GalleryItem(ImageUse):
    """A picture of a gallery."""

    id: Id
    """Stable across edits; unique within its gallery."""


class Gallery(Block):
    """Pictures in the order in which they should be seen."""

    tells: ClassVar[tuple[str, ...]] = ("title", "intro")

    type: Literal["gallery"] = "gallery"
    """Always `gallery`."""
    title: str | None
    """What it is called."""
    intro: RichText | None
    """What joins the pictures."""
    items: list[GalleryItem]
    """The pictures; never empty."""
