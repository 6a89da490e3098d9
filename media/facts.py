"""What `publishing` needs to know of a picture's pixels, as plain values."""

from dataclasses import dataclass

from media.models import FallbackFormat, Picture
from media.shapes import Format


@dataclass(frozen=True)
class PictureFacts:
    width: int
    height: int
    placeholder: str
    """`#rrggbb`, the colour to show while the picture loads."""
    focal_point: tuple[float, float] | None
    """Centre of what matters, 0..1 from the top left."""
    focal_key: str
    """Changes when crops change; goes into the signature of each address."""
    file_hash: str
    """Changes when the bytes change; the same."""
    fallback_format: Format


def describe(picture: Picture) -> PictureFacts:
    """Give the facts of a saved picture, without opening its file."""
    return PictureFacts(
        width=picture.width,
        height=picture.height,
        placeholder=picture.dominant_colour,
        focal_point=_focal_point(picture),
        focal_key=focal_key(picture),
        file_hash=picture.file_hash,
        fallback_format=fallback_format(picture),
    )


def fallback_format(picture: Picture) -> Format:
    """Give the format of the files that every client can show."""
    return "png" if picture.fallback_format == FallbackFormat.PNG else "jpeg"


def focal_key(picture: Picture) -> str:
    """Write Wagtail's focal rectangle as a key; empty without one."""
    if not picture.has_focal_point():
        return ""
    return "-".join(
        str(value)
        for value in (
            picture.focal_point_x,
            picture.focal_point_y,
            picture.focal_point_width,
            picture.focal_point_height,
        )
    )


def _focal_point(picture: Picture) -> tuple[float, float] | None:
    rect = picture.get_focal_point()
    if rect is None:
        return None
    return _share(rect.centroid_x, picture.width), _share(rect.centroid_y, picture.height)


def _share(position: float, of: int) -> float:
    # Wagtail keeps the old focal point when a smaller file is put in; it may lie outside.
    return round(min(max(position / of, 0.0), 1.0), 4)
