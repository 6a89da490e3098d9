"""Things that stand about: benches, tables, pots, buckets, umbrellas, baskets."""

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc, smooth, stroke


def bench(canvas: Canvas, width: float, wood: str = "#8a5f3c", iron: str = "#2b2f33") -> None:
    """A bench seen from the front, standing on (0, 0), its seat at 46."""
    for x in (-width / 2 + 16, width / 2 - 24):
        canvas.polygon([(x, 0), (x + 9, 0), (x + 9, -92), (x, -92)], iron)
        canvas.line([(x - 8, 2), (x + 18, 2)], iron, 5)
    for y in (-90, -74, -58):
        canvas.box(-width / 2, y, width, 12, wood, 3)
        canvas.box(-width / 2, y + 8, width, 4, mix(wood, "#20140c", 0.35), 2)
    canvas.box(-width / 2 - 6, -42, width + 12, 10, mix(wood, "#ffffff", 0.15), 3)
    canvas.box(-width / 2 - 6, -34, width + 12, 7, mix(wood, "#20140c", 0.4), 3)


def lobster_pots(canvas: Canvas, count: int) -> None:
    """A row of round-topped traps of 120 × 90, standing on (0, 0)."""
    for n in range(count):
        pot = canvas.at(n * 128 + 60, 0)
        outline = [*arc(0, -44, 56, 48, 180, 360), (56, 0), (-56, 0)]
        pot.polygon(outline, "#4a3a2c")
        for x in range(-48, 50, 16):
            stroke(pot, [(x * 0.7, -88 + abs(x) * 0.5), (x, -40), (x, 0)], "#b9955c", 3)
        for y in (-70, -52, -34, -16):
            half = 56 if y > -44 else 40
            pot.line([(-half, y), (half, y)], "#b9955c", 2)
        pot.line([*outline, outline[0]], "#7c5a34", 7)
        pot.disc(0, -34, 20, "#20180f")
        pot.line(arc(0, -34, 20, 20, 0, 360), "#3f7f95", 4)


def bucket(canvas: Canvas, colour: str) -> None:
    """A bucket of 70 × 70 standing on (0, 0), brim full."""
    canvas.polygon([(-34, -66), (34, -66), (26, 2), (-26, 2)], colour)
    canvas.polygon([(10, -66), (34, -66), (26, 2), (8, 2)], mix(colour, "#15181d", 0.3))
    canvas.disc(0, -66, 35, mix(colour, "#ffffff", 0.3), 10)
    canvas.disc(0, -66, 30, "#7fa5b5", 7)
    canvas.line(arc(0, -64, 38, 40, 200, 340), "#3a3f44", 2.5)


def umbrella(canvas: Canvas, colour: str) -> None:
    """An open umbrella of 160 × 150, its handle in a hand at (0, 0)."""
    canvas.line([(0, 0), (0, -128)], "#2b2420", 4)
    dome = arc(0, -90, 82, 62, 180, 360)
    hem = [(82 - n * 13.67, -90 - (9 if n % 2 else 0)) for n in range(13)]
    canvas.polygon([*dome, *hem], colour)
    canvas.polygon([(0, -152), *arc(0, -90, 82, 62, 290, 360), *hem[:5]], mix(colour, "#101522", 0.28))
    for x in (-40, 28):
        stroke(canvas, [(0, -152), (x * 0.8, -130), (x, -94)], mix(colour, "#101522", 0.3), 2)


def basket(canvas: Canvas, wicker: str = "#b98a4e") -> None:
    """A basket of 60 × 50 hanging from a hand at (0, 0)."""
    canvas.line(arc(0, 20, 22, 22, 180, 360), wicker, 4)
    canvas.polygon([(-30, 18), (30, 18), (22, 50), (-22, 50)], wicker)
    for y in (26, 34, 42):
        canvas.line([(-27, y), (27, y)], mix(wicker, "#2a1a0c", 0.4), 2)


def barrel(canvas: Canvas, wood: str) -> None:
    """A barrel of 170 × 160 standing on (0, 0)."""
    shape = smooth([(-64, 0), (-84, -80), (-64, -156), (64, -156), (84, -80), (64, 0)])
    canvas.fade_polygon(shape, [(0, mix(wood, "#ffffff", 0.12)), (1, mix(wood, "#20120a", 0.3))])
    for x in (-52, -20, 14, 48):
        stroke(canvas, [(x * 0.9, -152), (x * 1.25, -80), (x * 0.9, -4)], mix(wood, "#20120a", 0.4), 3)
    for y, half in ((-126, 78), (-36, 80)):
        canvas.line([(-half, y), (0, y + 7), (half, y)], "#3a3d42", 11)
    canvas.disc(0, -156, 66, mix(wood, "#20120a", 0.25), 15)
    canvas.disc(0, -158, 58, mix(wood, "#ffffff", 0.1), 12)
