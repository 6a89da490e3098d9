"""The closed set of shapes and sizes in which a picture can be had, and the arithmetic behind it."""

from typing import Final, Literal, NamedTuple, get_args

ShapeName = Literal["original", "square", "standard", "wide", "portrait", "social"]
Format = Literal["jpeg", "png", "webp", "avif"]

SHAPES: Final[tuple[ShapeName, ...]] = get_args(ShapeName)
MODERN_FORMATS: Final[tuple[Format, ...]] = ("avif", "webp")
EXTENSIONS: Final[dict[Format, str]] = {"jpeg": "jpg", "png": "png", "webp": "webp", "avif": "avif"}
MEDIA_TYPES: Final[dict[Format, str]] = {name: f"image/{name}" for name in EXTENSIONS}

RATIOS: Final[dict[ShapeName, tuple[int, int]]] = {
    "square": (1, 1),
    "standard": (4, 3),
    "wide": (16, 9),
    "portrait": (4, 5),
    "social": (1200, 630),
}
WIDTHS: Final[dict[ShapeName, tuple[int, ...]]] = {
    "original": (320, 640, 960, 1280, 1920),
    "square": (160, 320, 640, 960, 1280),
    "standard": (320, 640, 960, 1280, 1920),
    "wide": (320, 640, 960, 1280, 1920),
    "portrait": (320, 640, 960, 1280),
    "social": (600, 1200),
}

MAX_HEIGHT: Final = 16_383
"""WebP ends here; a strip higher than that is offered narrower."""


class Size(NamedTuple):
    width: int
    height: int


class Variant(NamedTuple):
    """One file that can be asked for."""

    shape: ShapeName
    width: int
    format: Format


def sizes(shape: ShapeName, width: int, height: int) -> tuple[Size, ...]:
    """Give the sizes offered of a `width` × `height` original, smallest first: one or more, none upscaled."""
    largest = _largest(shape, width, height)
    offered = [w for w in WIDTHS[shape] if w <= largest] or [largest]
    return tuple(Size(w, _height(shape, w, width, height)) for w in offered)


def _largest(shape: ShapeName, width: int, height: int) -> int:
    if shape == "original":
        return max(1, min(width, width * MAX_HEIGHT // height))
    across, down = RATIOS[shape]
    return max(1, min(width, height * across // down))


def _height(shape: ShapeName, offered: int, width: int, height: int) -> int:
    across, down = (width, height) if shape == "original" else RATIOS[shape]
    return min(max(1, round(offered * down / across)), height)


def formats(fallback: Format) -> tuple[Format, ...]:
    """Give the formats offered, the one every client can show last."""
    return (*MODERN_FORMATS, fallback)


def is_offered(variant: Variant, width: int, height: int, fallback: Format) -> bool:
    """Tell whether this variant of an original `width` × `height` is in the set."""
    widths = [size.width for size in sizes(variant.shape, width, height)]
    return variant.width in widths and variant.format in formats(fallback)


def filter_spec(variant: Variant, size: Size) -> str:
    """Write the variant as Wagtail's filter spec; `fill` crops around the focal point."""
    crop = f"width-{size.width}" if variant.shape == "original" else f"fill-{size.width}x{size.height}"
    return f"{crop}|format-{variant.format}"
