"""What stands in a street and on its roofs: tiles, chimneys, a bakery, a tap, raised beds, a bell."""

from math import cos, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, between, stroke
from news.demo.pictures.texture import dabs


def tiled_roof(canvas: Canvas, corners: list[Point], colour: str) -> None:
    """A roof in courses of round tiles; its corners from the upper left clockwise."""
    a, b, c, d = corners
    canvas.fade_polygon(corners, [(0, mix(colour, "#ffffff", 0.12)), (1, mix(colour, "#2a1418", 0.35))])
    for row in range(1, 10):
        start, end = between(a, d, row / 10), between(b, c, row / 10)
        canvas.line([start, end], mix(colour, "#2a1418", 0.35), 3)
        for n in range(round((end[0] - start[0]) / 34)):
            x, y = between(start, end, (n + (row % 2) / 2) * 34 / (end[0] - start[0]))
            canvas.line(_scallop(x, y), mix(colour, canvas.chance.choice(("#ffd9b0", "#2a1418")), 0.22), 2.5)
    canvas.line([a, b], mix(colour, "#ffd9b0", 0.35), 14)


def _scallop(x: float, y: float) -> list[Point]:
    return [(x - 16, y), (x - 10, y + 8), (x, y + 11), (x + 10, y + 8), (x + 16, y)]


def chimney(canvas: Canvas, brick: str) -> None:
    """A stack of 110 × 140 with two pots, standing on (0, 0)."""
    canvas.box(-50, -104, 100, 130, brick)
    canvas.box(14, -104, 36, 130, mix(brick, "#4a3038", 0.4))
    for y in range(-90, 20, 16):
        canvas.line([(-50, y), (50, y)], mix(brick, "#4a3038", 0.3), 1.5)
    canvas.box(-58, -114, 116, 14, mix(brick, "#ffffff", 0.2), 2)
    for x in (-36, 10):
        canvas.polygon([(x, -114), (x + 26, -114), (x + 22, -140), (x + 4, -140)], mix(brick, "#a8432f", 0.6))


def bakery(canvas: Canvas) -> None:
    """A street of fronts 1600 × 800 above (0, 0): a bakery with two doors between its neighbours."""
    for x, width, wall in ((0, 260, "#a9a294"), (1420, 180, "#b59f86")):
        canvas.fade(x, -800, width, 800, [(0, wall), (1, mix(wall, "#4a4448", 0.25))])
        for y in (-640, -400):
            canvas.box(x + 50, y, 90, 150, "#4a5a60", 3)
    canvas.fade(250, -800, 1180, 800, [(0, "#d9c4a0"), (1, "#b99c78")])
    for x in (360, 640, 920, 1200):
        canvas.box(x, -720, 130, 210, "#f0e4ca", 3)
        canvas.box(x + 12, -708, 106, 186, "#5a6a70", 2)
        canvas.line([(x + 65, -708), (x + 65, -522)], "#f0e4ca", 7)
    canvas.fade(290, -440, 1100, 440, [(0, "#6b3f2c"), (1, "#4a2b20")])
    canvas.box(270, -470, 1140, 56, "#8a4a30", 4)
    canvas.box(286, -462, 1108, 8, "#e6b85a")
    for x in (560, 840):
        canvas.fade(x - 130, -380, 260, 230, [(0, "#ffe2a0"), (1, "#e9a04c")])
        for row in range(3):
            canvas.box(x - 130, -320 + row * 74, 260, 7, "#8a5a30")
            for n in range(6):
                canvas.disc(
                    x - 106 + n * 42, -331 + row * 74, 18, mix("#c9803a", "#6b3a18", 0.2 * (n % 3)), 13
                )
        canvas.glow(x, -270, 300, "#ffc46a", 0.35)
    for x in (1000, 1290):
        canvas.box(x - 10, -390, 130, 390, "#2f5a52", 4)
        canvas.fade(x + 6, -370, 98, 220, [(0, "#ffdf9a"), (1, "#e0a04c")])
        canvas.glow(x + 54, -260, 170, "#ffc46a", 0.4)


