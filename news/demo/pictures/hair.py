"""Hair around a face of `news.demo.pictures.faces`: what lies behind the head, and what lies before it."""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, blob, smooth, stroke

Part = Callable[[Canvas, str], None]


@dataclass(frozen=True)
class Hair:
    behind: Part
    before: Part


def _nothing(canvas: Canvas, colour: str) -> None:
    """Not every style has both parts."""


def _crown(canvas: Canvas, colour: str) -> None:
    """What is seen of the hair between the face and what lies before it."""
    canvas.polygon([(-156, 20), *arc(0, -70, 162, 150, 180, 360), (156, 20)], mix(colour, "#000000", 0.2))


def _bob_behind(canvas: Canvas, colour: str) -> None:
    sides = [(206, -60), (222, 120), (160, 178), (-160, 178), (-222, 120), (-206, -60)]
    canvas.polygon([*arc(0, -90, 206, 220, 180, 360), *sides], colour)


def _fringe(canvas: Canvas, colour: str) -> None:
    line = [(158, 24), (140, -70), (96, -118), (-30, -150), (-104, -96), (-142, -60), (-158, 24)]
    canvas.polygon([*arc(0, -96, 172, 150, 190, 350), *line], colour)
    for start in (-20, 30, 80):
        stroke(
            canvas, [(start, -236), (start * 1.5, -200), (start + 56, -128)], mix(colour, "#ffffff", 0.1), 4
        )


def _curls_behind(canvas: Canvas, colour: str) -> None:
    for radius in (1, 0.6):
        for n in range(26):
            angle, size = pi + pi * (n + 0.5) / 26, canvas.chance.uniform(44, 64)
            canvas.disc(164 * radius * cos(angle), -100 + 148 * radius * sin(angle), size, colour)


def _curls_before(canvas: Canvas, colour: str) -> None:
    for n in range(15):
        size = canvas.chance.uniform(28, 38)
        canvas.disc(-148 + n * 21, -128 - 34 * sin(pi * n / 14), size, colour)


def _parted(canvas: Canvas, colour: str) -> None:
    """Short, parted at the left, with sideboards."""
    for side in (-1, 1):
        canvas.polygon(
            [(side * 160, -110), (side * 158, 26), (side * 142, 24), (side * 132, -90)],
            mix(colour, "#000000", 0.16),
        )
    crown = [(-160, -70), (-166, -130), (-120, -206), (-10, -232), (110, -214), (168, -140), (160, -70)]
    line = [(138, -96), (96, -134), (10, -132), (-70, -150), (-118, -118), (-140, -78)]
    canvas.polygon(smooth([*crown, *line]), colour)
    stroke(canvas, [(-92, -206), (-60, -176), (20, -150), (110, -150)], mix(colour, "#ffffff", 0.14), 5)


def _receding(canvas: Canvas, colour: str) -> None:
    """What is left at the sides of a bald head."""
    for side in (-1, 1):
        points: list[Point] = [(138, -92), (162, -110), (178, -40), (170, 30), (152, 44), (146, -20)]
        blob(canvas, [(side * x, y) for x, y in points], colour)
    canvas.tint(arc(-40, -150, 60, 22, 0, 360), "#fff4e0", 0.3, 8)


def _swept(canvas: Canvas, colour: str) -> None:
    """Combed back from the forehead."""
    line = [(-146, 20), (-138, -60), (-104, -118), (0, -150), (104, -118), (138, -60), (146, 20)]
    canvas.polygon(
        [(-160, 20), *arc(0, -70, 168, 162, 180, 360), (160, 20), *reversed(smooth(line, closed=False))],
        colour,
    )
    for x in (-100, -50, 0, 50, 100):
        stroke(
            canvas,
            [(x * 1.1, -136 - (100 - abs(x)) * 0.16), (x * 0.7, -190), (x * 0.2, -226)],
            mix(colour, "#ffffff", 0.12),
            4,
        )


def _scarf_behind(canvas: Canvas, colour: str) -> None:
    blob(
        canvas,
        [
            (0, -262),
            (150, -220),
            (212, -60),
            (214, 140),
            (280, 330),
            (0, 420),
            (-280, 330),
            (-214, 140),
            (-212, -60),
            (-150, -220),
        ],
        colour,
    )


def _scarf_before(canvas: Canvas, colour: str) -> None:
    """Folded close around the face."""
    outer = [*arc(0, -20, 214, 240, 180, 360), (206, 130), (150, 250), (0, 330), (-150, 250), (-206, 130)]
    inner = [(x, y) for x, y in arc(0, 0, 140, 186, 180, -180)]
    canvas.fade_polygon(
        [*outer, outer[0], *inner], [(0, mix(colour, "#ffffff", 0.12)), (1, mix(colour, "#101522", 0.2))]
    )
    for points in (
        [(-190, 60), (-120, 220), (60, 300)],
        [(-150, -150), (-176, 0), (-110, 190)],
        [(160, -130), (180, 30), (90, 230)],
    ):
        stroke(canvas, points, mix(colour, "#101522", 0.3), 5)
    blob(
        canvas,
        [(-150, 190), (60, 250), (190, 190), (230, 330), (40, 400), (-190, 340)],
        mix(colour, "#ffffff", 0.06),
    )
    stroke(canvas, [(-140, 220), (40, 290), (190, 230)], mix(colour, "#101522", 0.3), 5)


def _straight_behind(canvas: Canvas, colour: str) -> None:
    """Straight to the shoulders."""
    sides = [
        (190, -60),
        (204, 130),
        (214, 300),
        (110, 330),
        (-110, 330),
        (-214, 300),
        (-204, 130),
        (-190, -60),
    ]
    canvas.polygon([*arc(0, -80, 190, 200, 180, 360), *sides], colour)


def _cut_straight(canvas: Canvas, colour: str) -> None:
    """A fringe above the brows."""
    line = [(164, 60), (146, 40), (140, -52), (60, -58), (-40, -54), (-138, -50), (-148, 40), (-164, 60)]
    canvas.polygon([*arc(0, -80, 172, 176, 184, 356), *line], colour)
    for x in (-110, -60, -10, 40, 90):
        stroke(canvas, [(x * 0.5, -240), (x * 0.9, -150), (x, -64)], mix(colour, "#ffffff", 0.1), 4)
    canvas.tint(arc(-50, -176, 70, 22, 0, 360), "#ffffff", 0.16, 8)


def _thin(canvas: Canvas, colour: str) -> None:
    """An old man's: tufts at the sides and a few hairs combed across the top."""
    for side in (-1, 1):
        for x, y, size in ((138, -112, 30), (152, -86, 36), (166, -48, 38), (168, -6, 32), (156, 30, 22)):
            canvas.disc(side * x * 0.96, y, size, mix(colour, "#6b6a68", 0.14 if side > 0 else 0.02))
    for n in range(7):
        start, end = (-120 + n * 12, -100 - n * 11), (110 - n * 11, -106 - n * 10)
        stroke(canvas, [start, (-50 + n * 5, -148 - n * 5), (40 - n * 3, -150 - n * 5), end], colour, 3)


BOB = Hair(_bob_behind, _fringe)
CURLS = Hair(_curls_behind, _curls_before)
SHORT = Hair(_crown, _parted)
RECEDING = Hair(_nothing, _receding)
PLAIT = Hair(_crown, _swept)
FRINGE = Hair(_straight_behind, _cut_straight)
SIDES = Hair(_nothing, _thin)
HEADSCARF = Hair(_scarf_behind, _scarf_before)
