"""Scenes under a roof: at work, on stage, in the office, up the tower."""

from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.poses import CROUCHING, PUSHING


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
