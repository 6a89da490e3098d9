"""Scenes on the quays and the mole of Port Averil."""

from news.demo.pictures.animals import dog_from_behind
from news.demo.pictures.boats import ferry, fishing_boat, wake
from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import ridge
from news.demo.pictures.curves import arc, blob, stroke
from news.demo.pictures.harbour import bollard, crane, mole, quay, rope_coil
from news.demo.pictures.poses import POINTING, STANDING
from news.demo.pictures.sky import gulls, sky, sun
from news.demo.pictures.texture import clouded, dabs, reflection
from news.demo.pictures.town import slope_of_houses
from news.demo.pictures.vehicles import coaster, lorry, mobile_crane
from news.demo.pictures.water import foam, light_path, sea, waves


def foghorn_on_mole(canvas: Canvas) -> None:
    sky(canvas, 1067, [(0, "#5b7480"), (0.5, "#a9b5b0"), (0.8, "#c9ccbf"), (1, "#8fa3a3")])
    clouded(canvas, (0, 0, 1600, 700), "#e9e7d8", (0.2, 0.7, 0.9, 0.5), 260)
    waves(canvas, 640, 1067, ("#9fb0ad", "#7f979a", "#b9c2b9"), 120)
    mole(canvas, (1600, 560), (560, 690), "#7d7a72", "#3f474d")
    clouded(canvas, (0, 520, 1600, 260), "#d3d5c8", (0, 0.8, 0.5, 0), 180, 3)
    horn = canvas.at(800, 700, 1.5)
    horn.glow(-60, -190, 330, "#fff1d0", 0.4)
    horn.tint([(-60, -6), (150, -6), (260, 34), (40, 34)], "#10181e", 0.45, 8)
    horn.fade_polygon([(-64, 6), (72, 6), (52, -120), (-44, -120)], [(0, "#c5402f"), (1, "#7a231f")])
    horn.polygon([(22, 6), (72, 6), (52, -120), (22, -120)], "#7f2823")
    horn.box(-58, -136, 124, 20, "#a8332a", 4)
    horn.box(-40, -236, 88, 104, "#b83a2c", 10)
    horn.box(14, -236, 34, 104, "#8a2a23", 10)
    horn.polygon(
        [(-36, -212), (-36, -166), (-150, -128), (-196, -120), (-196, -262), (-150, -250)], "#20252b"
    )
    horn.polygon([(-36, -212), (-150, -250), (-196, -262), (-196, -246), (-130, -222)], "#4b545c")
    horn.disc(-197, -191, 22, "#3a424a", 72)
    horn.disc(-200, -191, 14, "#0c1014", 56)
    horn.line([(4, -236), (4, -300)], "#4b2a26", 5)
    horn.disc(4, -306, 11, "#ffe9b0")
    horn.glow(4, -306, 120, "#ffdf9a", 0.8)
    for x in range(-58, 66, 22):
        horn.disc(x, -126, 3, "#e98a6c")
    person(
        canvas.at(1310, 690, 1.05, mirrored=True),
        Look("#45555c", "#5d5a55", "#3a4247", "#39454c", "hood", 0.4),
    )
    gulls(canvas, [(330, 300, 34), (450, 250, 24), (240, 400, 18)], "#eeeee4")
    clouded(canvas, (0, 700, 1600, 367), "#c7ccc2", (0, 0.25, 0.4), 220)


