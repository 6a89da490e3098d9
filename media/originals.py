"""Opens an uploaded file as a picture: the header first, the limits next, the pixels last."""

from typing import IO, Any

from django.conf import settings
from PIL import Image

EXTENSIONS = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif"}
"""Formats taken in, by Pillow's names. MPO is a JPEG with a second picture behind it, as phones make them."""

ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What brings a picture upright, by EXIF orientation; from 5 on, width and height change places."""


class RefusedPictureError(ValueError):
    """The file cannot be a picture of ours."""


class UnreadablePictureError(RefusedPictureError):
    """Not a picture, not one of our formats, or damaged."""


class TooManyPixelsError(RefusedPictureError):
    """More pixels than `DATELINE.max_picture_pixels`."""


class TooManyFramesError(RefusedPictureError):
    """More frames than `DATELINE.max_picture_frames`."""


def open_original(file: IO[bytes]) -> Image.Image:
    """Read the header of `file`. No pixel is decoded before its size is known to be within the limits."""
    file.seek(0)
    try:
        image = Image.open(file, formats=[name for name in EXTENSIONS if name != "MPO"])
        frames = getattr(image, "n_frames", 1)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooManyPixelsError(str(error)) from error
    except Exception as error:  # each of Pillow's readers fails in ways of its own
        raise UnreadablePictureError(str(error)) from error
    if image.width * image.height > settings.DATELINE.max_picture_pixels:
        raise TooManyPixelsError(f"{image.width} × {image.height}")
    if frames > settings.DATELINE.max_picture_frames:
        raise TooManyFramesError(str(frames))
    return image


def decode(image: Image.Image) -> None:
    """Decode all pixels of the first frame; a file cut off half-way is found out here."""
    try:
        image.load()
    except Exception as error:
        raise UnreadablePictureError(str(error)) from error


def format_name_of(image: Image.Image) -> str:
    """Name the format as Willow does."""
    return "jpeg" if image.format == "MPO" else str(image.format).lower()


def extension_of(image: Image.Image) -> str:
    """Give the extension that is true of the bytes, whatever the file was called."""
    return EXTENSIONS[image.format or ""]


def orientation_of(image: Image.Image) -> int:
    """Read the EXIF orientation, 1 to 8, from what stands before the pixels; 1 when there is none."""
    try:
        # Not `image.getexif()`: for PNG that decodes all pixels to look behind them.
        value: Any = Image.Image.getexif(image).get(ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - EXIF of any sort must not stop a picture
        return 1
    return value if value in TURNS else 1


def upright_size(image: Image.Image) -> tuple[int, int]:
    """Give width and height as a reader sees them."""
    width, height = image.size
    return (height, width) if orientation_of(image) >= 5 else (width, height)


def upright_pixels(image: Image.Image) -> Image.Image:
    """Decode the first frame and turn it upright. Of all metadata only the colour profile stays."""
    turn = TURNS.get(orientation_of(image))
    decode(image)
    pixels = _resizable(image)
    profile = image.info.get("icc_profile")
    pixels.info = {"icc_profile": profile} if profile else {}
    return pixels.transpose(turn) if turn is not None else pixels


def _resizable(image: Image.Image) -> Image.Image:
    if image.has_transparency_data and image.mode != "RGBA":
        return image.convert("RGBA")  # one transparent colour of a palette would be lost on resizing
    return eight_bits(image).copy()


def eight_bits(image: Image.Image) -> Image.Image:
    """Bring greys of 16 bits down to 8; converting alone would cut them off at 255."""
    if not image.mode.startswith("I;16"):
        return image
    return image.point(lambda value: value / 256).convert("L")
