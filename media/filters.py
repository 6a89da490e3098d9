"""Wagtail's rendition filter without its leaks: pixels in screen colours go out, and nothing else does."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from PIL import Image
from wagtail.images.image_operations import FilterOperation
from wagtail.images.models import Filter
from willow.plugins.pillow import PillowImage

from media.colours import in_screen_colours
from media.originals import format_name_of, open_original, upright_pixels


class UprightImage(PillowImage):
    """Decoded pixels that remember the format they came in."""

    def __init__(self, image: Image.Image, format_name: str) -> None:
        super().__init__(image)
        self.format_name = format_name


class ScreenColours(FilterOperation):
    """Turns any colour space into sRGB and drops the profile. The last step of all."""

    def construct(self) -> None:
        pass

    def run(self, willow: PillowImage, image: Any, env: dict[str, Any]) -> PillowImage:
        return PillowImage(in_screen_colours(willow.image))


class PixelFilter(Filter):
    """Any spec of Wagtail's. Willow alone would copy EXIF, GPS position included, into each rendition."""

    @contextmanager
    def get_willow_image(self, image: Any, source: Any = None) -> Iterator[UprightImage]:
        with nullcontext(source) if source is not None else image.open_file() as file:
            original = open_original(file)
            pixels = upright_pixels(original)
        yield UprightImage(pixels, format_name_of(original))

    @property
    def filter_operations(self) -> list[FilterOperation]:
        return [*super().filter_operations, ScreenColours("screen-colours")]