def tide_gauge(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 620, [(0, "#b9a88a"), (1, "#8a7c68")])
    quay(canvas, -40, 700, "#bba888", "#6f6658")
    clouded(canvas, (0, 0, 1600, 640), "#4d4a42", (0.2, 0.3, 0.5), 150, 1.4)
    for n in range(8):
        left, top = 1230 - n * 64, 130 + n * 70
        canvas.fade(left - 20, top, 1000, 74, [(0, "#d9c8a4"), (0.3, "#b3a283"), (1, "#7d705c")])
        canvas.tint(
            [(left - 30, top + 18), (left + 40, top + 18), (left + 40, top + 74), (left - 60, top + 74)],
            "#2a2a28",
            0.35,
            8,
        )
    clouded(canvas, (0, 420, 1600, 250), "#3f5a38", (0, 0.75, 0.95), 60, 1.2, 3)
    for _ in range(150):
        x = canvas.chance.uniform(0, 1600)
        tall = canvas.chance.uniform(20, 80)
        stroke(
            canvas,
            [(x, 560), (x + 8, 560 + tall * 0.5), (x - 4, 570 + tall)],
            canvas.chance.choice(("#33482c", "#52683a", "#75803f")),
            6,
        )
    sea(canvas, 650, [(0, "#2f6b5c"), (0.4, "#1f5650"), (1, "#0f3439")])
    reflection(canvas, 650, 400, 0.5, 6)
    waves(canvas, 655, 1067, ("#5f9a80", "#2a6258", "#164643", "#8fbfa0"), 150)
    canvas.tint([(560, 100), (600, 100), (560, 700), (500, 700)], "#1c2422", 0.35, 12)
    _scale(canvas.at(430, 870))
    foam(canvas, [(400, 872), (470, 876), (560, 870)], "#cfe3d3", 8)
    light_path(canvas, 482, 890, 1060, 44, "#dfe6d2")


def _scale(canvas: Canvas) -> None:
    """A white post of 104 × 800 with black marks, its foot at the waterline (0, 0)."""
    canvas.fade(0, -800, 104, 806, [(0, "#fbf7ea"), (0.7, "#e6e3cf"), (1, "#93a58b")])
    canvas.box(78, -800, 26, 806, "#a9a896")
    canvas.box(-10, -820, 124, 26, "#4b4a44", 4)
    for n in range(40):
        y, long = -18 - n * 19.5, 58 if n % 5 == 0 else 30
        canvas.box(0, y, long, 9, "#181b1d")
    for n in range(8):
        canvas.polygon([(66, -36 - n * 97), (90, -26 - n * 97), (66, -16 - n * 97)], "#b8352f")
    dabs(canvas, (50, -40, 60, 60), ("#2b4028", "#4f6a3a", "#7d8a48"), 90, 13)


def empty_berth(canvas: Canvas) -> None:
    sky(canvas, 470, [(0, "#7f95a6"), (0.6, "#c3c4bf"), (1, "#e9dcc6")])
    clouded(canvas, (0, 0, 1600, 420), "#f2ece0", (0.2, 0.8, 0.4, 0), 240)
    ridge(canvas, 474, 110, 0.05, [(0, "#8b9ba3"), (1, "#b9bfbb")])
    canvas.veil(390, 110, "#efe4d0", (0, 0.5, 0.1))
    sea(canvas, 470, [(0, "#c9c6bd"), (0.3, "#8fa1a8"), (1, "#3d5666")])
    waves(canvas, 480, 800, ("#a9b5b6", "#738a95", "#5b7382"), 120)
    for x, mirrored, hull, stripe in ((170, False, "#2f4f66", "#e6d6b0"), (1440, True, "#7a3a34", "#e9dfc8")):
        boat = canvas.at(x, 740, 1.9, mirrored)
        boat.tint([(-120, 6), (130, 6), (90, 60), (-90, 60)], "#1d2f3b", 0.4, 8)
        fishing_boat(boat, hull, stripe, "#9a7350")
    canvas.tint([(520, 560), (1080, 560), (1100, 850), (500, 850)], "#f3ead8", 0.25, 30)
    canvas.fade(0, 840, 1600, 227, [(0, "#b9ab95"), (0.2, "#94897a"), (1, "#5a544f")])
    canvas.box(0, 838, 1600, 12, "#d3c6ae")
    clouded(canvas, (0, 850, 1600, 217), "#3d3b3a", (0.2, 0.5), 110, 1.6)
    for x in (360, 1240):
        bollard(canvas.at(x, 866, 1.7), "#26292d")
    rope_coil(canvas.at(980, 950, 0.9), "#c9ab78")
    _flowers(canvas.at(740, 960))


