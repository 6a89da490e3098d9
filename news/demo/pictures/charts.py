"""Drawings that explain: a chart of the strait, a section through its water and air."""

from math import sin

from news.demo.pictures.buildings import cottage
from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.coast import lighthouse
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.texture import clouded

ISLANDS: tuple[tuple[float, float, float, float], ...] = (
    (330, 300, 110, 66),
    (560, 190, 80, 52),
    (760, 330, 150, 84),
    (980, 200, 96, 58),
    (1180, 350, 120, 72),
    (1330, 200, 70, 46),
    (560, 440, 70, 42),
)
PORT: Point = (770, 800)


def fog_over_cold_water(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 700, [(0, "#cfe0e2"), (1, "#f6efdc")])
    canvas.fade(0, 640, 1600, 427, [(0, "#5fa3b8"), (0.4, "#2f6f95"), (1, "#14355f")])
    for n, y in enumerate((720, 790, 860, 930)):
        for x in range(360 + n % 2 * 70, 1300, 150):
            stroke(
                canvas,
                [(x, y), (x + 34, y - 13), (x + 68, y), (x + 102, y - 13)],
                mix("#a9d3e0", "#14355f", 0.2 * n),
                6,
            )
    for x in (560, 800, 1040):
        _arrow(canvas, [(x, 1000), (x - 8, 900), (x + 6, 790), (x, 716)], "#8fc4e6", 17)
    _land(canvas)
    _fog_bank(canvas)
    for end, rise, colour in ((1010, 190, "#e88058"), (770, 100, "#e0603f"), (520, 10, "#d9452f")):
        middle = end * 0.55
        _arrow(
            canvas,
            [(40, 300 - rise), (middle, 262 - rise), (end - 50, 330 - rise * 0.7), (end, 452)],
            colour,
            27,
        )
    canvas.box(0, 636, 1600, 5, "#e9f2f2")


def _fog_bank(canvas: Canvas) -> None:
    """On the water between the coasts, with its drops."""
    bank = smooth(
        [
            (330, 640),
            (350, 560),
            (450, 500),
            (560, 470),
            (700, 452),
            (850, 448),
            (1000, 470),
            (1110, 510),
            (1220, 560),
            (1260, 640),
        ]
    )
    canvas.fade_polygon(bank, [(0, "#f2f1ea"), (1, "#b3bcbe")])
    for x, y, r in (
        (430, 570, 84),
        (560, 520, 96),
        (720, 506, 104),
        (890, 504, 104),
        (1050, 530, 92),
        (1160, 582, 74),
    ):
        canvas.disc(x, y, r, mix("#eceae2", "#c9cecc", (x % 3) * 0.2), r * 0.62)
    canvas.tint([(330, 600), (1260, 600), (1250, 650), (340, 650)], "#7f9096", 0.5, 14)
    for x, y in (
        (480, 560),
        (640, 600),
        (760, 540),
        (900, 600),
        (1020, 560),
        (1120, 610),
        (580, 556),
        (840, 556),
    ):
        canvas.disc(x, y, 7, "#7fa0b0")
        canvas.polygon([(x - 6, y - 3), (x + 6, y - 3), (x, y - 17)], "#7fa0b0")


def _land(canvas: Canvas) -> None:
    """A headland with the lighthouse at the left, an island at the right, cut open down to the sea bed."""
    left = smooth(
        [(-20, 430), (120, 420), (230, 452), (280, 560), (330, 660), (420, 820), (560, 960), (700, 1067)],
        closed=False,
    )
    right = smooth(
        [(900, 1067), (1080, 960), (1220, 800), (1290, 650), (1350, 560), (1460, 520), (1620, 540)],
        closed=False,
    )
    for shore, corner in ((left, (-20.0, 1067.0)), (right, (1620.0, 1067.0))):
        canvas.fade_polygon([*shore, corner], [(0, "#b9986c"), (0.3, "#8f6f50"), (1, "#4f3d33")])
    for n in range(5):
        drop = 70 + n * 84
        canvas.line(
            [(x - drop * 0.5, y + drop) for x, y in left if x - drop * 0.5 < 560],
            mix("#6b5240", "#3a2d28", n / 5),
            6,
        )
        canvas.line(
            [(x + drop * 0.5, y + drop) for x, y in right if x + drop * 0.5 > 1000],
            mix("#6b5240", "#3a2d28", n / 5),
            6,
        )
    stroke(canvas, [(-20, 430), (120, 420), (230, 452), (262, 510)], "#5f8f4c", 24)
    stroke(canvas, [(1340, 566), (1460, 522), (1620, 542)], "#5f8f4c", 24)
    lighthouse(canvas.at(130, 424, 0.72), "#fbf6ea", "#c23b2e", "#3a2a30", "#ffe9a8")
    for x in (1440, 1530):
        cottage(canvas.at(x, 524, 0.5), "#f6f0e0", "#8a4a3c")


