"""Rooms from which a port is run."""

from math import cos, pi, sin

from news.demo.pictures.boats import ferry
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import ridge
from news.demo.pictures.curves import arc, smooth, stroke
from news.demo.pictures.harbour import crane
from news.demo.pictures.sky import sky
from news.demo.pictures.tableware import cup
from news.demo.pictures.texture import clouded
from news.demo.pictures.vehicles import coaster
from news.demo.pictures.water import sea, waves


def harbour_masters_window(canvas: Canvas) -> None:
    sky(canvas, 470, [(0, "#7fb0c6"), (0.7, "#cfdfd6"), (1, "#f5e8ca")])
    clouded(canvas, (0, 0, 1600, 400), "#fffaf0", (0.4, 0.8, 0.3), 190)
    ridge(canvas, 470, 110, 0.05, [(0, "#8fb0b0"), (1, "#c3d0c0")])
    sea(canvas, 468, [(0, "#cfdfd3"), (0.3, "#86b9bd"), (1, "#3f8796")])
    waves(canvas, 474, 760, ("#b9dad3", "#5fa0a8", "#e3f0e6"), 100)
    ferry(canvas.at(1120, 540, 0.72, mirrored=True), "#22384a", "#f3efe2", "#5f7f8f", "#b4472f")
    coaster(canvas.at(430, 610, 0.8))
    crane(canvas.at(1420, 640, 0.5), "#5f7f88", "#4a6871", 0.66)
    canvas.fade(1180, 636, 420, 130, [(0, "#c9b995"), (1, "#8a7c68")])
    frame = "#4f3a2c"
    for x in (0, 515, 1040, 1556):
        canvas.fade(x, 0, 44, 780, [(0, mix(frame, "#000000", 0.2)), (1, frame)])
    canvas.fade(0, 0, 1600, 70, [(0, "#2b1f18"), (1, frame)])
    canvas.box(0, 740, 1600, 34, mix(frame, "#ffffff", 0.15))
    canvas.fade(0, 774, 1600, 293, [(0, "#a8713f"), (0.25, "#8a5a32"), (1, "#4a2f1e")])
    clouded(canvas, (0, 774, 1600, 293), "#5f3a20", (0.2, 0.5), 60, 0.8, 9)
    for x in (90, 610, 1140):
        canvas.tint([(x, 780), (x + 330, 780), (x + 190, 1067), (x - 220, 1067)], "#ffe9b8", 0.3, 14)
    _radio(canvas.at(380, 900, 1.5))
    _binoculars(canvas.at(850, 950, 1.35))
    cup(canvas.at(1130, 940, 1.7), "#f3efe2", steam=True)
    canvas.polygon([(1230, 900), (1560, 880), (1600, 1010), (1250, 1030)], "#efe6cf")
    for n in range(6):
        stroke(
            canvas,
            [(1262, 926 + n * 16), (1400, 912 + n * 17), (1560, 904 + n * 17)],
            "#6f8f95" if n % 2 else "#b98a6a",
            2.5,
        )


def _radio(canvas: Canvas) -> None:
    """A ship's radio of 300 × 150 with a handset, standing on (0, 0)."""
    canvas.tint([(-150, -6), (160, -6), (190, 18), (-140, 18)], "#1a0f08", 0.5, 8)
    canvas.box(-150, -140, 300, 142, "#2f3a40", 10)
    canvas.box(-138, -128, 276, 118, "#3f4c53", 6)
    canvas.box(-124, -114, 120, 46, "#16301f", 4)
    for n in range(5):
        canvas.box(-114 + n * 21, -104, 14, 26, "#7fe08a" if n != 2 else "#24503a", 2)
    for y in range(-56, -18, 9):
        canvas.line([(-122, y), (-8, y)], "#1c2327", 4)
    for x, r in ((36, 24), (96, 24)):
        canvas.disc(x, -92, r, "#15191c")
        canvas.line([(x, -92), (x + 10, -110)], "#e6e0cc", 4)
    for x, tone in ((22, "#c8452f"), (58, "#e6b23a"), (94, "#d9d3c0")):
        canvas.box(x, -46, 24, 20, tone, 4)
    stroke(canvas, [(140, -60), (190, -40), (176, 0), (220, 10)], "#15191c", 7)
    canvas.box(205, -30, 44, 62, "#1c2023", 12)