def _flowers(canvas: Canvas) -> None:
    """A bunch of white flowers in paper, lying with its heads to the left, 250 long."""
    canvas.tint(arc(20, 20, 170, 26, 0, 360), "#15171a", 0.45, 10)
    for n in range(9):
        canvas.line([(40, 0), (140 + n * 4, -22 + n * 6)], "#4f6b46", 5)
    canvas.polygon([(-70, -64), (-50, 46), (96, 14), (96, -12)], "#d9cfb8")
    canvas.polygon([(-60, 4), (-50, 46), (96, 14), (96, 4)], "#b9ad94")
    canvas.box(70, -14, 14, 30, "#34435f", 3)
    for _ in range(24):
        x, y = canvas.chance.uniform(-130, -40), canvas.chance.uniform(-62, 40)
        for turn in range(5):
            dx, dy = arc(0, 0, 12, 11, turn * 72, turn * 72)[0]
            canvas.disc(x + dx, y + dy, 10, mix("#fdfbf3", "#c9cfd3", canvas.chance.uniform(0, 0.35)))
        canvas.disc(x, y, 6, "#e6c25a")


def anchor_on_deck(canvas: Canvas) -> None:
    sky(canvas, 560, [(0, "#6f9bb0"), (0.7, "#c6d6d2"), (1, "#ece4cc")])
    clouded(canvas, (0, 0, 1600, 480), "#f7f3e6", (0.5, 0.8, 0.3, 0), 220)
    sea(canvas, 540, [(0, "#9cbabb"), (0.3, "#4f8590"), (1, "#1f4c5c")])
    waves(canvas, 546, 780, ("#7fabb0", "#3d7480", "#b5cfca"), 90)
    for x in (120, 1500):
        canvas.line([(x, 800), (x, 0)], "#d9843a", 46)
        canvas.line([(x + 14, 800), (x + 14, 0)], "#9c5424", 16)
    canvas.fade(0, 0, 1600, 70, [(0, "#8a4a22"), (1, "#d9843a")])
    canvas.fade(0, 760, 1600, 307, [(0, "#d9823c"), (0.2, "#c26c2c"), (1, "#7d3d1c")])
    for y in (820, 900, 1000):
        canvas.line([(0, y), (1600, y)], "#a85a26", 4)
    for x in range(-200, 1800, 160):
        canvas.line([(800 + (x - 800) * 0.7, 760), (x, 1067)], "#a85a26", 3)
    clouded(canvas, (0, 760, 1600, 307), "#4a2a1c", (0.1, 0.5), 130, 1.8)
    for x in range(0, 1600, 90):
        canvas.line([(x, 765), (x, 660)], "#e6e0d0", 6)
    canvas.line([(0, 664), (1600, 664)], "#f2ecdc", 8)
    canvas.tint(arc(830, 950, 420, 50, 0, 360), "#2a120a", 0.55, 14)
    for n in range(9):
        canvas.line(arc(800, 40 + n * 34, 9 if n % 2 else 15, 22, 0, 360), "#3a3d42", 8)
    _anchor(canvas.at(800, 330, 1.18))
    person(
        canvas.at(1210, 940, 2.05, mirrored=True),
        Look("#e0a93a", "#a06a48", "#2b2320", "#2b3a4b", "cap"),
        POINTING,
    )


def _anchor(canvas: Canvas) -> None:
    """A rusty anchor of 520 × 500, its ring at (0, 0), with mussels in bunches."""
    rust, dark, light = "#8a4a2c", "#55291c", "#b8703f"
    canvas.line(arc(0, 22, 30, 30, 0, 360), dark, 15)
    canvas.fade_polygon([(-24, 50), (24, 50), (34, 470), (-34, 470)], [(0, light), (1, rust)])
    canvas.polygon([(4, 50), (24, 50), (34, 470), (4, 470)], dark)
    canvas.box(-150, 84, 300, 30, rust, 15)
    for side in (-1, 1):
        arm = [
            (side * 20, 420),
            (side * 130, 400),
            (side * 214, 300),
            (side * 236, 240),
            (side * 250, 330),
            (side * 170, 460),
            (0, 506),
        ]
        blob(canvas, arm, rust if side < 0 else dark)
        canvas.polygon(
            [(side * 236, 190), (side * 296, 330), (side * 236, 320), (side * 176, 300)],
            light if side < 0 else rust,
        )
    clouded(canvas, (-34, 50, 66, 420), "#d98a4c", (0.3, 0.6), 30, 1)
    for x, y, rx, ry in (
        (0, 300, 44, 90),
        (-120, 410, 70, 40),
        (110, 420, 80, 36),
        (0, 480, 60, 30),
        (-90, 100, 46, 22),
    ):
        dabs(canvas, (x, y, rx, ry), ("#10151f", "#26324a", "#4d5f86"), 70, 13)
        dabs(canvas, (x, y, rx, ry), ("#8f9a90", "#dfe0cf"), 12, 6)


