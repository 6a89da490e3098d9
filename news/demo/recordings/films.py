"""The demo's films: drawn scenes in which something moves."""

from collections.abc import Callable, Iterator
from random import Random

from PIL import Image, ImageFilter

from news.demo.pictures.canvas import LANDSCAPE, Canvas
from news.demo.pictures.sea_scenes import ferry_in_fog
from news.demo.recordings.webm import film

SIZE = (640, 360)
FRAMES_PER_SECOND = 8
SECONDS = 12
BLIND = 4
"""Seconds in which there is nothing to see but fog."""
FOG = "#d6dad5"


def film_in_fog() -> Iterator[Image.Image]:
    """A ferry comes out of the fog: white, then her lights, then her bow, a little nearer with each frame."""
    canvas = Canvas("film-in-fog", LANDSCAPE)
    ferry_in_fog(canvas)
    scene = canvas.finish(grain=0)
    near, far = _bank("near", 5), _bank("far", 9)
    last = SECONDS * FRAMES_PER_SECOND - 1
    for number in range(last + 1):
        share = number / last
        clear = max(0.0, number / FRAMES_PER_SECOND - BLIND) / (SECONDS - BLIND)
        x, y = 160 * share, 90 * share
        frame = scene.resize(SIZE, Image.Resampling.BILINEAR, (x, 120 + y, 1600 - x, 1020 - y))
        frame.paste(FOG, (0, 0, *SIZE), Image.new("L", SIZE, round(246 * (1 - clear) ** 1.2)))
        for bank, pace, thick in ((far, 0.35, 0.5), (near, 0.8, 0.8)):
            left = round((1 - share * pace) * SIZE[0])
            seen = bank.crop((left, 0, left + SIZE[0], SIZE[1]))
            frame.paste(FOG, (0, 0), seen.point(lambda v, s=(1 - clear) * thick: min(245, round(v * s))))
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


FILMS: dict[str, Callable[[], Iterator[Image.Image]]] = {"film-in-fog": film_in_fog}


def draw_film(name: str) -> bytes:
    """The film of this name as a WebM file without sound."""
    return film(FILMS[name](), FRAMES_PER_SECOND)