def _arrow(canvas: Canvas, path: list[Point], colour: str, width: float) -> None:
    """A bent arrow along a path, its head at the end."""
    curve = smooth(path, closed=False)
    canvas.line(curve, colour, width)
    (x0, y0), (x1, y1) = curve[-6], curve[-1]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    dx, dy = (x1 - x0) / length * width, (y1 - y0) / length * width
    canvas.polygon(
        [(x1 - dy * 1.5, y1 + dx * 1.5), (x1 + dx * 2.4, y1 + dy * 2.4), (x1 + dy * 1.5, y1 - dx * 1.5)],
        colour,
    )


def chart_of_the_strait(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#bcd9dc"), (0.6, "#9fc8cf"), (1, "#bcd9dc")])
    clouded(canvas, (0, 0, 1600, 1067), "#e9f0e0", (0.5, 0.2, 0.5), 240, 1.4)
    for step in range(0, 1600, 200):
        canvas.line([(step, 0), (step, 1067)], "#a3c3c6", 2)
        canvas.line([(0, step), (1600, step)], "#a3c3c6", 2)
    coast = [
        (x, 830 + 40 * sin(x / 130) + 22 * sin(x / 47) + (70 if 690 < x < 860 else 0))
        for x in range(-20, 1641, 20)
    ]
    for depth, tone in ((64, "#b3d3d3"), (34, "#c9e2da")):
        canvas.polygon([*((x, y - depth) for x, y in coast), (1640, 1100), (-20, 1100)], tone)
    canvas.fade_polygon([*coast, (1640, 1100), (-20, 1100)], [(0, "#ecd9ac"), (1, "#cfb684")])
    canvas.line(coast, "#8a6f48", 5)
    for x, y, _rx, ry in ISLANDS:
        bend = ((x + PORT[0]) / 2 + (y - 300) * 0.3, (y + PORT[1]) / 2 + 30)
        for px, py in smooth([(x, y + ry * 0.9), bend, PORT], closed=False, steps=17)[1:]:
            canvas.disc(px, py, 5, "#b8352f")
    for n, (x, y, rx, ry) in enumerate(ISLANDS):
        _charted_island(canvas.at(x, y), rx, ry, n)
    _port(canvas)
    _rose(canvas.at(190, 640))


def _charted_island(canvas: Canvas, rx: float, ry: float, shape: int) -> None:
    outline = [
        (x * (1 + 0.16 * sin(shape + n * 0.9)), y * (1 + 0.18 * sin(shape * 2 + n * 1.3)))
        for n, (x, y) in enumerate(arc(0, 0, rx, ry, 0, 350))
        if n % 3 == 0
    ]
    for grow, tone in ((1.4, "#b3d3d3"), (1.2, "#d3e8dc")):
        blob(canvas, [(x * grow, y * grow) for x, y in outline], tone)
    blob(canvas, outline, "#7fa86a")
    blob(canvas, [(x * 0.62 - rx * 0.06, y * 0.56 - ry * 0.1) for x, y in outline], "#98bb7c")
    blob(canvas, [(x * 0.28 - rx * 0.1, y * 0.24 - ry * 0.18) for x, y in outline], "#b6cf94")
    canvas.line([*smooth(outline), outline[0]], "#4f6f4a", 4)
    canvas.disc(0, ry * 0.86, 10, "#fbf6e6")
    canvas.disc(0, ry * 0.86, 6, "#b8352f")


def _port(canvas: Canvas) -> None:
    """The harbour of the mainland: two moles, houses, the light on its headland."""
    for points in ([(690, 880), (700, 800), (740, 780)], [(860, 880), (846, 800), (806, 780)]):
        stroke(canvas, points, "#6b5a44", 14)
    for n in range(26):
        x, y = 690 + n % 9 * 19 + n // 9 * 6, 900 + n // 9 * 22
        canvas.box(x, y, 15, 13, ("#b8553a", "#d9a26a", "#f6ecd6", "#8a6a58")[n % 4], 2)
    canvas.disc(*PORT, 15, "#fbf6e6")
    canvas.disc(*PORT, 10, "#b8352f")
    canvas.glow(1180, 810, 90, "#ffdf8a", 0.8)
    canvas.polygon([(1166, 850), (1194, 850), (1188, 790), (1172, 790)], "#c23b2e")
    canvas.disc(1180, 784, 11, "#ffe9a8")


def _rose(canvas: Canvas) -> None:
    """A compass rose of 240."""
    canvas.line(arc(0, 0, 96, 96, 0, 360), "#3f5f73", 4)
    canvas.line(arc(0, 0, 84, 84, 0, 360), "#3f5f73", 2)
    for turn, long in (
        (45, 76),
        (135, 76),
        (225, 76),
        (315, 76),
        (0, 112),
        (90, 112),
        (180, 112),
        (270, 112),
    ):
        tip = arc(0, 0, long, long, turn, turn)[0]
        left, right = arc(0, 0, 22, 22, turn - 45, turn - 45)[0], arc(0, 0, 22, 22, turn + 45, turn + 45)[0]
        canvas.polygon([(0, 0), left, tip], "#22405a")
        canvas.polygon([(0, 0), right, tip], "#f4ead2")
        canvas.line([left, tip, right], "#22405a", 2)
