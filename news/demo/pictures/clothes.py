"""What somebody wears in a portrait, below a face of `news.demo.pictures.faces`."""

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import smooth, stroke


def shoulders(canvas: Canvas, colour: str, wide: float = 1) -> None:
    """A body down to the sheet's edge, its right side in shade."""
    outline = [(-440, 660), (-392, 356), (-236, 252), (236, 252), (392, 356), (440, 660)]
    canvas.polygon([(x * wide, y) for x, y in outline], colour)
    side = [(90, 252), (236, 252), (392, 356), (440, 660), (130, 660)]
    canvas.polygon([(x * wide, y) for x, y in side], mix(colour, "#101a28", 0.28))


def open_collar(canvas: Canvas, coat: str, shirt: str) -> None:
    """Lapels over a shirt."""
    canvas.polygon([(-110, 242), (110, 242), (0, 500)], shirt)
    canvas.polygon([(-236, 240), (-100, 212), (0, 500), (-104, 440), (-190, 340)], mix(coat, "#ffffff", 0.12))
    canvas.polygon([(236, 240), (100, 212), (0, 500), (104, 440), (190, 340)], mix(coat, "#101a28", 0.18))


def shirt_collar(canvas: Canvas, colour: str) -> None:
    canvas.polygon([(-104, 232), (104, 232), (0, 372)], mix(colour, "#101a28", 0.5))
    canvas.polygon([(-118, 206), (-88, 206), (-4, 352), (-84, 392)], mix(colour, "#ffffff", 0.26))
    canvas.polygon([(118, 206), (88, 206), (4, 352), (84, 392)], mix(colour, "#ffffff", 0.1))
    canvas.line([(0, 356), (0, 660)], mix(colour, "#101a28", 0.35), 5)
    for y in (430, 530):
        canvas.disc(0, y, 9, mix(colour, "#ffffff", 0.5))


def round_neck(canvas: Canvas, colour: str, skin: str) -> None:
    """A jersey: skin, then its ribbed edge."""
    canvas.polygon(
        smooth([(-112, 248), (-70, 306), (0, 330), (70, 306), (112, 248)]), mix(skin, "#6a3226", 0.3)
    )
    stroke(
        canvas, [(-122, 246), (-76, 316), (0, 344), (76, 316), (122, 246)], mix(colour, "#ffffff", 0.16), 24
    )


def shawl(canvas: Canvas, colour: str) -> None:
    """A scarf wound once around the neck, one end hanging."""
    canvas.polygon([(60, 280), (150, 290), (176, 600), (70, 620)], mix(colour, "#101a28", 0.25))
    canvas.polygon(smooth([(-150, 196), (0, 256), (150, 196), (176, 300), (0, 370), (-176, 300)]), colour)
    for points in ([(-140, 230), (0, 296), (140, 230)], [(-150, 270), (0, 336), (150, 270)]):
        stroke(canvas, points, mix(colour, "#101a28", 0.25), 6)


def oilskin(canvas: Canvas, colour: str) -> None:
    canvas.polygon([(-236, 244), (-96, 210), (-6, 350), (-70, 430)], mix(colour, "#ffffff", 0.16))
    canvas.polygon([(236, 244), (96, 210), (6, 350), (80, 430)], mix(colour, "#8a5a1c", 0.25))
    canvas.line([(0, 350), (0, 660)], mix(colour, "#6b4415", 0.55), 6)
    for y in (420, 520):
        canvas.disc(-34, y, 11, "#f4ead2")


def ribbed_jersey(canvas: Canvas, colour: str) -> None:
    """Knitted, its high collar folded, cables down the front."""
    light, dark = mix(colour, "#ffffff", 0.16), mix(colour, "#101a28", 0.3)
    for column in (-210, -70, 70, 210):
        for row in range(9):
            y = 340 + row * 38 + abs(column) * 0.1
            stroke(canvas, [(column - 18, y), (column, y + 20), (column + 18, y)], light, 7)
    canvas.polygon(smooth([(-118, 196), (0, 226), (118, 196), (136, 290), (0, 346), (-136, 290)]), colour)
    for x in range(-110, 111, 22):
        stroke(canvas, [(x * 0.94, 222 - abs(x) * 0.1), (x * 1.06, 318 - abs(x) * 0.26)], dark, 5)


def bow_tie(canvas: Canvas, colour: str) -> None:
    for side in (-1, 1):
        shape = [
            (0, 268),
            (side * 40, 244),
            (side * 92, 232),
            (side * 98, 270),
            (side * 92, 310),
            (side * 40, 292),
        ]
        canvas.polygon(smooth(shape), mix(colour, "#101a28", 0.2 if side > 0 else 0))
        for y in (252, 272, 292):
            canvas.disc(side * 66, y, 5, "#e6d2a0")
    canvas.box(-17, 248, 34, 42, mix(colour, "#101a28", 0.3), 10)
