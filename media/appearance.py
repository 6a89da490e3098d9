"""What a picture looks like at a glance: its colour while it loads, and the format every client can show."""

from typing import Literal, NamedTuple

from PIL import Image

from media.originals import decode, eight_bits

FEW_COLOURS = 256
SMALL = (64, 64)


class Appearance(NamedTuple):
    dominant_colour: str
    """`#rrggbb`."""

    fallback_format: Literal["jpeg", "png"]
    """PNG for what is transparent or drawn in few colours; JPEG for photographs, whatever they came as."""


def appearance(image: Image.Image) -> Appearance:
    """Look at an opened picture, a JPEG at an eighth of its size. Raises `UnreadablePictureError`."""
    if image.format in ("JPEG", "MPO"):
        image.draft("RGB", SMALL)
        decode(image)
        return Appearance(_dominant_colour(image), "jpeg")
    decode(image)
    pixels = eight_bits(image)
    drawn = pixels.mode != "L" and pixels.getcolors(FEW_COLOURS) is not None
    return Appearance(_dominant_colour(pixels), "png" if drawn or _is_transparent(pixels) else "jpeg")


def _is_transparent(image: Image.Image) -> bool:
    if not image.has_transparency_data:
        return False
    low, _high = image.convert("RGBA").getchannel("A").getextrema()
    return isinstance(low, int | float) and low < 255


def _dominant_colour(image: Image.Image) -> str:
    small = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    small.thumbnail(SMALL)
    if small.mode == "RGBA":
        paper = Image.new("RGBA", small.size, "white")
        small = Image.alpha_composite(paper, small).convert("RGB")
    palette = small.quantize(colors=8)
    counts = palette.histogram()
    first = 3 * counts.index(max(counts))
    red, green, blue = (palette.getpalette() or [])[first : first + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
