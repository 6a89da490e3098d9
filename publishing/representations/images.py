"""Pictures: the asset in its named shapes, and its use with words ready to print."""

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from publishing.representations.rights import DigitalSource, Rights
from publishing.representations.shape import Colour, Id, Instant, Shape, Url
from publishing.representations.words import RichText


class FocalPoint(Shape):
    """The point to keep in view, from the top left."""

    x: float = Field(ge=0, le=1)
    """Share of the width."""
    y: float = Field(ge=0, le=1)
    """Share of the height."""


class SourceCandidate(Shape):
    """One address of a `srcset`."""

    url: Url
    """Absolute address; answers are immutable."""
    width: int
    """Width in pixels."""


class ImageSource(Shape):
    """A `<source>` in a newer format."""

    media_type: Literal["image/avif", "image/webp"]
    """Its media type."""
    srcset: list[SourceCandidate]
    """Addresses by width."""


class ImageShape(Shape):
    """A crop of the picture; `src` and `srcset` are JPEG or PNG."""

    width: int
    """Width of the largest rendition, pixels."""
    height: int
    """Height of the largest rendition, pixels."""
    src: Url
    """Address of a middle-sized rendition."""
    srcset: list[SourceCandidate]
    """Addresses by width."""
    sources: list[ImageSource]
    """The same in newer formats, best first."""


class ImageShapes(Shape):
    """All crops by their names; each is always there."""

    original: ImageShape
    """As it was taken."""
    square: ImageShape
    """1:1."""
    standard: ImageShape
    """4:3."""
    wide: ImageShape
    """16:9."""
    portrait: ImageShape
    """4:5."""
    social: ImageShape
    """1200 × 630, for networks."""


class Image(Shape):
    """The asset; words belong to its use."""

    type: Literal["image"] = "image"
    """Always `image`."""
    id: Id
    """Its public id."""
    width: int
    """Width of the original, pixels."""
    height: int
    """Height of the original, pixels."""
    focal_point: FocalPoint | None
    """What to keep in view."""
    placeholder: Colour
    """A colour to show until it comes."""
    shapes: ImageShapes
    """All named shapes."""
    rights: Rights
    """Rights in the picture."""
    digital_source: DigitalSource
    """How it was made; IPTC digitalSourceType."""


class ImageUse(Shape):
    """A picture where it is used: words merged from asset and use, ready to print."""

    image: Image
    """The picture."""
    caption: RichText | None
    """What the picture adds for all readers."""
    credit: str | None
    """The line that must be printed."""
    alt: str
    """What stands for the picture; empty where it is decorative."""
    decorative: bool
    """True: it adds nothing to the words."""


def images_in(value: Any) -> Iterator[Any]:
    """Every asset in a shape or in its stored JSON, in order: as `Image`, or as the JSON of one."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from images_in(each)
    elif isinstance(value, Image) or (isinstance(value, dict) and "shapes" in value):
        yield value
    elif isinstance(value, dict | Shape):
        for inner in (value if isinstance(value, dict) else vars(value)).values():
            yield from images_in(inner)


class ImageContent(Shape):
    """What a picture itself says, as an item of its own."""

    type: Literal["image"] = "image"
    """Always `image`."""
    id: Id
    """Its public id."""
    image: Image
    """The picture."""
    caption: RichText | None
    """Its own caption."""
    credit: str | None
    """Its own credit."""
    alt: str
    """Its own alt text."""
    keys: list[str]
    """Cache keys of the picture and of the list."""


class ImageItem(ImageContent):
    """A picture as an item of its own."""

    version: int
    """Rises by one with each public change."""
    status: Literal["usable"] = "usable"
    """IPTC pubStatus."""
    updated_at: Instant
    """Last change an editor marked as one."""
    modified_at: Instant
    """Last change of any kind."""
