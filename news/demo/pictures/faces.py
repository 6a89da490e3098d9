"""A face seen from the front, drawn around the bridge of its nose, about 300 wide and 390 tall."""

from dataclasses import dataclass
from math import cos, pi

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, stroke

BLOOD = "#7a3f35"


@dataclass(frozen=True)
class Face:
    skin: str
    brow: str
    eyes: str = "#241a17"
    lips: str = "#a5524a"
    wide: float = 1
    """Share of the usual width."""

    chin: float = 0.16
    """How much narrower it is at the chin: 0 is an oval."""

    age: float = 0
    """From 0 (smooth) to 1 (lined)."""

    smile: float = 0.5
    lid: float = 0
    """How far the upper lid hangs, from 0 to 1."""

    doubt: float = 0
    """How far one brow is raised, from 0 to 1."""


def face(canvas: Canvas, who: Face) -> None:
    """Neck, ears, the face with its shaded side, eyes, nose and mouth. Hair comes before and after."""
    _neck(canvas, who)
    shade = mix(who.skin, BLOOD, 0.24)
    for side in (-1, 1):
        canvas.disc(side * 152 * who.wide, 14, 21, mix(who.skin, shade, 0.8), 34)
    canvas.polygon(_jaw(who, 0, 360), who.skin)
    canvas.polygon(
        [*_jaw(who, 0, 72), (62, 124), (88, 60), (84, -4), (104, -90), *_jaw(who, 300, 360)], shade
    )
    for x in (-84, 90):
        canvas.tint(arc(x, 66, 38, 26, 0, 360), "#d9604c", 0.26, 8)
    _lines(canvas, who)
    _nose(canvas, who)
    for side in (-1, 1):
        _eye(canvas.at(side * 64 * who.wide, -6), who, side)
    _mouth(canvas.at(0, 108), who)


def glasses(canvas: Canvas, frame: str, round_ones: bool = True, wide: float = 1) -> None:
    for side in (-1, 1):
        x = side * 66 * wide
        rim = arc(x, -4, 52, 49, 0, 360) if round_ones else _pane(x)
        canvas.tint(rim, "#f7edd5", 0.13)
        canvas.line([*rim, rim[0], rim[1]], frame, 7)
        canvas.line([(x + side * 52, -10), (side * 150 * wide, -20)], frame, 6)
    canvas.line([(-16, -12), (0, -20), (16, -12)], frame, 7)


def beard(canvas: Canvas, colour: str, wide: float = 1, long: float = 1) -> None:
    """Full, below the mouth as long as wished, with its moustache."""
    upper = [(-150, 0), (-136, 40), (-92, 74), (-46, 76), (0, 82), (46, 76), (92, 74), (136, 40), (150, 0)]
    outline = [(x * wide, y) for x, y in upper] + arc(0, 60, 146 * wide, 150 * long, 0, 180)
    canvas.polygon(outline, colour)
    dark = [(28, 60 + 150 * long), (96, 56 + 120 * long), (140, 90), (150, 0), (136, 40), (92, 74), (60, 74)]
    canvas.polygon([(x * wide, y) for x, y in dark], mix(colour, "#000000", 0.24))


def moustache(canvas: Canvas, colour: str) -> None:
    canvas.polygon(
        [(0, 76), (40, 80), (74, 106), (46, 100), (0, 96), (-46, 100), (-74, 106), (-40, 80)], colour
    )


def mouth(canvas: Canvas, who: Face) -> None:
    """Again, over a beard."""
    _mouth(canvas.at(0, 112), who)


def freckles(canvas: Canvas, colour: str) -> None:
    for _ in range(34):
        x, y = canvas.chance.uniform(-112, 106), canvas.chance.gauss(48, 15)
        if abs(x) > 22:
            canvas.disc(x, y, canvas.chance.uniform(2, 4.2), colour)