def _binoculars(canvas: Canvas) -> None:
    """Lying on (0, 0), 220 wide."""
    canvas.tint(arc(10, 4, 130, 20, 0, 360), "#1a0f08", 0.5, 8)
    for side in (-1, 1):
        x = side * 52
        canvas.polygon(
            [(x - 24, -108), (x + 24, -108), (x + 42, 0), (x - 42, 0)], "#23272a" if side < 0 else "#1a1d20"
        )
        canvas.box(x - 28, -122, 56, 22, "#121416", 6)
        canvas.disc(x, 0, 42, "#121416", 15)
        canvas.disc(x, 0, 33, "#3f6f8f", 11)
        canvas.disc(x - 10, -3, 11, "#a9d0e0", 4)
    canvas.box(-22, -86, 44, 54, "#2f3539", 6)
    stroke(canvas, [(-84, -110), (-150, -60), (-140, 10), (-60, 30)], "#6b4426", 6)


def board_room(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 700, [(0, "#3f2c28"), (1, "#5f4236")])
    for x in (60, 580, 1100):
        canvas.box(x - 20, 30, 440, 540, "#7a5a44", 4)
        canvas.fade(x, 50, 400, 500, [(0, "#8fb9cc"), (0.5, "#f0dfb8"), (0.56, "#b9cfc6"), (1, "#4f8a98")])
        crane(canvas.at(x + 110 + x * 0.12, 330, 0.34), "#7f8f95", "#6b7c83", 0.66)
        canvas.glow(x + 200, 300, 240, "#fff0cc", 0.4)
        canvas.line([(x, 330), (x + 400, 330)], "#e9e2c4", 2)
        for y in (350, 380, 430, 480):
            canvas.line([(x + y % 70 * 3, y), (x + 120 + y % 90 * 2, y)], "#fdf6dc", 3)
        for bar in (130, 264):
            canvas.box(x + bar, 50, 8, 500, "#7a5a44")
        canvas.box(x, 250, 400, 8, "#7a5a44")
    canvas.fade(0, 690, 1600, 377, [(0, "#6b3a34"), (1, "#2f1b1c")])
    for x in (60, 580, 1100):
        canvas.tint([(x, 700), (x + 400, 700), (x + 200, 1067), (x - 330, 1067)], "#ffe0a0", 0.22, 20)
    for x in (410, 605, 800, 995, 1190):
        _chair(canvas.at(x, 740, 1.05), False)
    canvas.tint(arc(800, 900, 680, 130, 0, 360), "#120a0a", 0.6, 16)
    canvas.disc(800, 812, 640, "#4a2a1c", 122)
    canvas.disc(800, 796, 640, "#8a5230", 120)
    canvas.disc(780, 780, 520, "#a0643c", 82)
    for n in range(9):
        angle = 2 * pi * n / 9 + 0.3
        across, down = 800 + 480 * cos(angle), 796 + 84 * sin(angle)
        canvas.polygon(
            [
                (across - 46, down - 12),
                (across + 40, down - 16),
                (across + 52, down + 12),
                (across - 42, down + 16),
            ],
            "#f4ecda",
        )
        for row in range(3):
            canvas.line([(across - 32, down - 5 + row * 7), (across + 32, down - 8 + row * 7)], "#a8a090", 2)
    _model_ship(canvas.at(800, 800, 1.1))
    for x in (230, 600, 1000, 1370):
        _chair(canvas.at(x, 1060, 1.5), True)


def _chair(canvas: Canvas, from_behind: bool) -> None:
    """A leather chair of 110 × 200 standing on (0, 0)."""
    leather = "#7a2f2c" if from_behind else "#8f3f36"
    for x in (-44, 36):
        canvas.box(x, -70, 9, 72, "#2a1814")
    if not from_behind:
        canvas.box(-52, -92, 104, 30, mix(leather, "#20100e", 0.2), 8)
    canvas.box(-54, -206, 108, 130, mix(leather, "#20100e", 0.35), 20)
    canvas.fade_polygon(
        smooth([(-44, -190), (0, -200), (44, -190), (46, -96), (0, -88), (-46, -96)]),
        [(0, mix(leather, "#ffd0a8", 0.2)), (1, leather)],
    )
    for x in (-22, 0, 22):
        for y in (-168, -142, -116):
            canvas.disc(x, y, 3, "#d9a85a")


def _model_ship(canvas: Canvas) -> None:
    canvas.box(-110, -14, 220, 14, "#3a2218", 3)
    for x in (-60, 60):
        canvas.line([(x, -14), (x * 0.8, -36)], "#c9983f", 5)
    canvas.polygon([(-120, -72), (90, -66), (136, -82), (96, -32), (-96, -32)], "#6b3a24")
    for x in (-70, 0, 62):
        canvas.line([(x, -68), (x, -218 + abs(x) * 0.3)], "#3a2218", 4)
        for n in range(3):
            y, half = -96 - n * 42, 34 - n * 7
            canvas.polygon(
                [(x - half, y), (x + half, y), (x + half * 0.8 + 7, y - 34), (x - half * 0.8 + 7, y - 34)],
                mix("#f6efdc", "#c9b48a", 0.2 * n),
            )
    canvas.line([(110, -76), (176, -110)], "#3a2218", 4)
