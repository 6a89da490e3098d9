"""The demo's films: drawn scenes in which something moves."""

from collections.abc import Callable, Iterator
from random import Random

from PIL import Image, ImageFilter

from news.demo.pictures.canvas import LANDSCAPE, Canvas
from news.demo.pictures.sea_scenes import ferry_in_fog
from news.demo.recordings.webm import film

SIZE = (640, 360)
FRAMES_PER_SECOND = 12
FOG = "#c7cec8"


def fog_over_the_ferry() -> Iterator[Image.Image]:
    """Four seconds: two banks of fog drift over the night ferry and close."""
    canvas = Canvas("fog-over-the-ferry", LANDSCAPE)
    ferry_in_fog(canvas)
    scene = canvas.finish(grain=0).crop((0, 120, 1600, 1020)).resize(SIZE, Image.Resampling.LANCZOS)
    near, far = _bank("near", 5), _bank("far", 9)
    last = 4 * FRAMES_PER_SECOND - 1
    for number in range(last + 1):
        share = number / last
        frame = scene.copy()
        for bank, pace, thick in ((far, 0.35, 0.5), (near, 0.8, 1.1)):
            left = round((1 - share * pace) * SIZE[0])
            seen = bank.crop((left, 0, left + SIZE[0], SIZE[1]))
            frame.paste(FOG, (0, 0), seen.point(lambda v, s=share * thick: min(245, round(v * s * 1.35))))
        yield frame


def _bank(seed: str, lumps: int) -> Image.Image:
    """A bank of fog twice as wide as the film, thickest at the height of the ship."""
    chance = Random(seed)  # noqa: S311 - for looks, not for secrets
    rough = Image.frombytes(
        "L", (2 * lumps, lumps), bytes(chance.randrange(90, 256) for _ in range(2 * lumps * lumps))
    )
    bank = rough.resize((2 * SIZE[0], SIZE[1]), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(9))
    heights = Image.new("L", (1, 5))
    heights.putdata([70, 170, 255, 225, 150])
    return Image.composite(
        bank, Image.new("L", bank.size), heights.resize(bank.size, Image.Resampling.BICUBIC)
    )


FILMS: dict[str, Callable[[], Iterator[Image.Image]]] = {"fog-over-the-ferry": fog_over_the_ferry}


def draw_film(name: str) -> bytes:
    """The film of this name as a WebM file without sound."""
    return film(FILMS[name](), FRAMES_PER_SECOND)
