"""Scenes under a roof: at work, on stage, in the office, up the tower."""

from math import cos, pi, sin

from news.demo.pictures.boats import ferry
from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import ridge
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.furniture import cup
from news.demo.pictures.harbour import crane
from news.demo.pictures.poses import CROUCHING, PUSHING
from news.demo.pictures.sky import sky
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


def bakery_oven(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#3a2622"), (0.6, "#6b4030"), (1, "#33211c")])
    for row in range(17):
        y = row * 48
        canvas.line([(0, y), (1600, y)], "#4a2c22", 3)
        for x in range(-40 + row % 2 * 54, 1600, 108):
            canvas.box(
                x + 3,
                y + 3,
                102,
                42,
                mix("#8a4f38", canvas.chance.choice(("#3a2420", "#b9714c")), canvas.chance.uniform(0, 0.3)),
                3,
            )
    canvas.tint([(0, 0), (1600, 0), (1600, 816), (0, 816)], "#2a1a18", 0.5)
    canvas.glow(620, 560, 900, "#ff9a3c", 0.55)
    canvas.polygon([(370, 760), *arc(620, 560, 250, 230, 180, 360), (870, 760)], "#b9785a")
    for turn in range(180, 361, 12):
        inner, outer = arc(620, 560, 200, 182, turn, turn)[0], arc(620, 560, 250, 230, turn, turn)[0]
        canvas.line([inner, outer], "#6b4030", 4)
    mouth = [(420, 720), *arc(620, 560, 200, 182, 180, 360), (820, 720)]
    canvas.fade_polygon(mouth, [(0, "#7a2a14"), (0.5, "#f08a2c"), (0.85, "#ffd566"), (1, "#fff0b0")])
    for x in (470, 540, 610, 690, 760):
        blob(
            canvas, [(x - 24, 716), (x - 14, 640), (x, 600 + x % 40), (x + 16, 650), (x + 24, 716)], "#ffe08a"
        )
    canvas.box(350, 720, 560, 40, "#9a6a50", 4)
    canvas.fade(0, 816, 1600, 251, [(0, "#5f4030"), (1, "#241614")])
    canvas.tint([(430, 760), (810, 760), (1150, 1067), (150, 1067)], "#ffa84c", 0.3, 26)
    baker = canvas.at(1080, 985, 3.2, mirrored=True)
    hands = person(baker, Look("#f3ece0", "#c98f6c", "#3a2a22", "#4a4f5a", "cap", stout=1.15), PUSHING)
    grip = baker.at(*hands.near_hand)
    grip.line([(-60, 16), (118, -16)], "#d9a868", 5)
    grip.polygon([(112, -22), (168, -30), (170, -20), (114, -10)], "#e0b478")
    for x in (124, 146):
        blob(grip, [(x - 10, -24), (x, -36), (x + 12, -34), (x + 14, -25)], "#b8702f")
    _bread_shelves(canvas.at(1270, 930))
    canvas.glow(620, 640, 420, "#ffc46a", 0.4)


def _bread_shelves(canvas: Canvas) -> None:
    """Four boards of loaves, 330 × 660, standing on (0, 0)."""
    for x in (0, 314):
        canvas.box(x, -660, 16, 670, "#6b4a30")
    for row in range(4):
        y = -40 - row * 158
        for n in range(4):
            x, size = 52 + n * 76, canvas.chance.uniform(0.88, 1.08)
            crust = mix(
                "#b9702f", canvas.chance.choice(("#e0a85a", "#6b3a18")), canvas.chance.uniform(0, 0.35)
            )
            canvas.disc(x, y - 30, 42 * size, mix(crust, "#2a140a", 0.3), 36 * size)
            canvas.disc(x - 3, y - 34, 37 * size, crust, 31 * size)
            for side in (-14, 2, 18):
                stroke(
                    canvas, [(x + side - 8, y - 56), (x + side, y - 44), (x + side - 6, y - 28)], "#f0d09a", 4
                )
        canvas.box(-8, y, 346, 16, "#8a623c", 2)


def sailmakers_floor(canvas: Canvas) -> None:
    _loft(canvas)
    sail = smooth(
        [
            (-60, 560),
            (300, 470),
            (800, 500),
            (1240, 450),
            (1660, 560),
            (1640, 1010),
            (1100, 1040),
            (620, 1000),
            (240, 1050),
            (-60, 960),
        ]
    )
    canvas.tint([(x + 8, y + 22) for x, y in sail], "#2a160c", 0.5, 10)
    canvas.fade_polygon(sail, [(0, "#c8653c"), (0.5, "#a8432c"), (1, "#7d2f24")])
    for n in range(9):
        start = -40 + n * 210
        stroke(canvas, [(start, 500), (start + 60, 760), (start - 30, 1040)], "#8a3526", 4)
        stroke(canvas, [(start + 9, 500), (start + 69, 760), (start - 21, 1040)], "#d97f55", 2)
    for points in (
        [(200, 620), (420, 680), (560, 640)],
        [(1100, 920), (1260, 860), (1480, 900)],
        [(300, 900), (460, 860), (600, 930)],
    ):
        stroke(canvas, points, "#d98a62", 16)
        stroke(canvas, [(x + 6, y + 18) for x, y in points], "#7a2c20", 14)
    for x in (180, 1250):
        canvas.tint([(x, 470), (x + 210, 470), (x + 40, 1000), (x - 300, 1000)], "#fff0cc", 0.26, 14)
    worker = canvas.at(800, 850, 2.5)
    worker.tint(arc(10, 0, 80, 14, 0, 360), "#2a0f08", 0.6, 8)
    hands = person(worker, Look("#3f5f73", "#c98f6c", "#4a3228", "#3a3f4a", "tail"), CROUCHING)
    stroke(
        worker,
        [hands.near_hand, (hands.near_hand[0] + 30, -50), (hands.near_hand[0] + 16, 0)],
        "#f6efdc",
        1.6,
    )
    worker.line(
        [(hands.near_hand[0] - 4, hands.near_hand[1] - 6), (hands.near_hand[0] + 12, hands.near_hand[1] + 8)],
        "#f4f4ee",
        2,
    )


def _loft(canvas: Canvas) -> None:
    """A boarded room with two windows, spools on the wall, and its floor."""
    canvas.fade(0, 0, 1600, 420, [(0, "#d9cbb0"), (1, "#b9a688")])
    for x in range(0, 1600, 74):
        canvas.line([(x, 0), (x, 420)], "#a8967a", 3)
    for x in (180, 1250):
        canvas.box(x - 14, 36, 238, 318, "#8a6a4a", 4)
        canvas.fade(x, 50, 210, 290, [(0, "#cfe6ea"), (0.6, "#e6eed8"), (1, "#8fbcc0")])
        canvas.box(x + 100, 50, 9, 290, "#8a6a4a")
        canvas.box(x, 190, 210, 9, "#8a6a4a")
    canvas.box(560, 130, 560, 14, "#6b4a30")
    canvas.box(560, 270, 560, 14, "#6b4a30")
    for row in (130, 270):
        for n in range(9):
            _spool(
                canvas.at(594 + n * 61, row),
                ("#efe6d0", "#b8452f", "#2f5f8a", "#d9a23a", "#4f6b46")[(n + row // 100) % 5],
            )
    canvas.fade(0, 416, 1600, 651, [(0, "#b98f5f"), (1, "#6f4c2e")])
    for n in range(15):
        canvas.line([(800 + (n - 7) * 90, 416), (800 + (n - 7) * 300, 1067)], "#8a6540", 4)


def _spool(canvas: Canvas, thread: str) -> None:
    canvas.box(-20, -8, 40, 8, "#c9a068", 2)
    canvas.box(-16, -60, 32, 54, thread, 3)
    for y in range(-56, -10, 7):
        canvas.line([(-16, y), (16, y - 3)], mix(thread, "#20140c", 0.25), 2)
    canvas.box(-20, -66, 40, 8, "#c9a068", 2)


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