def coaster_unloading(canvas: Canvas) -> None:
    sky(canvas, 620, [(0, "#6fa7c4"), (0.6, "#bcd8d8"), (1, "#f2e6c8")])
    clouded(canvas, (0, 0, 1600, 480), "#ffffff", (0.2, 0.8, 0.5, 0), 230)
    ridge(canvas, 640, 150, 0.05, [(0, "#8fb0b4"), (1, "#c3d0c4")])
    slope_of_houses(canvas, -60, 640, 650, 3)
    canvas.veil(480, 190, "#e6ead8", (0, 0.5, 0.35))
    for x in (1380, 1540):
        crane(canvas.at(x, 650, 0.6), "#7f9ba3", "#6b8891", 0.66)
    sea(canvas, 640, [(0, "#9cc3c0"), (0.4, "#4f97a3"), (1, "#2f7587")])
    waves(canvas, 650, 860, ("#7fb7ba", "#3d8494", "#bcdcd3"), 90)
    coaster(canvas.at(560, 800, 1.55))
    reflection(canvas, 806, 70, 0.5, 4)
    quay(canvas, 862, 205, "#cdbd9c", "#8a7c68")
    canvas.fade(0, 856, 1600, 130, [(0, "#d3c4a4"), (1, "#a89a80")])
    clouded(canvas, (0, 860, 1600, 130), "#5a5244", (0.1, 0.5), 90, 2)
    mobile_crane(canvas.at(1010, 950, 1.25, mirrored=True), (-262, -452))
    lorry(canvas.at(1330, 970, 1.3), "#3f5f7a")
    for x, coat, left in ((700, "#e07a2c", False), (820, "#2f5d62", True)):
        person(canvas.at(x, 965, 0.95, left), Look(coat, head="cap"), POINTING if left else STANDING)
    gulls(canvas, [(300, 240, 26), (380, 200, 18), (1190, 180, 22)], "#ffffff")


def dog_on_quay(canvas: Canvas) -> None:
    sky(canvas, 520, [(0, "#6fb0cc"), (0.55, "#c8e0dc"), (1, "#fbe9c6")])
    clouded(canvas, (0, 0, 1600, 420), "#fffaf0", (0.3, 0.9, 0.4, 0), 240)
    sun(canvas, 320, 250, 44, "#fffbe8", "#ffeec4")
    ridge(canvas, 522, 120, 0.06, [(0, "#8fb5bb"), (1, "#c6d6cc")])
    sea(canvas, 518, [(0, "#d3e0d2"), (0.25, "#7fb9bd"), (1, "#2a7688")])
    waves(canvas, 526, 900, ("#bfe0d8", "#5fa5ad", "#3a8797", "#e9f2e6"), 150)
    light_path(canvas, 320, 530, 860, 60, "#fff6d8")
    boat = canvas.at(1010, 640, 0.95, mirrored=True)
    ferry(boat, "#f3efe4", "#fbf8ef", "#5f8fa3", "#2f6f8a")
    wake(boat, 560, "#f6f8f0")
    canvas.fade_polygon([(0, 930), (1600, 850), (1600, 1067), (0, 1067)], [(0, "#d6c6a6"), (1, "#8d7f6c")])
    canvas.line([(0, 930), (1600, 850)], "#efe3c8", 14)
    for x in range(-100, 1700, 210):
        canvas.line([(x, 926 - x * 0.05), (x - 90, 1067)], "#a89a82", 4)
    clouded(canvas, (0, 900, 1600, 167), "#4d463c", (0.1, 0.5), 100, 2)
    dog_from_behind(canvas.at(520, 965, 1.55))
    bollard(canvas.at(1180, 900, 2.2), "#2c3238")
    stroke(canvas, [(1160, 870), (1080, 930), (960, 900), (820, 1000), (600, 1067)], "#c7a974", 16)
    gulls(canvas, [(740, 300, 30), (830, 250, 20), (1330, 330, 24)], "#ffffff")
