"""Scenes in the streets, on the roofs and on the hill of Port Averil."""

from news.demo.pictures.bodies import PEOPLE, Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import ridge
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.furniture import basket, bucket, umbrella
from news.demo.pictures.interiors import stall
from news.demo.pictures.plants import pot_plant
from news.demo.pictures.poses import BENDING, CARRYING, SITTING, STANDING
from news.demo.pictures.street import bakery, standpipe
from news.demo.pictures.tableware import tea_glass
from news.demo.pictures.texture import clouded, rain, reflection, scatter
from news.demo.pictures.town import string_of_flags


def market_roof_in_rain(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 620, [(0, "#5a6a72"), (0.6, "#9aa9a8"), (1, "#b9bfb4")])
    clouded(canvas, (0, 250, 1600, 330), "#d9ddd2", (0, 0.6, 0.3), 160)
    ridge(canvas, 560, 70, 0.05, [(0, "#7f9096"), (1, "#a3aeaa")])
    canvas.fade(0, 552, 1600, 60, [(0, "#93a5a6"), (1, "#6f868c")])
    canvas.fade(0, 600, 1600, 467, [(0, "#8f8478"), (0.5, "#6b6058"), (1, "#3f3834")])
    reflection(canvas, 640, 380, 0.28, 7)
    clouded(canvas, (0, 600, 1600, 467), "#b9c4c4", (0.1, 0.5, 0.6), 120, 3, 4)
    _leaking_roof(canvas)
    for x, first, size in ((210, "#4f7a52", 0.75), (1010, "#8c3b52", 0.75)):
        stall(canvas.at(x, 720, size), 420, first, "#efe6d0", 4)
    for x in (430, 780, 1210):
        for n in range(34):
            canvas.line(
                [
                    (x + canvas.chance.uniform(-5, 5), 190 + n * 20),
                    (x + canvas.chance.uniform(-5, 5), 206 + n * 20),
                ],
                "#dfeaec",
                2.5,
            )
    for x, y, size, tone in (
        (430, 900, 1.5, "#3f6f8f"),
        (780, 860, 1.25, "#a8452f"),
        (1210, 940, 1.6, "#8d9296"),
        (320, 980, 1.2, "#c48a3a"),
    ):
        drop = canvas.at(x, y, size)
        drop.tint(arc(0, 4, 60, 12, 0, 360), "#1a1614", 0.5, 6)
        bucket(drop, tone)
        for side in (-1, 1):
            drop.line([(0, -70), (side * 16, -84)], "#eef5f5", 2)
            drop.line([(0, -70), (side * 26, -74)], "#eef5f5", 2)
    woman = canvas.at(960, 960, 2.0, mirrored=True)
    body = person(woman, Look("#b8352f", "#c98f6c", "#3a2420", "#2b3040", "tail", 0.7), CARRYING)
    umbrella(woman.at(body.near_hand[0] - 6, body.near_hand[1] - 6, 1.15), "#e0a93a")
    person(canvas.at(640, 800, 1.25), Look("#4a5a4f", "#8d5a3c", head="hood"), BENDING)
    canvas.veil(0, 1067, "#6f8088", (0.2, 0.1, 0.1, 0.2))


def _leaking_roof(canvas: Canvas) -> None:
    """Beams and boards from below; light and water fall through the gaps."""
    canvas.fade(0, 0, 1600, 200, [(0, "#33281f"), (1, "#5a4634")])
    for x in range(-40, 1640, 64):
        canvas.line([(800 + (x - 800) * 1.25, 0), (x, 200)], "#241b15", 4)
    for x, y, wide in ((430, 90, 46), (780, 130, 36), (1210, 70, 54)):
        hole = smooth(
            [
                (x - wide, y),
                (x - 12, y - 26),
                (x + wide, y - 10),
                (x + wide * 0.6, y + 30),
                (x - wide * 0.7, y + 24),
            ]
        )
        canvas.polygon(hole, "#c9d6d8")
        canvas.tint(
            [(x - wide, y + 20), (x + wide, y + 20), (x + 150, 900), (x - 110, 900)], "#dfe9e6", 0.2, 16
        )
    for x in (60, 560, 1060, 1530):
        canvas.box(x, 200, 28, 480, "#5f4632")
        canvas.box(x + 18, 200, 10, 480, "#3f2d20")
        for side in (-1, 1):
            canvas.line([(x + 14, 330), (x + 14 + side * 120, 206)], "#5f4632", 14)
    canvas.box(0, 192, 1600, 24, "#4a3626")


