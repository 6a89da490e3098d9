"""Scenes of sport: a pitch in fog, a divided green, a board on a barrel."""

from news.demo.pictures.boats import sailing_boat
from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import ridge
from news.demo.pictures.curves import arc, blob
from news.demo.pictures.furniture import barrel
from news.demo.pictures.harbour import bollard, crane
from news.demo.pictures.plants import hedge
from news.demo.pictures.poses import (
    BOWLING,
    CROUCHING,
    KEEPING,
    KICKING,
    RUNNING,
    SITTING,
    STANDING,
    STRIDING,
    THINKING,
    Pose,
)
from news.demo.pictures.sky import gulls, sky
from news.demo.pictures.texture import blades, clouded, reflection
from news.demo.pictures.water import sea, waves


def football_in_fog(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#a9b5b3"), (0.42, "#d3d8d0"), (0.55, "#aebba2"), (1, "#4a6b45")])
    for x in (90, 420, 1150, 1500):
        canvas.line([(x, 480), (x, 90)], "#bcc5c1", 9)
        canvas.glow(x, 100, 190, "#fdfbe9", 0.75)
    clouded(canvas, (0, 0, 1600, 700), "#eef0e8", (0.2, 0.6, 0.8, 0), 240)
    yellow, green = "#e6b52f", "#2f7a4f"
    play = (
        (330, 560, 0.62, RUNNING, green, False),
        (520, 575, 0.66, STRIDING, yellow, True),
        (700, 545, 0.55, STANDING, green, False),
    )
    for x, y, size, pose, shirt, left in play:
        person(
            canvas.at(x, y, size, left),
            Look(mix(shirt, "#d3d8d0", 0.62), "#bdb3a8", "#9aa09c", "#c3c8c2"),
            pose,
        )
    clouded(canvas, (0, 430, 1600, 260), "#dfe3da", (0, 0.8, 0.3, 0), 160, 3)
    play = (
        (240, 700, 1.0, KICKING, yellow, False),
        (470, 715, 1.02, RUNNING, green, True),
        (800, 690, 0.9, RUNNING, yellow, True),
    )
    for x, y, size, pose, shirt, left in play:
        person(
            canvas.at(x, y, size, left),
            Look(mix(shirt, "#d3d8d0", 0.34), "#b08f76", "#6b615a", mix(shirt, "#8a9088", 0.6)),
            pose,
        )
    canvas.disc(345, 684, 14, "#eef0ea")
    clouded(canvas, (0, 520, 1600, 300), "#e3e7de", (0, 0.6, 0.2, 0), 190, 3)
    for x, y in ((760, 880), (200, 940), (620, 1020)):
        canvas.tint(arc(x, y, 210, 22, 0, 360), "#dfe6e2", 0.4, 10)
    canvas.line([(560, 1000), (1620, 846)], "#eef0e8", 9)
    blades(canvas, (-20, 800, 1620, 1080), ("#6f9458", "#4f7a48", "#8fae6f"), 520, 26)
    _goal(canvas.at(1270, 905))
    keeper = canvas.at(1150, 905, 1.75, mirrored=True)
    keeper.tint(arc(0, 4, 60, 9, 0, 360), "#1c2c1c", 0.45, 6)
    hands = person(keeper, Look("#d9552f", "#c98f6c", "#3a2a22", "#22262c", "short"), KEEPING)
    for hand in (hands.near_hand, hands.far_hand):
        keeper.disc(*hand, 8.5, "#f3efe2")


def _goal(canvas: Canvas) -> None:
    """A goal of 330 × 300 seen from the side of the pitch, open to the left, its near post on (0, 0)."""
    for n in range(15):
        t = n / 14
        canvas.line([(300 * t - 60 * (1 - t), -330 + 50 * t), (330 * t + 20, -20 - 60 * t)], "#e6eae4", 1.5)
        canvas.line([(-40 + 40 * t, -330 + 330 * t), (300 + 30 * t, -292 + 220 * t)], "#e6eae4", 1.5)
        canvas.line([(40 + 290 * t, -330 + 40 * t), (60 + 290 * t, -10 - 50 * t)], "#e6eae4", 1.2)
    canvas.line([(-60, 16), (-60, -334), (270, -298)], "#ffffff", 15)
    canvas.line([(-52, 16), (-52, -326)], "#b9c0bd", 4)
    canvas.line([(270, -298), (330, -70)], "#dfe4df", 7)
    canvas.line([(-60, -334), (60, -320)], "#ffffff", 8)


def bowling_green(canvas: Canvas) -> None:
    _green(canvas)
    white = Look("#f6f3e8", "#c98f6c", "#8a8580", "#eceadf", "hat")
    for x, y, size, pose, head, left in (
        (300, 640, 1.05, STANDING, "cap", False),
        (420, 650, 1.05, STANDING, "hat", True),
        (1120, 620, 1.0, STANDING, "bun", True),
        (1250, 632, 1.02, BOWLING, "cap", True),
        (1400, 640, 1.05, STANDING, "hat", True),
    ):
        _bowler(
            canvas.at(x, y, size, left),
            Look("#f3f0e4", white.skin, "#b9b4ab", "#e9e6da", head, 0.5 if head == "bun" else 0),
            pose,
        )
    _bowler(canvas.at(330, 960, 1.95), white, BOWLING)
    _bowler(
        canvas.at(1230, 980, 1.9, mirrored=True),
        Look("#fbf8ee", "#8d5a3c", "#3a302c", "#efece0", "short"),
        CROUCHING,
    )
    for x, y, size, tone in (
        (560, 900, 21, "#2b2420"),
        (620, 870, 19, "#8a2f2c"),
        (660, 905, 20, "#2b2420"),
        (600, 846, 9, "#fbfaf0"),
        (940, 860, 18, "#8a2f2c"),
        (1000, 800, 16, "#2b2420"),
    ):
        canvas.tint(arc(x + 8, y + size * 0.8, size * 1.5, size * 0.5, 0, 360), "#22401a", 0.5, 4)
        canvas.disc(x, y, size, tone)
        canvas.disc(x - size * 0.3, y - size * 0.35, size * 0.25, mix(tone, "#ffffff", 0.6))


def _green(canvas: Canvas) -> None:
    """The lawn with its chalk line, the club house and the cranes behind the hedge."""
    sky(canvas, 420, [(0, "#6fb0d0"), (0.7, "#cfe4de"), (1, "#f4edd2")])
    clouded(canvas, (0, 0, 1600, 360), "#ffffff", (0.5, 0.8, 0.2), 190)
    for x, size, tone in ((1180, 0.62, "#7f99a3"), (1400, 0.74, "#6b8894"), (260, 0.55, "#93aab0")):
        crane(canvas.at(x, 440, size), tone, mix(tone, "#2b3a44", 0.25), 0.64)
    canvas.box(560, 300, 330, 150, "#efe4c8")
    canvas.polygon([(530, 306), (920, 306), (860, 226), (590, 226)], "#4f6f5a")
    for x in range(584, 880, 62):
        canvas.box(x, 340, 36, 66, "#4a5f66", 3)
        canvas.box(x - 4, 334, 44, 8, "#ffffff", 2)
    canvas.line([(725, 226), (725, 150)], "#6b5a40", 5)
    canvas.polygon([(728, 152), (800, 168), (728, 190)], "#f6efdc")
    canvas.box(0, 436, 1600, 44, "#22382a")
    hedge(canvas, (-40, 470), (820, 462), 62)
    hedge(canvas, (800, 462), (1640, 470), 62)
    canvas.fade(0, 474, 1600, 593, [(0, "#86b84a"), (0.4, "#6fa63c"), (1, "#4a8030")])
    for n in range(0, 16, 2):
        canvas.tint(
            [
                (800 + (n - 8) * 88, 476),
                (800 + (n - 7) * 88, 476),
                (800 + (n - 7) * 250, 1067),
                (800 + (n - 8) * 250, 1067),
            ],
            "#b6d86a",
            0.3,
        )
    canvas.line([(860, 476), (640, 1067)], "#f7f6ec", 13)


def _bowler(canvas: Canvas, look: Look, pose: Pose) -> None:
    canvas.tint(arc(16, 3, 66, 9, 0, 360), "#22401a", 0.5, 5)
    person(canvas, look, pose)


def chess_on_the_quay(canvas: Canvas) -> None:
    sky(canvas, 480, [(0, "#86a9c4"), (0.6, "#e2cfb4"), (1, "#fbdfae")])
    clouded(canvas, (0, 0, 1600, 420), "#fff0d6", (0.2, 0.8, 0.3), 210)
    ridge(canvas, 484, 120, 0.05, [(0, "#a9a9a8"), (1, "#d6c7ac")])
    sea(canvas, 480, [(0, "#f0dcb4"), (0.3, "#a3b9b4"), (1, "#4f8390")])
    reflection(canvas, 484, 120, 0.3, 4)
    waves(canvas, 490, 760, ("#e9dcbc", "#7fa0a4", "#5f8a94"), 110)
    for x, y, size, sail in ((210, 560, 0.8, "#f6ead0"), (1420, 590, 0.95, "#d98a5a")):
        sailing_boat(canvas.at(x, y, size), "#5a3a30", sail)
    canvas.fade(0, 700, 1600, 90, [(0, "#e0cba4"), (0.2, "#b9a583"), (1, "#8d7c64")])
    for x in range(-30, 1600, 176):
        canvas.line([(x, 708), (x, 790)], "#8a7a62", 3)
    canvas.fade(0, 790, 1600, 277, [(0, "#bfa988"), (1, "#6f604e")])
    clouded(canvas, (0, 790, 1600, 277), "#4a4036", (0.1, 0.5), 110, 2)
    bollard(canvas.at(1490, 800, 2.0), "#2c3036")
    canvas.tint(arc(800, 1000, 520, 40, 0, 360), "#2a2018", 0.5, 16)
    for x in (470, 1130):
        canvas.box(x - 74, 850, 148, 150, "#8a623c", 5)
        for y in (880, 920, 960):
            canvas.line([(x - 74, y), (x + 74, y)], "#5f4228", 5)
    girl = canvas.at(476, 1000, 3.1)
    body = person(girl, Look("#d9602f", "#b67d57", "#2a1c18", "#3a4f6f", "short"), THINKING)
    for n in range(6):
        girl.disc(
            body.head[0] - 12 - n * 1.3,
            body.head[1] + 10 + n * 8,
            5.6 - n * 0.4,
            mix("#2a1c18", "#8a6a52", 0.2 * (n % 2)),
        )
    girl.disc(body.head[0] - 20, body.head[1] + 58, 4, "#e6b23a")
    captain = canvas.at(1124, 1000, 3.3, mirrored=True)
    body = person(captain, Look("#22304a", "#dba987", "#c9c4ba", "#2b2f3a", "bun"), SITTING)
    cap = captain.at(*body.head)
    blob(cap, [(14, -10), (12, -24), (-8, -28), (-19, -20), (-17, -9)], "#f3efe2")
    cap.polygon([(-17, -13), (14, -13), (15, -7), (-17, -7)], "#1a2436")
    cap.polygon([(10, -8), (26, -4), (12, -3)], "#11161f")
    cap.disc(9, -11, 2.6, "#e0b84c")
    barrel(canvas.at(800, 1010, 1.35), "#8a5a34")
    _board(canvas.at(800, 796, 1.35))
    gulls(canvas, [(620, 240, 26), (700, 200, 18), (1040, 300, 22)], "#fdf6e6")


def _board(canvas: Canvas) -> None:
    """A chessboard seen from the side, 300 wide, in the middle of a game."""
    corners = [(-120, -34), (120, -34), (158, 10), (-158, 10)]
    canvas.polygon([(x, y + 12) for x, y in corners], "#3f2818")
    canvas.polygon(corners, "#ead7ae")
    for row in range(8):
        for column in range(8):
            if (row + column) % 2:
                y0, y1 = -34 + row * 5.5, -34 + (row + 1) * 5.5
                w0, w1 = 30 + row * 1.19, 30 + (row + 1) * 1.19
                canvas.polygon(
                    [
                        ((column - 4) * w0, y0),
                        ((column - 3) * w0, y0),
                        ((column - 3) * w1, y1),
                        ((column - 4) * w1, y1),
                    ],
                    "#7a4f30",
                )
    for x, y, tall, tone in (
        (-110, 2, 40, "#f3e6c8"),
        (-82, -14, 30, "#f3e6c8"),
        (-60, 2, 26, "#f3e6c8"),
        (-30, -20, 24, "#f3e6c8"),
        (-4, -4, 44, "#f3e6c8"),
        (24, -18, 24, "#2b1f1a"),
        (52, 0, 28, "#2b1f1a"),
        (78, -20, 36, "#2b1f1a"),
        (112, -4, 46, "#2b1f1a"),
        (100, -24, 24, "#2b1f1a"),
    ):
        piece = canvas.at(x, y)
        piece.disc(0, 0, 11, mix(tone, "#000000", 0.2), 4)
        piece.polygon([(-9, 0), (9, 0), (4, -tall * 0.6), (-4, -tall * 0.6)], tone)
        piece.disc(0, -tall * 0.72, 7, tone)
        if tall > 34:
            piece.polygon(
                [(-8, -tall * 0.8), (8, -tall * 0.8), (10, -tall), (0, -tall * 0.92), (-10, -tall)], tone
            )
        piece.line([(4, -2), (2, -tall * 0.6)], mix(tone, "#000000", 0.3), 2)
