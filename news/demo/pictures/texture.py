"""What makes flat shapes look painted: broken clouds of colour, reflections, rain, dabs of a brush."""

from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from news.demo.pictures.canvas import Canvas, Point, mix

COARSE = 12
"""Clouds are soft, so their mask is made small and enlarged."""


def clouded(
    canvas: Canvas,
    area: tuple[float, float, float, float],
    colour: str,
    strengths: Sequence[float],
    pitch: float = 200,
    stretch: float = 2.2,
    contrast: float = 2.4,
) -> None:
    """Lay uneven colour over a box (x, y, width, height): clouds, mist, stained walls, wet stone.

    `strengths` are spread from top to bottom, `pitch` is the size of a patch, `stretch` how flat it lies.
    """
    left, top, right, bottom = (round(n) for n in canvas.corners(*area))
    size = (right - left, bottom - top)
    small = (size[0] // COARSE + 1, size[1] // COARSE + 1)
    grain = _noise(canvas, small, pitch * canvas.scale / COARSE, stretch)
    grain = grain.point(lambda v: round(min(255, max(0, (v - 128) * contrast + 128))))
    column = Image.new("L", (1, len(strengths)))
    column.putdata([round(255 * s) for s in strengths])
    mask = ImageChops.multiply(grain, column.resize(small, Image.Resampling.BILINEAR))
    canvas.image.paste(colour, (left, top, right, bottom), mask.resize(size, Image.Resampling.BICUBIC))


def reflection(canvas: Canvas, horizon: float, depth: float, strength: float, sway: float = 5) -> None:
    """What stands above a waterline, upside down below it, broken by small waves; `depth` is how far it reaches."""
    left, top, right, bottom = (round(n) for n in canvas.corners(0, horizon, canvas.width, depth))
    above = canvas.image.crop((left, 2 * top - bottom, right, top)).reduce(4)
    above = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).filter(ImageFilter.BoxBlur(1))
    for row in range(above.height):
        shift = round(canvas.chance.gauss(0, 1) * sway * (0.2 + row / above.height))
        if shift:
            strip = above.crop((0, row, above.width, row + 1))
            above.paste(ImageChops.offset(strip, shift, 0), (0, row))
    fading = Image.linear_gradient("L").resize(above.size).point(lambda v: round((255 - v * 0.85) * strength))
    size = (right - left, bottom - top)
    canvas.image.paste(above.resize(size, Image.Resampling.BILINEAR), (left, top), fading.resize(size))


def rain(canvas: Canvas, count: int, slant: float, colour: str = "#dfe8ea", strength: float = 0.35) -> None:
    """Streaks over the whole sheet; `slant` is how far they drift while falling their length."""
    mask = Image.new("L", (canvas.width, canvas.height))
    pen = ImageDraw.Draw(mask)
    for _ in range(count):
        x, y = canvas.chance.uniform(-60, canvas.width), canvas.chance.uniform(-80, canvas.height)
        length = canvas.chance.uniform(18, 74)
        bright = round(canvas.chance.uniform(60, 255) * strength)
        pen.line([(x, y), (x + slant * length, y + length)], fill=bright, width=1 + (length > 58))
    canvas.image.paste(colour, (0, 0), mask.resize(canvas.image.size, Image.Resampling.BILINEAR))


def dabs(
    canvas: Canvas, area: tuple[float, float, float, float], tones: Sequence[str], count: int, size: float
) -> None:
    """Touches of a brush within an ellipse (x, y, rx, ry), light from above left: foliage, flowers, shingle."""
    x, y, rx, ry = area
    for _ in range(count):
        u, v = canvas.chance.uniform(-1, 1), canvas.chance.uniform(-1, 1)
        if u * u + v * v > 1:
            continue
        light = min(1, max(0, 0.5 - 0.3 * u - 0.5 * v + canvas.chance.uniform(-0.25, 0.25)))
        place = light * (len(tones) - 1)
        low = min(int(place), len(tones) - 2)
        r = size * canvas.chance.uniform(0.5, 1.1)
        canvas.disc(x + u * rx, y + v * ry, r, mix(tones[low], tones[low + 1], place - low), r * 0.7)


def scatter(
    canvas: Canvas, corners: tuple[float, float, float, float], tones: Sequence[str], count: int
) -> None:
    """Flat specks over ground (left, top, right, bottom), larger towards the eye."""
    left, top, right, bottom = corners
    for n in range(count):
        near = (n / count) ** 1.4
        r = 1.2 + 6 * near * canvas.chance.uniform(0.4, 1)
        canvas.disc(
            canvas.chance.uniform(left, right),
            top + (bottom - top) * near,
            r * 1.8,
            canvas.chance.choice(tones),
            r * 0.5,
        )


def blades(
    canvas: Canvas,
    corners: tuple[float, float, float, float],
    tones: Sequence[str],
    count: int,
    height: float,
) -> None:
    """Grass or reed over ground (left, top, right, bottom), the farthest first and smallest."""
    left, top, right, bottom = corners
    for n in range(count):
        near = (n / count) ** 1.3
        x, y = canvas.chance.uniform(left, right), top + (bottom - top) * near
        tall = height * (0.25 + 0.75 * near) * canvas.chance.uniform(0.5, 1.2)
        tip: Point = (x + canvas.chance.uniform(-0.35, 0.5) * tall, y - tall)
        half = 1 + 2.2 * near
        canvas.polygon([(x - half, y), (x + half, y), tip], canvas.chance.choice(tones))


def pebbles(canvas: Canvas, corners: tuple[float, float, float, float], count: int) -> None:
    """Round stones over ground (left, top, right, bottom), larger towards the eye."""
    left, top, right, bottom = corners
    for n in range(count):
        near = (n / count) ** 1.2
        x, y = canvas.chance.uniform(left, right), top + (bottom - top) * near
        size = (10 + 34 * near) * canvas.chance.uniform(0.5, 1.1)
        tone = mix(
            canvas.chance.choice(("#b9ac92", "#8f8673", "#d6cbb3", "#7d7a74", "#a89078")),
            "#ffffff",
            canvas.chance.uniform(0, 0.2),
        )
        canvas.disc(x + 2, y + size * 0.22, size, mix(tone, "#1c1814", 0.55), size * 0.62)
        canvas.disc(x, y, size, tone, size * 0.6)
        canvas.disc(x - size * 0.25, y - size * 0.2, size * 0.4, mix(tone, "#ffffff", 0.3), size * 0.2)


def _noise(canvas: Canvas, size: tuple[int, int], pitch: float, stretch: float) -> Image.Image:
    """Grey noise in three octaves."""
    layers = []
    for part in (1, 2.3, 5):
        cells = (max(2, round(size[0] * part / (pitch * stretch))), max(2, round(size[1] * part / pitch)))
        layer = Image.frombytes("L", cells, canvas.chance.randbytes(cells[0] * cells[1]))
        layers.append(layer.resize(size, Image.Resampling.BICUBIC))
    return Image.blend(Image.blend(layers[0], layers[1], 0.36), layers[2], 0.18)
