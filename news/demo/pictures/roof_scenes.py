"""Scenes on the roofs of Port Averil and on the hill above them."""

from news.demo.pictures.animals import gull
from news.demo.pictures.bodies import PEOPLE, Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import island, ridge
from news.demo.pictures.curves import arc, smooth, stroke
from news.demo.pictures.furniture import bench
from news.demo.pictures.plants import pine
from news.demo.pictures.poses import LEANING, WORKING
from news.demo.pictures.sky import gulls, sky, stars
from news.demo.pictures.street import beds, chimney, tiled_roof
from news.demo.pictures.texture import blades, clouded
from news.demo.pictures.town import bell_tower, dome, slope_of_houses
from news.demo.pictures.water import sea, waves


def gulls_on_roofs(canvas: Canvas) -> None:
    sky(canvas, 760, [(0, "#86b6cc"), (0.6, "#d9e2d2"), (1, "#f6e6c4")])
    clouded(canvas, (0, 0, 1600, 600), "#fff8ea", (0.3, 0.8, 0.5, 0), 220)
    sea(canvas, 430, [(0, "#c6dcd2"), (1, "#8fbcc0")])
    slope_of_houses(canvas, -120, 1750, 700, 4)
    canvas.veil(380, 340, "#f2e6c8", (0, 0.3, 0.45, 0.5))
    tiled_roof(canvas, [(-40, 700), (560, 640), (700, 900), (-40, 940)], "#c4573a")
    tiled_roof(canvas, [(620, 690), (1000, 660), (1120, 860), (560, 900)], "#b54c36")
    for x, y, size in ((150, 672, 1.3), (430, 652, 1.1), (760, 690, 0.9), (930, 680, 1.0)):
        chimney(canvas.at(x, y, size), "#c99a78")
        for n in range(2):
            gull(canvas.at(x - 26 * size + n * 52 * size, y - 138 * size, 0.8 * size, mirrored=n == 1))
    _attic(canvas.at(1330, 900, 1.25))
    tiled_roof(canvas, [(-40, 900), (1640, 860), (1640, 1100), (-40, 1100)], "#a8432f")
    for n in range(30):
        left = 10 + n * 40 + canvas.chance.uniform(-12, 12)
        if n % 6 != 4:
            gull(
                canvas.at(
                    left, 902 - left * 0.025, canvas.chance.uniform(0.75, 1.05), canvas.chance.random() < 0.4
                )
            )
    for n in range(9):
        gull(canvas.at(150 + n * 120, 1000 + 26 * (n % 3), 1.35, n % 2 == 0))
    gulls(
        canvas, [(640, 210, 40), (760, 160, 28), (520, 280, 24), (1010, 300, 34), (860, 380, 22)], "#fdfcf6"
    )


def _attic(canvas: Canvas) -> None:
    """A dormer with an open window; a woman with a clipboard leans out of it."""
    canvas.polygon([(-150, 10), (150, 10), (150, -250), (0, -370), (-150, -250)], "#efe0c2")
    canvas.polygon([(80, 10), (150, 10), (150, -250), (80, -314)], "#bda588")
    canvas.line([(-180, -232), (0, -384), (180, -232)], "#8a3a2c", 26)
    canvas.box(-84, -232, 168, 200, "#3a3440", 4)
    for side in (-1, 1):
        canvas.polygon(
            [(side * 84, -232), (side * 140, -214), (side * 140, -20), (side * 84, -32)], "#4f7f8f"
        )
    hands = person(
        canvas.at(14, 74, 1.45, mirrored=True), Look("#c8602f", "#c98f6c", "#3a2420", head="bun"), WORKING
    )
    board = canvas.at(14, 74, 1.45, mirrored=True).at(hands.near_hand[0] + 4, hands.near_hand[1])
    board.polygon([(-16, 8), (14, -6), (24, -40), (-4, -34)], "#8a6238")
    board.polygon([(-11, 3), (11, -7), (19, -34), (-2, -29)], "#fbf6e8")
    canvas.box(-104, -38, 208, 26, "#d9c6a2", 3)


def bench_above_town(canvas: Canvas) -> None:
    sky(canvas, 470, [(0, "#5fa3c6"), (0.6, "#bfdcdc"), (1, "#f4ead0")])
    clouded(canvas, (0, 0, 1600, 420), "#ffffff", (0.4, 0.9, 0.3), 220)
    sea(canvas, 440, [(0, "#b9d9d2"), (0.3, "#5fa9b5"), (1, "#2a7f95")])
    waves(canvas, 446, 760, ("#9ad0d0", "#3f93a3", "#d6ece2"), 110)
    for x, length, tone in ((1290, 760, "#86aeb0"), (980, 380, "#a3c3c0")):
        island(canvas, x, 444, length, 80, [(0, tone), (1, "#c3d5cb")])
    slope_of_houses(canvas.at(250, 380, 0.55), 0, 1500, 640, 4)
    dome(canvas.at(760, 636, 0.42), "#b8553a", "#f1e2c4")
    canvas.veil(560, 220, "#dfe6d0", (0, 0.25, 0.4))
    crest = smooth([(-60, 640), (240, 700), (560, 760), (900, 780), (1240, 770), (1660, 700)], closed=False)
    canvas.fade_polygon(
        [*crest, (1660, 1100), (-60, 1100)], [(0, "#8fb052"), (0.4, "#6b9444"), (1, "#3c6434")]
    )
    pine(canvas.at(300, 850, 1.0), 640, "#274636", "#6f9258")
    canvas.tint([(420, 880), (900, 850), (1040, 900), (520, 940)], "#1f3a22", 0.4, 16)
    bench(canvas.at(960, 900, 2.0), 330, "#9a6b42")
    stroke(canvas, [(1640, 960), (1360, 940), (1120, 980), (820, 1067)], "#d6c694", 50)
    blades(canvas, (-20, 780, 1620, 1090), ("#7fa34a", "#a3bd62", "#527d3c", "#c6cf86"), 620, 54)
    for _ in range(60):
        left, y = canvas.chance.uniform(0, 1600), canvas.chance.uniform(850, 1060)
        canvas.disc(left, y, 5, canvas.chance.choice(("#f6efd8", "#e6b23a", "#d9705a")))
    gulls(canvas, [(800, 300, 26), (890, 260, 18), (1240, 330, 20)], "#ffffff")


