"""Things close by: on a sill, a stove, a desk, a table."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import lighthouse, ridge
from news.demo.pictures.curves import arc, blob, limb, stroke
from news.demo.pictures.harbour import rope_coil
from news.demo.pictures.interiors import table_lamp
from news.demo.pictures.sky import sky
from news.demo.pictures.tableware import letter, notebook
from news.demo.pictures.texture import clouded, dabs, rain
from news.demo.pictures.water import sea, swell


def weather_notebooks(canvas: Canvas) -> None:
    sky(canvas, 470, [(0, "#3f4a55"), (0.5, "#7b868a"), (1, "#bfc3b8")])
    clouded(canvas, (0, 0, 1600, 440), "#2b343e", (0.8, 0.6, 0.2), 170, 3)
    ridge(canvas, 474, 60, 0.05, [(0, "#66747a"), (1, "#8a9594")])
    sea(canvas, 470, [(0, "#7f8f95"), (1, "#41565f")])
    for top, tone in ((470, "#71828a"), (540, "#566a74"), (620, "#41565f")):
        swell(canvas, top, 30 + (top - 470) * 0.2, tone, mix(tone, "#16222a", 0.4))
    rain(canvas, 420, 0.5, strength=0.45)
    for x in (0, 780, 1545):
        canvas.fade(x, 0, 56, 800, [(0, "#d9d3c2"), (1, "#f1ecdc")])
        canvas.box(x + 42, 0, 14, 800, "#b3ad9c")
    canvas.fade(0, 0, 1600, 44, [(0, "#b3ad9c"), (1, "#d9d3c2")])
    canvas.box(0, 330, 1600, 20, "#e6e0d0")
    canvas.fade(0, 770, 1600, 297, [(0, "#f0e9d8"), (0.15, "#d6ccb6"), (1, "#8f8573")])
    clouded(canvas, (0, 770, 1600, 297), "#7d735f", (0.1, 0.4), 70, 1, 9)
    canvas.tint([(180, 890), (1080, 890), (1240, 980), (260, 980)], "#3a3428", 0.5, 14)
    covers = (
        "#7a3a30",
        "#2f5560",
        "#8a6a3c",
        "#4a4f6b",
        "#5f6f4a",
        "#8c4f3a",
        "#3a4a5a",
        "#9a7f4c",
        "#6b3a4a",
        "#33584a",
        "#a8603a",
    )
    edge = 150.0
    for n, cover in enumerate(covers):
        wide, tall = canvas.chance.uniform(52, 76), canvas.chance.uniform(280, 350)
        notebook(canvas.at(edge, 910), wide, tall, cover, lean=44 if n == 10 else 0)
        edge += wide + 6
    _barometer(canvas.at(1240, 900))
    canvas.polygon([(900, 1010), (1290, 962), (1294, 978), (904, 1028)], "#d9a23a")
    canvas.polygon([(1290, 962), (1330, 964), (1294, 978)], "#e9d2a6")
    canvas.polygon([(1320, 963), (1334, 964), (1320, 968)], "#22242a")
    canvas.polygon([(900, 1010), (866, 1016), (870, 1034), (904, 1028)], "#b8555a")


def _barometer(canvas: Canvas) -> None:
    """A brass barometer of 260 × 300 on a wooden stand."""
    canvas.tint(arc(20, 4, 170, 22, 0, 360), "#2a2418", 0.5, 10)
    canvas.polygon([(-110, 0), (110, 0), (76, -40), (-76, -40)], "#5f3f28")
    canvas.box(-28, -70, 56, 36, "#7a5234")
    for radius, tone in ((132, "#6b4c1c"), (126, "#d0a348"), (112, "#8a6726"), (104, "#fbf6e6")):
        canvas.disc(0, -180, radius, tone)
    canvas.line(arc(0, -180, 120, 120, 190, 280), "#f6e3a8", 6)
    for n in range(31):
        angle = 130 + n * 9.3
        inner = 80 if n % 5 == 0 else 88
        canvas.line(
            [arc(0, -180, inner, inner, angle, angle)[0], arc(0, -180, 97, 97, angle, angle)[0]], "#2b2a2a", 3
        )
    canvas.line([arc(0, -180, 24, 24, 20, 20)[0], arc(0, -180, 84, 84, 200, 200)[0]], "#22304a", 7)
    canvas.line([arc(0, -180, 20, 20, 60, 60)[0], arc(0, -180, 70, 70, 240, 240)[0]], "#c9983f", 4)
    canvas.disc(0, -180, 12, "#d0a348")
    canvas.line(arc(0, -318, 18, 18, 0, 360), "#d0a348", 7)


def soup_in_the_net_shed(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 700, [(0, "#2f2a2a"), (1, "#5f4a3c")])
    canvas.fade(0, 696, 1600, 371, [(0, "#4a382c"), (1, "#1f1714")])
    for x in range(0, 1600, 92):
        canvas.line([(x, 0), (x, 700)], "#3a2f2a", 5)
    canvas.fade(1120, 120, 300, 300, [(0, "#cfe0dc"), (1, "#8fb5b9")])
    for x in (1120, 1262, 1406):
        canvas.box(x, 106, 16, 330, "#6b4a34")
    canvas.tint([(1130, 430), (1420, 430), (900, 1067), (200, 1067)], "#f3ead0", 0.2, 30)
    for start, end, low in ((-60, 700, 330), (520, 1180, 250), (1000, 1700, 300)):
        _hung_net(canvas, start, end, low)
    canvas.glow(420, 520, 560, "#ffb45a", 0.45)
    _stove(canvas.at(420, 900))
    canvas.fade(720, 760, 900, 70, [(0, "#b98553"), (1, "#8a5e38")])
    canvas.fade(720, 828, 900, 240, [(0, "#5f3f28"), (1, "#33231a")])
    canvas.tint([(740, 770), (1580, 770), (1580, 800), (760, 800)], "#2a180c", 0.35, 10)
    _loaf(canvas.at(1380, 770))
    for x, y in ((820, 780), (880, 792), (940, 776), (850, 756), (912, 752), (990, 794)):
        _mussel(canvas.at(x, y))
    for x, y in ((1060, 772), (1108, 784), (1084, 748), (1140, 756)):
        canvas.disc(x, y, 30, "#4a2350")
        canvas.disc(x - 9, y - 11, 9, "#a87fae", 6)
        stroke(canvas, [(x + 4, y - 28), (x + 10, y - 10), (x + 4, y + 22)], "#33183a", 3)
    for x, y in ((1220, 778), (1266, 788)):
        blob(
            canvas,
            [(x, y - 54), (x + 34, y - 14), (x + 26, y + 14), (x - 26, y + 14), (x - 34, y - 14)],
            "#c98a3f",
        )
        for bend in (-18, 0, 18):
            stroke(canvas, [(x, y - 50), (x + bend, y - 14), (x + bend * 0.6, y + 12)], "#8f5a24", 2.5)
        stroke(canvas, [(x, y - 52), (x + 6, y - 72), (x + 18, y - 78)], "#b9955c", 5)


def _hung_net(canvas: Canvas, start: float, end: float, low: float) -> None:
    for n in range(13):
        y = n * low / 16
        stroke(canvas, [(start, y - 40), ((start + end) / 2, y + low * 0.36), (end, y - 40)], "#7f8f86", 2)
    for n in range(25):
        x = start + (end - start) * n / 24
        bulge = sin(pi * n / 24)
        stroke(
            canvas,
            [(x, -50), (x + 12, low * 0.4), (x - 8 + 20 * cos(n), low * (0.66 + 0.46 * bulge) - 20)],
            "#7f8f86",
            1.6,
        )
    for n in range(9):
        x = start + (end - start) * (n + 0.5) / 9
        canvas.disc(x, low * (0.7 + 0.44 * sin(pi * (n + 0.5) / 9)) - 18, 13, "#c9703a", 9)


def _stove(canvas: Canvas) -> None:
    canvas.box(-230, -270, 460, 300, "#1c1b1d", 10)
    canvas.box(-250, -290, 500, 34, "#2f2e31", 6)
    canvas.box(-120, -190, 240, 130, "#0e0d0e", 8)
    canvas.fade(-108, -178, 216, 106, [(0, "#7a2410"), (0.6, "#f0842a"), (1, "#ffd25f")])
    for x in range(-100, 110, 36):
        canvas.box(x, -180, 9, 110, "#0e0d0e")
    for x in (-200, 172):
        canvas.box(x, 26, 28, 40, "#0e0d0e")
    canvas.box(140, -900, 60, 614, "#232225")
    canvas.box(140, -900, 18, 614, "#3a393d")
    canvas.fade_polygon(
        [(-170, -440), (110, -440), (90, -292), (-150, -292)], [(0, "#2b2a2d"), (1, "#111012")]
    )
    canvas.disc(-30, -440, 140, "#3a393d", 28)
    canvas.disc(-30, -438, 122, "#9a4a2c", 21)
    dabs(canvas, (-30, -438, 108, 14), ("#c9783c", "#e9b060", "#4a2350"), 26, 10)
    for side in (-1, 1):
        canvas.line(arc(-30 + side * 146, -400, 26, 30, 0, 360), "#2b2a2d", 10)
    for x in (-90, -30, 40):
        for n in range(8):
            canvas.glow(x + 26 * sin(n * 0.9 + x), -480 - n * 44, 60 + n * 10, "#efe6d6", 0.2 - n * 0.02)


def _mussel(canvas: Canvas) -> None:
    turn = canvas.chance.choice((-1, 1))
    blob(
        canvas,
        [(-34 * turn, 8), (-8 * turn, -20), (26 * turn, -14), (36 * turn, 4), (4 * turn, 16)],
        "#1d2438",
    )
    blob(canvas, [(-24 * turn, 5), (-4 * turn, -12), (20 * turn, -9), (10 * turn, 0)], "#46557a")


def _loaf(canvas: Canvas) -> None:
    canvas.tint(arc(0, 10, 150, 20, 0, 360), "#1c0f08", 0.5, 8)
    blob(
        canvas,
        [(-140, 4), (-128, -60), (-60, -104), (40, -108), (120, -66), (138, 4), (60, 16), (-80, 16)],
        "#a8682c",
    )
    blob(canvas, [(-122, -20), (-108, -64), (-40, -96), (50, -98), (100, -62), (20, -58)], "#d09a52")
    for x in (-78, -20, 40):
        stroke(canvas, [(x - 22, -44), (x, -74), (x + 34, -90)], "#f0d9a8", 11)


def sailors_letters(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#1f1613"), (0.5, "#4a3020"), (1, "#2a1a14")])
    clouded(canvas, (0, 0, 1600, 1067), "#6b4428", (0.1, 0.35, 0.2), 44, 14, 1)
    canvas.glow(1150, 330, 900, "#ffd08a", 0.6)
    for x, y, size, turn, paper, stamp in (
        (420, 420, 1.2, -14, "#d9c49a", "#8c3b52"),
        (900, 380, 1.15, 9, "#e6d6b4", "#2f6d83"),
        (640, 640, 1.3, 4, "#efe2c4", "#b8452f"),
        (1120, 640, 1.2, -8, "#dcc9a0", "#4f7a52"),
        (380, 780, 1.25, 12, "#e9dab8", "#c48a3a"),
        (900, 860, 1.35, -5, "#f4e9cf", "#2f5f9a"),
    ):
        letter(canvas.at(x, y, size), turn, paper, stamp)
    _round_glasses(canvas.at(760, 790, 1.3))
    canvas.tint([(1080, 990), (1480, 760), (1500, 790), (1110, 1010)], "#120a08", 0.5, 8)
    canvas.polygon([(1130, 952), (1440, 740), (1462, 768), (1146, 974)], "#7a2f2c")
    canvas.polygon([(1130, 952), (1440, 740), (1448, 750), (1136, 960)], "#c9685a")
    canvas.polygon([(1130, 952), (1146, 974), (1086, 994)], "#d9b45a")
    canvas.line([(1130, 966), (1086, 994)], "#2b1f1a", 2.5)
    canvas.tint(arc(1380, 430, 190, 36, 0, 360), "#120a08", 0.6, 14)
    table_lamp(canvas.at(1380, 420, 2.6), "#2f6b55", "#fff0bf")


def _round_glasses(canvas: Canvas) -> None:
    for side in (-1, 1):
        x = side * 74
        canvas.tint(arc(x + 10, 14, 62, 46, 0, 360), "#1a100a", 0.35, 6)
        canvas.tint(arc(x, 0, 60, 45, 0, 360), "#f3f0dc", 0.25)
        canvas.line(arc(x, 0, 60, 45, 0, 360), "#c9a04c", 7)
        canvas.line(arc(x - 10, -6, 40, 28, 190, 260), "#fffbe9", 4)
        stroke(canvas, [(side * 132, -8), (side * 160, -60), (side * 90, -120)], "#b08a3c", 6)
    stroke(canvas, [(-16, -6), (0, -20), (16, -6)], "#c9a04c", 7)


def medal_and_rope(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 760, [(0, "#2f3f4a"), (1, "#6b6a5f")])
    clouded(canvas, (0, 0, 1600, 760), "#8f8a74", (0.1, 0.3, 0.6), 220, 1.4)
    canvas.glow(640, 420, 720, "#ffe0a8", 0.5)
    canvas.fade(0, 740, 1600, 327, [(0, "#8a5f3c"), (0.3, "#6f4a2e"), (1, "#33211a")])
    for x in range(-200, 1800, 210):
        canvas.line([(800 + (x - 800) * 0.75, 744), (x, 1067)], "#5a3a24", 4)
    clouded(canvas, (0, 744, 1600, 323), "#c99a62", (0.3, 0.05), 50, 12, 1)
    canvas.tint(arc(660, 880, 300, 44, 0, 360), "#150c08", 0.55, 14)
    canvas.polygon([(440, 880), (800, 880), (760, 800), (480, 800)], "#5f3a22")
    canvas.polygon([(640, 880), (800, 880), (760, 800), (640, 800)], "#452816")
    canvas.box(545, 826, 150, 34, "#d9b45a", 3)
    canvas.fade_polygon([(520, 800), (720, 800), (680, 742), (560, 742)], [(0, "#dfe6e8"), (1, "#7f8b92")])
    lighthouse(canvas.at(620, 746, 1.55), "#eef2f2", "#aab6bc", "#4a565e", "#fff0c0")
    canvas.line([(588, 730), (600, 330)], "#ffffff", 7)
    canvas.glow(620, 250, 150, "#fff0c8", 0.55)
    rope_coil(canvas.at(1120, 900, 1.5), "#d0b483")
    _glove(canvas.at(270, 940, 1.25))


def _glove(canvas: Canvas) -> None:
    """A leather glove lying palm down, fingers to the left, 260 long."""
    canvas.tint(arc(10, 20, 150, 44, 0, 360), "#150c08", 0.5, 10)
    for end, y, thick in (
        ((-130, -44), -30, 17),
        ((-146, -10), -8, 18),
        ((-138, 24), 14, 18),
        ((-112, 52), 34, 16),
    ):
        limb(canvas, (0, y), end, 22, thick, "#c9a86a")
        stroke(canvas, [(0, y + 14), (end[0] + 20, end[1] + thick)], "#8a6a3c", 3)
    limb(canvas, (40, -40), (-20, -86), 21, 17, "#d9bb80")
    blob(canvas, [(-20, -50), (60, -54), (120, -44), (124, 46), (50, 58), (-20, 52)], "#c9a86a")
    canvas.polygon([(110, -54), (176, -62), (182, 60), (112, 54)], "#8c3b32")
    for y in (-30, 0, 30):
        canvas.line([(116, y), (178, y * 1.1)], "#6b2a26", 3)