def beds(canvas: Canvas, count: int, tall: bool) -> None:
    """A raised bed of 520 × 60 on (0, 0): cabbages, or beans on poles."""
    canvas.tint([(-270, -4), (270, -4), (300, 20), (-260, 20)], "#1c1814", 0.4, 8)
    for n in range(count):
        plant = canvas.at(-220 + n * 440 / (count - 1), -60)
        if tall:
            for side in (-1, 1):
                plant.line([(side * 24, 10), (-side * 6, -190)], "#a8804c", 4)
            dabs(plant, (0, -84, 30, 96), ("#264a2c", "#4f7f3c", "#8fb052"), 80, 12)
            for _ in range(5):
                plant.disc(canvas.chance.uniform(-20, 20), canvas.chance.uniform(-150, -20), 5, "#d9503a")
            continue
        for radius, tone in ((44, "#3f7058"), (36, "#5a8f68"), (26, "#86b07f"), (15, "#b9d29a")):
            for turn in range(7):
                x, y = radius * 0.55 * cos(turn * 0.9), radius * 0.34 * sin(turn * 0.9)
                plant.disc(
                    x, y - radius * 0.1, radius * 0.55, mix(tone, "#16281f", 0.08 * (turn % 3)), radius * 0.42
                )
    canvas.box(-262, -48, 524, 52, "#8a623c", 3)
    for y in (-32, -14):
        canvas.line([(-262, y), (262, y)], "#6b4829", 3)
    for x in (-262, 0, 250):
        canvas.box(x, -50, 12, 56, "#6b4829")


def standpipe(canvas: Canvas) -> None:
    """An iron pillar of 60 × 280 with a brass tap that drips, standing on (0, 0)."""
    canvas.box(-44, -20, 88, 26, "#6f6a62", 4)
    canvas.fade(-24, -270, 48, 256, [(0, "#3f5f58"), (1, "#26403c")])
    canvas.box(8, -270, 16, 256, "#1c302e")
    for y in (-270, -200, -60):
        canvas.box(-31, y, 62, 13, "#4f7068", 4)
    canvas.polygon([*arc(0, -270, 30, 40, 180, 360)], "#3f5f58")
    canvas.disc(0, -316, 9, "#c9983f")
    canvas.line([(6, -168), (54, -168), (64, -158), (64, -136)], "#c9983f", 17)
    canvas.line([(10, -172), (52, -172)], "#f2d68a", 4)
    canvas.line([(36, -176), (36, -200)], "#a87a2c", 8)
    canvas.line([(16, -202), (56, -202)], "#e0b95a", 10)
    for y in (-118, -92, -70):
        canvas.disc(64, y, 4, "#eef7f8", 8)


def bell_roof(canvas: Canvas) -> None:
    """A green bell of 170 under a tiled roof on two posts, 420 × 480, standing on (0, 0)."""
    for x in (-150, 130):
        canvas.box(x, -300, 22, 304, "#5a3d2a")
        canvas.box(x + 14, -300, 8, 304, "#33221a")
        canvas.line([(x + 11, -220), (x + (60 if x < 0 else -40), -292)], "#5a3d2a", 12)
    canvas.box(-176, -312, 352, 26, "#6b4a32", 3)
    tiled_roof(canvas, [(-110, -430), (110, -430), (220, -306), (-220, -306)], "#a8503a")
    canvas.line([(0, -288), (0, -250)], "#2b2622", 14)
    outline = [
        (0, -258),
        (34, -250),
        (48, -200),
        (58, -130),
        (86, -86),
        (90, -70),
        (-90, -70),
        (-86, -86),
        (-58, -130),
        (-48, -200),
        (-34, -250),
    ]
    canvas.fade_polygon(outline, [(0, "#8fb59a"), (0.5, "#4f8a74"), (1, "#2f5f54")])
    canvas.polygon(
        [(14, -256), (34, -250), (48, -200), (58, -130), (86, -86), (90, -70), (34, -70), (28, -160)],
        "#27504a",
    )
    canvas.polygon([(-26, -240), (-16, -244), (-34, -120), (-60, -92)], "#cfe0c4")
    for y, half in ((-108, 70), (-214, 45)):
        canvas.line([(-half, y), (half, y)], "#2b5a50", 5)
    canvas.disc(0, -60, 17, "#2b2622", 20)
    stroke(canvas, [(0, -46), (6, 20), (-8, 90), (4, 150)], "#d9c08a", 8)
    canvas.disc(4, 156, 11, "#b8954f", 18)