def town_in_the_dark(canvas: Canvas) -> None:
    sky(canvas, 1067, [(0, "#070d22"), (0.5, "#132347"), (0.8, "#2a3f66"), (1, "#3a4f70")])
    clouded(canvas, (0, 0, 1600, 700), "#6f86b5", (0.1, 0.35, 0.1), 260, 1.2, 2)
    stars(canvas, 620, 800)
    for x, y in ((240, 120), (1080, 90), (1330, 260), (640, 210), (420, 330)):
        canvas.glow(x, y, 26, "#dfe9ff", 0.7)
        canvas.disc(x, y, 3, "#ffffff")
    ridge(canvas, 960, 200, 0.05, [(0, "#131f3c"), (1, "#1b2a48")])
    for row in range(6):
        tone, floor = mix("#1c2a49", "#03060f", row / 5), 720 + row * 70
        left = 420.0 - row * 110
        while left < 1390 + row * 60:
            width, height = canvas.chance.uniform(64, 120), canvas.chance.uniform(96, 165)
            canvas.box(left, floor - height, width, height + 400, tone)
            if canvas.chance.random() < 0.4:
                canvas.box(left + width * 0.3, floor - height - 28, 20, 30, tone)
            if canvas.chance.random() < 0.25:
                canvas.polygon(
                    [
                        (left - 4, floor - height),
                        (left + width + 4, floor - height),
                        (left + width / 2, floor - height - 46),
                    ],
                    tone,
                )
            left += width + 3
    hall = canvas.at(860, 560)
    hall.box(-84, -96, 168, 230, "#1a2746")
    hall.polygon(arc(0, -96, 76, 84, 180, 360), "#1a2746")
    hall.line([(0, -170), (0, -216)], "#1a2746", 5)
    window = canvas.at(268, 956)
    window.glow(14, 20, 190, "#ffca6a", 0.75)
    window.box(0, 0, 30, 42, "#ffdf96", 2)
    window.line([(15, 0), (15, 42)], "#8a5f2c", 3)
    window.line([(0, 20), (30, 20)], "#8a5f2c", 3)
    window.tint([(-6, 46), (36, 46), (90, 130), (-50, 130)], "#ffca6a", 0.22, 8)


def school_roof_garden(canvas: Canvas) -> None:
    sky(canvas, 430, [(0, "#5fa9cb"), (0.7, "#c6e2de"), (1, "#f4ecd2")])
    clouded(canvas, (0, 0, 1600, 380), "#ffffff", (0.4, 0.8, 0.2), 200)
    sea(canvas, 420, [(0, "#a9d3d0"), (1, "#4f9fae")])
    island(canvas, 1250, 424, 620, 70, [(0, "#8fb5b0"), (1, "#bcd0c4")])
    slope_of_houses(canvas, -140, 1700, 640, 3)
    dome(canvas.at(1140, 470, 0.6), "#b8553a", "#f1e2c4")
    bell_tower(canvas.at(330, 520, 0.6), "#eed9b0")
    canvas.veil(380, 300, "#f2ecd6", (0, 0.25, 0.4))
    canvas.fade(0, 690, 1600, 377, [(0, "#cbb9a0"), (1, "#8d7c68")])
    clouded(canvas, (0, 690, 1600, 377), "#5f5346", (0.1, 0.4), 120, 3)
    canvas.line([(0, 560), (1600, 560)], "#3a5560", 12)
    for x in range(10, 1600, 44):
        canvas.line([(x, 560), (x, 694)], "#3a5560", 5)
    canvas.box(0, 684, 1600, 18, "#e3d6bc")
    beds(canvas.at(420, 800, 0.9), 6, tall=True)
    beds(canvas.at(1180, 800, 0.9), 6, tall=False)
    for x, y, size, n, left in (
        (230, 870, 1.15, 0, False),
        (800, 850, 1.1, 5, True),
        (1400, 880, 1.2, 2, True),
    ):
        _watering(canvas.at(x, y, size, left), n)
    beds(canvas.at(560, 1010, 1.35), 7, tall=False)
    beds(canvas.at(1330, 1020, 1.35), 5, tall=True)
    _watering(canvas.at(1010, 1040, 1.6, mirrored=True), 7)


def _watering(canvas: Canvas, who: int) -> None:
    body = person(canvas, PEOPLE[who], LEANING)
    can = canvas.at(body.near_hand[0], body.near_hand[1] + 4)
    can.line(arc(6, 2, 15, 13, 180, 360), "#2f5a6f", 4)
    can.polygon([(-10, 4), (20, 4), (22, 32), (-10, 32)], "#3f7f95")
    can.line([(20, 24), (52, 2)], "#3f7f95", 6)
    can.disc(54, 1, 7, "#2f5a6f", 9)
    for n in range(6):
        stroke(can, [(56, 2), (70 + n * 4, 14), (78 + n * 7, 64)], "#dff0f4", 1.5)