def _neck(canvas: Canvas, who: Face) -> None:
    wide = 78 * who.wide
    colour = mix(who.skin, "#6a3226", 0.32)
    canvas.polygon([(-wide, 90), (wide, 90), (wide + 16, 262), (0, 336), (-wide - 16, 262)], colour)


def _jaw(who: Face, start: float, end: float) -> list[Point]:
    """A part of the outline: an oval, narrower at the chin."""
    points = arc(0, 0, 150 * who.wide, 192, start, end)
    return [(x * (1 if y < 0 else 1 - who.chin * (y / 192) ** 2), y) for x, y in points]


def _nose(canvas: Canvas, who: Face) -> None:
    canvas.polygon([(0, -20), (12, -20), (32, 56), (-6, 62)], mix(who.skin, BLOOD, 0.16))
    stroke(canvas, [(-17, 58), (6, 68), (32, 55)], mix(who.skin, "#5a2a22", 0.55), 5)


def _eye(canvas: Canvas, who: Face, side: int) -> None:
    canvas.disc(0, 0, 24, "#f3ebdf", 12)
    canvas.disc(3, -1, 12.5, who.eyes, 12)
    canvas.disc(3, -1, 6, "#120e10")
    canvas.disc(-2, -5, 3.6, "#ffffff")
    fall = 4 + 9 * who.lid
    lid = [
        (-27, -2),
        *arc(0, 2, 27, 19, 196, 344),
        (27, -2),
        (14, -12 + fall),
        (0, -14 + fall),
        (-14, -12 + fall),
    ]
    canvas.polygon(lid, mix(who.skin, "#6a3226", 0.18))
    stroke(
        canvas,
        [(-26, -1), (-12, -13 + fall), (2, -15 + fall), (14, -12 + fall), (26, -1)],
        mix(who.brow, "#1a1012", 0.6),
        5,
    )
    stroke(canvas, [(-20, 15), (0, 20), (20, 15)], mix(who.skin, BLOOD, 0.3), 3)
    lift = 22 * who.doubt if side > 0 else -5 * who.doubt
    stroke(canvas, [(-side * 34, -30 - lift * 0.4), (0, -43 - lift), (side * 38, -30 - lift)], who.brow, 12)


def _mouth(canvas: Canvas, who: Face) -> None:
    half, lift = 40 + 12 * who.smile, 12 * who.smile
    upper = [(-half, -4 - lift), (-12, -10), (0, -6), (12, -10), (half, -4 - lift)]
    canvas.polygon([*upper, (22, 15), (-22, 15)], who.lips)
    corner = [
        (-half - 7, -8 - lift),
        (-half + 10, -1 - lift * 0.5),
        (0, 4),
        (half - 10, -1 - lift * 0.5),
        (half + 7, -8 - lift),
    ]
    stroke(canvas, corner, mix(who.lips, "#3a1512", 0.6), 4)
    stroke(canvas, [(-16, 30), (2, 34), (18, 29)], mix(who.skin, BLOOD, 0.3), 4)


def _lines(canvas: Canvas, who: Face) -> None:
    """What years leave: brow, eyes, cheeks."""
    if not who.age:
        return
    tone = mix(who.skin, "#5a2a22", 0.12 + 0.26 * who.age)
    for y in (-108, -88):
        stroke(
            canvas, [(x, y - 7 * cos(x / 70 * pi / 2)) for x in (-64, -20, 26, 62)], tone, 2.5 + 2 * who.age
        )
    for side in (-1, 1):
        stroke(canvas, [(side * 36, 66), (side * 58, 86), (side * 64, 112)], tone, 3 + 2 * who.age)
        for rise in (-10, 2, 14):
            x = 104 * who.wide
            canvas.line([(side * x, -4 + rise * 0.4), (side * (x + 22), -4 + rise)], tone, 2.5)
        stroke(canvas, [(side * 40, 22), (side * 64, 30), (side * 88, 20)], tone, 3)


def _pane(x: float) -> list[Point]:
    return [(x - 54, -40), (x + 54, -40), (x + 50, 30), (x + 30, 40), (x - 30, 40), (x - 50, 30)]
