"""Brings pixels into the colours of a screen."""

from io import BytesIO

from PIL import Image, ImageCms


def in_screen_colours(image: Image.Image) -> Image.Image:
    """Give `image` in sRGB, as RGB, RGBA or L, without a profile or any other metadata."""
    profile = image.info.get("icc_profile")
    seen = _through_profile(image, profile) if profile else image
    if seen.mode not in ("RGB", "RGBA", "L"):
        seen = seen.convert("RGB")
    plain = seen.copy() if seen is image else seen
    plain.info = {}
    return plain


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        embedded = ImageCms.ImageCmsProfile(BytesIO(profile))
        seen = ImageCms.profileToProfile(image, embedded, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a broken profile, or one for other colours than these: show the numbers as they are
    return seen if seen is not None else image
