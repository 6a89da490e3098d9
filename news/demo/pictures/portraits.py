"""Portraits, each on a sheet of 1200 × 1200."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.harbour import crane
from news.demo.pictures.interiors import shelf
from news.demo.pictures.water import waves


def correspondent(canvas: Canvas) -> None:
    """A woman in an oilskin, with a grey bob, in front of the sea."""
    canvas.fade(0, 0, 1200, 1200, [(0, "#9fc7c4"), (0.62, "#5f9aa0"), (0.63, "#2f6d7d"), (1, "#1d4a5c")])
    waves(canvas, 760, 1200, ("#4f8f9a", "#27596b"), 60)
    canvas.box(880, 742, 320, 16, "#437a83")
    crane(canvas.at(1010, 744, 0.8), "#4d858c", "#437a83", 0.66)
    canvas.glow(600, 560, 620, "#e9f0dc", 0.5)
    sheet, skin, hair, coat = canvas.at(600, 600), "#d9a184", "#5b5f6b", "#e4b03a"
    dark = mix(coat, "#8a5a1c", 0.4)
    sheet.polygon([(-400, 620), (-370, 330), (-230, 236), (230, 236), (370, 330), (400, 620)], coat)
    sheet.polygon([(70, 236), (230, 236), (370, 330), (400, 620), (120, 620)], dark)
    bob = [(206, -60), (222, 120), (160, 178), (-160, 178), (-220, 120), (-206, -60)]
    sheet.polygon([*_arc(0, -90, 206, 220, 180, 360), *bob], hair)
    _neck(sheet, skin)
    _face(sheet, skin)
    fringe = [(158, 24), (140, -70), (96, -118), (-30, -150), (-104, -96), (-142, -60), (-158, 24)]
    sheet.polygon([*_arc(0, -96, 172, 150, 190, 350), *fringe], hair)
    _eyes(sheet, -2, "#2f4a52", brow=mix(hair, "#20242c", 0.4), skin=skin)
    _mouth(sheet, 108, "#a5524a", 44)
    sheet.polygon([(-236, 240), (-96, 210), (-6, 350), (-70, 430)], mix(coat, "#ffffff", 0.16))
    sheet.polygon([(236, 240), (96, 210), (6, 350), (80, 430)], mix(coat, "#8a5a1c", 0.25))
    sheet.line([(0, 350), (0, 620)], mix(coat, "#6b4415", 0.55), 6)
    for y in (420, 520):
        sheet.disc(-34, y, 11, "#f4ead2")


def translator(canvas: Canvas) -> None:
    """A man with curls, a beard and round glasses, in front of books."""
    canvas.fade(0, 0, 1200, 1200, [(0, "#e0b062"), (1, "#b9743a")])
    for x in (-20, 390, 800):
        shelf(canvas.at(x, 1210), 420, 1120, "#c98f4c", 6)
    canvas.tint([(0, 0), (1200, 0), (1200, 1200), (0, 1200)], "#d9a05a", 0.62)
    canvas.glow(560, 520, 640, "#ffe9b8", 0.5)
    sheet, skin, hair, jacket = canvas.at(600, 610), "#b67d57", "#2a211f", "#31506a"
    sheet.polygon([(-420, 620), (-390, 350), (-236, 240), (236, 240), (390, 350), (420, 620)], jacket)
    sheet.polygon([(80, 240), (236, 240), (390, 350), (420, 620), (130, 620)], mix(jacket, "#101a28", 0.4))
    sheet.polygon([(-110, 240), (110, 240), (0, 470)], "#efe4cc")
    _neck(sheet, skin)
    _curls(sheet, hair)
    _face(sheet, skin)
    for n in range(15):
        sheet.disc(-148 + n * 21, -128 - 34 * sin(pi * n / 14), canvas.chance.uniform(28, 38), hair)
    moustache = [
        (-150, 0),
        (-136, 40),
        (-92, 74),
        (-46, 74),
        (0, 80),
        (46, 74),
        (92, 74),
        (136, 40),
        (150, 0),
    ]
    sheet.polygon([*moustache, *_arc(0, 60, 146, 150, 0, 180)], hair)
    sheet.polygon(
        [(28, 210), (96, 176), (140, 90), (150, 0), (136, 40), (92, 74), (60, 74)], mix(hair, "#000000", 0.3)
    )
    _eyes(sheet, -14, "#241a17", brow=hair, skin=skin)
    for side in (-1, 1):
        rim = _arc(side * 66, -10, 52, 48, 0, 360)
        sheet.tint(rim, "#f7edd5", 0.14)
        sheet.line(rim, "#d0a648", 7)
        sheet.line([(side * 118, -14), (side * 150, -24)], "#d0a648", 6)
    sheet.line([(-15, -18), (0, -26), (15, -18)], "#d0a648", 7)
    _mouth(sheet, 116, "#b0655a", 40)
    sheet.polygon([(-236, 238), (-104, 214), (0, 470), (-90, 430), (-190, 330)], mix(jacket, "#ffffff", 0.12))
    sheet.polygon([(236, 238), (104, 214), (0, 470), (90, 430), (190, 330)], mix(jacket, "#101a28", 0.2))


def _curls(canvas: Canvas, hair: str) -> None:
    for radius in (1, 0.6):
        for n in range(26):
            angle = pi + pi * (n + 0.5) / 26
            size = canvas.chance.uniform(44, 64)
            canvas.disc(164 * radius * cos(angle), -100 + 148 * radius * sin(angle), size, hair)


def _neck(canvas: Canvas, skin: str) -> None:
    canvas.polygon([(-76, 90), (76, 90), (92, 262), (0, 332), (-92, 262)], mix(skin, "#6a3226", 0.32))


def _face(canvas: Canvas, skin: str) -> None:
    shade = mix(skin, "#7a3f35", 0.22)
    for side in (-1, 1):
        canvas.disc(side * 152, 12, 22, mix(skin, shade, 0.7), 34)
    canvas.polygon(_jaw(0, 360), skin)
    canvas.polygon([*_jaw(0, 72), (66, 120), (84, 60), (78, -10), (96, -90), *_jaw(300, 360)], shade)
    for x in (-86, 92):
        canvas.tint(_arc(x, 64, 36, 26, 0, 360), "#d9604c", 0.3, 8)
    canvas.polygon([(0, -20), (12, -20), (32, 54), (-6, 60)], mix(skin, "#7a3f35", 0.16))
    canvas.line([(-16, 58), (6, 66), (32, 54)], mix(skin, "#5a2a22", 0.55), 5)


def _jaw(start: float, end: float) -> list[Point]:
    """A part of the outline of a face: an oval, narrower at the chin."""
    return [(x * (1 if y < 0 else 1 - 0.16 * (y / 192) ** 2), y) for x, y in _arc(0, 0, 150, 192, start, end)]


def _eyes(canvas: Canvas, y: float, colour: str, brow: str, skin: str) -> None:
    for side in (-1, 1):
        x = side * 64
        canvas.disc(x, y, 24, "#f6efe4", 13)
        canvas.disc(x + 3, y - 1, 13, colour)
        canvas.disc(x + 3, y - 1, 6, "#120e10")
        canvas.disc(x - 2, y - 6, 4, "#ffffff")
        lid = _arc(x, y + 2, 27, 18, 196, 344)
        canvas.polygon(lid, mix(skin, "#6a3226", 0.2))
        canvas.line([lid[0], (x, y - 9), lid[-1]], mix(colour, "#000000", 0.4), 5)
        canvas.line(_arc(x, y - 20, 40, 22, 212, 328), brow, 12)


def _mouth(canvas: Canvas, y: float, colour: str, half: float) -> None:
    canvas.polygon(
        [(-half, y - 4), (-12, y - 8), (0, y - 4), (12, y - 8), (half, y - 4), (20, y + 16), (-20, y + 16)],
        colour,
    )
    canvas.line(
        [(-half - 8, y - 9), (-half + 8, y - 1), (0, y + 4), (half - 8, y - 1), (half + 8, y - 9)],
        mix(colour, "#3a1512", 0.6),
        4,
    )


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Points on an ellipse between two angles in degrees, clockwise from the right."""
    angles = [(start + (end - start) * n / 36) * pi / 180 for n in range(37)]
    return [(x + rx * cos(a), y + ry * sin(a)) for a in angles]