def queue_at_the_bakery(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 800, [(0, "#93a3aa"), (1, "#c9cbc0")])
    bakery(canvas.at(0, 800))
    canvas.fade(0, 800, 1600, 267, [(0, "#8d867c"), (1, "#565250")])
    for y in (836, 884, 950, 1030):
        canvas.line([(0, y), (1600, y)], "#6f6962", 3)
    reflection(canvas, 806, 261, 0.32, 6)
    clouded(canvas, (0, 800, 1600, 267), "#dfe3dc", (0.1, 0.5, 0.4), 110, 4, 3)
    for n in range(11):
        _waiting(canvas.at(930 - n * 88, 900 + 6 * (n % 2), 1.5), n)
    for n in range(3):
        _waiting(canvas.at(1470 - n * 104, 906, 1.5), n + 3)
    rain(canvas, 260, 0.1, strength=0.4)


def _waiting(canvas: Canvas, place: int) -> None:
    """One of a queue, with a basket or an umbrella."""
    canvas.tint(arc(0, 2, 40, 8, 0, 360), "#15171a", 0.4, 4)
    umbrellas = ("#8c2f3a", "#2f5a73", "#d9a23a", "#4f6b46")
    body = person(canvas, PEOPLE[(place * 3) % 8], CARRYING if place % 2 else STANDING)
    if place % 2:
        umbrella(canvas.at(body.far_hand[0] - 14, body.far_hand[1] - 8), umbrellas[place // 2 % 4])
    elif place % 4 == 0:
        basket(canvas.at(*body.near_hand))


def water_jugs(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 740, [(0, "#bcd3d6"), (1, "#f2e6cc")])
    walls = (
        ("#f0e2c6", -60, 420, 30),
        ("#e6cba4", 350, 300, 120),
        ("#f3e9d6", 640, 260, 190),
        ("#e0bd98", 1180, 520, 60),
        ("#efdcc0", 890, 300, 150),
    )
    for wall, x, width, top in walls:
        canvas.fade(
            x, top, width, 720 - top, [(0, mix(wall, "#ffffff", 0.2)), (1, mix(wall, "#8a7560", 0.18))]
        )
        for n in range(2):
            for y in range(top + 60, 560, 190):
                canvas.box(x + width * (0.16 + 0.46 * n), y, width * 0.2, 110, "#5f7f86", 3)
                canvas.box(x + width * (0.16 + 0.46 * n) + 8, y + 8, width * 0.2 - 16, 94, "#3a4c55", 2)
    clouded(canvas, (0, 0, 1600, 720), "#a3886a", (0.1, 0.2, 0.4), 130, 1.2)
    canvas.tint([(1000, 0), (1700, 0), (1700, 720), (820, 720)], "#5a5a78", 0.3, 24)
    canvas.fade(0, 715, 1600, 352, [(0, "#cbb894"), (1, "#8a7760")])
    for row in range(8):
        y = 730 + (row / 8) ** 1.5 * 340
        canvas.line([(0, y), (1600, y)], "#a08c6c", 3)
        for x in range(-80 + row % 2 * 60, 1700, 120):
            canvas.line([(x, y), (800 + (x - 800) * 1.08, y + 16 + row * 6)], "#a08c6c", 3)
    clouded(canvas, (0, 800, 1600, 200), "#6f7f80", (0, 0.7, 0.2), 140, 4, 4)
    standpipe(canvas.at(800, 900, 1.55))
    for x, tone, size in (
        (250, "#2f6fa8", 1.2),
        (450, "#b8703f", 1.4),
        (632, "#4f8a5c", 1.1),
        (820, "#b8703f", 1.15),
        (1020, "#2f8a9a", 1.35),
        (1220, "#3f7a4f", 1.2),
        (1400, "#2f5f9a", 1.45),
    ):
        _jug(canvas.at(x, 960, size), tone, tone == "#b8703f")
    canvas.tint(arc(820, 968, 240, 20, 0, 360), "#dfe9e6", 0.5, 8)


def _jug(canvas: Canvas, colour: str, metal: bool) -> None:
    """A big-bellied jug of 120 × 170 standing on (0, 0); metal shines."""
    dark = mix(colour, "#101820", 0.42)
    canvas.tint(arc(30, 0, 90, 14, 0, 360), "#2a2018", 0.5, 6)
    stroke(canvas, [(34, -142), (78, -132), (76, -84), (50, -64)], dark, 12)
    blob(
        canvas,
        [
            (-26, -160),
            (26, -160),
            (24, -126),
            (60, -72),
            (46, -6),
            (0, 0),
            (-46, -6),
            (-60, -72),
            (-24, -126),
        ],
        colour,
    )
    blob(canvas, [(10, -158), (26, -160), (24, -126), (60, -72), (46, -6), (6, 0), (34, -70)], dark)
    blob(
        canvas,
        [(-38, -92), (-28, -100), (-24, -50), (-32, -24), (-44, -54)],
        mix(colour, "#ffffff", 0.75 if metal else 0.4),
    )
    canvas.disc(0, -160, 30, mix(colour, "#ffffff", 0.25), 8)
    canvas.disc(0, -160, 23, dark, 5)
    canvas.line(arc(0, -72, 59, 16, 10, 170), mix(colour, "#ffffff", 0.3), 3)


def seafarers_cafe(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 780, [(0, "#e9d3a6"), (1, "#d0a878")])
    clouded(canvas, (0, 0, 1600, 780), "#a8784c", (0.2, 0.3, 0.4), 170, 1.4)
    canvas.fade(0, 770, 1600, 297, [(0, "#b9a484"), (1, "#6f5f4e")])
    scatter(canvas, (0, 780, 1600, 1067), ("#a08c6c", "#8a7760", "#cbb894"), 240)
    string_of_flags(
        canvas,
        (90, 330),
        (1010, 330),
        420,
        ("#2f5f9a", "#efe6d0", "#c8452f", "#e6b23a", "#1f2b3a", "#3f8a5c"),
    )
    canvas.box(1120, 300, 300, 480, "#4a3428", 4)
    canvas.fade(1136, 316, 268, 464, [(0, "#2a2426"), (1, "#6b4a32")])
    canvas.glow(1270, 470, 230, "#ffc46a", 0.6)
    canvas.box(1160, 520, 220, 20, "#8a5f3c")
    for x in range(1170, 1370, 28):
        canvas.box(x, 484, 15, 36, canvas.chance.choice(("#3f7f5c", "#c9a24c", "#8c3b32", "#c9d6d3")), 4)
    _blackboard(canvas.at(900, 470))
    for x, size in ((1080, 1.0), (1490, 1.15)):
        pot_plant(canvas.at(x, 800, size), 250, "#4f7a46", "#b5603a")
    _awning(canvas)
    for x, coat, skin, head, left in (
        (330, "#22304a", "#8d5a3c", "cap", False),
        (520, "#e9e2cf", "#c98f6c", "short", False),
        (900, "#3f5f4a", "#b67d57", "bald", True),
        (1090, "#7a3a30", "#dba987", "curls", True),
    ):
        seat = canvas.at(x, 960, 2.0, left)
        seat.box(-26, -48, 50, 9, "#5a3a26", 3)
        for leg in (-22, 16):
            seat.line([(leg, -42), (leg * 1.2, 2)], "#5a3a26", 5)
        seat.line([(-24, -46), (-30, -112)], "#5a3a26", 5)
        person(seat, Look(coat, skin, "#2a1e1c", "#27303d", head), SITTING)
    table = canvas.at(710, 980)
    table.polygon([(-12, 0), (12, 0), (9, -190), (-9, -190)], "#2b2f33")
    table.disc(0, 0, 80, "#2b2f33", 15)
    table.disc(0, -186, 215, "#6b4a30", 34)
    table.disc(0, -196, 215, "#d9c6a0", 34)
    for x, y in ((-130, -198), (-50, -184), (60, -186), (136, -200)):
        tea_glass(table.at(x, y, 1.5))


def _blackboard(canvas: Canvas) -> None:
    """Two columns of sailing times in chalk, on a board of 150 × 190."""
    canvas.box(0, 0, 150, 190, "#6b4a30", 4)
    canvas.box(10, 10, 130, 170, "#26312e", 2)
    for n in range(5):
        canvas.line([(24, 36 + n * 28), (70, 36 + n * 28)], "#dfe6dc", 4)
        canvas.line([(88, 36 + n * 28), (122, 36 + n * 28)], "#dfe6dc", 4)


def _awning(canvas: Canvas) -> None:
    canvas.fade_polygon([(40, 60), (1560, 60), (1640, 250), (-40, 250)], [(0, "#2a5f95"), (1, "#3f86bd")])
    for n in range(15):
        x, low = 40 + n * 108, -40 + n * 120
        if n % 2:
            canvas.fade_polygon(
                [(x - 108, 60), (x, 60), (low, 250), (low - 120, 250)], [(0, "#1f4a78"), (1, "#2f6fa8")]
            )
        canvas.disc(low - 60, 250, 60, "#2f6fa8" if n % 2 else "#3f86bd", 28)
    canvas.tint([(0, 270), (1600, 270), (1600, 420), (0, 420)], "#3a2a28", 0.4, 22)
