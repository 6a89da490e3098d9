"""Scenes in the town: under its roofs, in its lanes, and from the water."""

from news.demo.pictures.boats import fishing_boat, sailing_boat
from news.demo.pictures.canvas import Canvas
from news.demo.pictures.coast import ridge
from news.demo.pictures.harbour import boxes, crane, quay
from news.demo.pictures.interiors import night_window, shelf, stall, table_lamp
from news.demo.pictures.people import figure, reader
from news.demo.pictures.sky import cloud, gulls, sky, stars
from news.demo.pictures.town import bell_tower, dome, lane_side, slope_of_houses
from news.demo.pictures.water import sea, waves


def reading_room(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#3a2a2a"), (0.55, "#6b4732"), (0.8, "#4d3226"), (1, "#2a1c1a")])
    for x in (455, 1015):
        night_window(
            canvas.at(x, 590), 190, 470, [(0, "#121d3d"), (0.7, "#31477a"), (1, "#7483a0")], "#caa876"
        )
    for x, width in ((-20, 400), (705, 250), (1265, 360)):
        shelf(canvas.at(x, 730), width, 640, "#7c5233", 6)
    canvas.fade(0, 728, 1600, 340, [(0, "#5a3826"), (1, "#2b1b18")])
    for y in (760, 806, 868, 950, 1040):
        canvas.line([(0, y), (1600, y)], "#4a2e20", 2)
    for x, y in ((408, 70), (830, 40), (1236, 70)):
        canvas.line([(x, 0), (x, y)], "#2a1c1a", 4)
        canvas.glow(x, y + 34, 300, "#ffcf7d", 0.5)
        canvas.disc(x, y + 34, 34, "#ffedc0")
    for x, y, size in ((330, 800, 0.85), (1240, 800, 0.85), (760, 930, 1.3)):
        _reading_table(canvas.at(x, y, size))
    canvas.veil(300, 500, "#ffbf70", (0, 0.1, 0.12, 0))


def _reading_table(canvas: Canvas) -> None:
    readers = (
        ("#9c4334", "#c98f6c", "#2a1e1c"),
        ("#2f5668", "#8d5a3c", "#1d1718"),
        ("#5a6b45", "#dba987", "#8a8580"),
    )
    picked = canvas.chance.sample(readers, 2)
    for x, (coat, skin, hair) in zip((-150, 130), picked, strict=True):
        reader(canvas.at(x, -4), coat, skin, hair)
    canvas.polygon([(-270, 0), (270, 0), (310, 40), (-310, 40)], "#a8713f")
    canvas.tint([(-160, 2), (160, 2), (220, 38), (-220, 38)], "#ffdf9c", 0.6, 10)
    canvas.polygon([(-310, 40), (310, 40), (310, 58), (-310, 58)], "#5e3a22")
    for x in (-290, 268):
        canvas.box(x, 58, 22, 110, "#4a2d1c")
    table_lamp(canvas.at(-10, 22), "#2f7a5c", "#fff0bf")
    for x, tone in ((70, "#8c3b32"), (84, "#d9c39a"), (190, "#2f5d62")):
        canvas.box(x, 8, 54, 10, tone, 2)


def lane_with_lamps(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#0f1836"), (0.6, "#3a4373"), (1, "#8a6a76")])
    stars(canvas, 70, 420)
    canvas.glow(800, 600, 420, "#f2b26b", 0.5)
    canvas.polygon([(0, 1067), (1600, 1067), (920, 640), (680, 640)], "#55465a")
    for n in range(1, 13):
        share = (n / 13) ** 1.9
        y, half = 640 + 427 * share, 120 + 680 * share
        canvas.line([(800 - half, y), (800 + half, y)], "#453a52", 2 + 5 * share)
    lane_side(canvas, 0, (800, 620), "#6b5470", "#ffc773", "#171a35")
    lane_side(canvas, 1600, (800, 620), "#5d5374", "#ffc773", "#141731")
    door = canvas.at(800, 668)
    door.box(-96, -190, 192, 192, "#7d5a54")
    door.polygon([(-112, -188), (112, -188), (0, -262)], "#5e4350")
    door.box(-34, -110, 68, 112, "#ffdf9a", 4)
    for x in (-78, 54):
        door.box(x, -120, 24, 52, "#ffdf9a", 8)
    canvas.glow(800, 610, 230, "#ffd88e", 0.7)
    canvas.tint([(770, 668), (830, 668), (1010, 1067), (590, 1067)], "#ffc77a", 0.42, 22)
    for a, b, low in (((250, 130), (1370, 190), 300), ((430, 330), (1180, 350), 420)):
        _string_of_lamps(canvas, a, b, low)
    for x, y, size, coat in (
        (690, 800, 1.15, "#9c4334"),
        (905, 745, 0.85, "#2f4a63"),
        (1010, 930, 1.75, "#2e5a55"),
    ):
        walker = canvas.at(x, y, size)
        figure(walker, coat, "#b67d57", "#1d1718")
        walker.line([(32, -82), (38, -60)], "#1a1622", 3)
        walker.glow(40, -44, 120, "#ffd07a", 0.8)
        walker.box(31, -62, 18, 28, "#fff0c4", 5)
        walker.box(29, -66, 22, 6, "#3a2a20", 2)
    canvas.glow(1080, 855, 300, "#ffc46a", 0.3)


def _string_of_lamps(
    canvas: Canvas, start: tuple[float, float], end: tuple[float, float], low: float
) -> None:
    def hang(t: float) -> tuple[float, float]:
        sag = 4 * t * (1 - t)
        straight = start[1] + (end[1] - start[1]) * t
        return start[0] + (end[0] - start[0]) * t, straight + (low - straight) * sag

    canvas.line([hang(n / 30) for n in range(31)], "#15162c", 3)
    for n in range(1, 14):
        x, y = hang(n / 14)
        canvas.glow(x, y + 12, 62, "#ffd07a", 0.75)
        canvas.disc(x, y + 12, 9, "#fff3cf", 11)


def covered_market(canvas: Canvas) -> None:
    sky(canvas, 500, [(0, "#7fb8cc"), (1, "#f4e6c4")])
    cloud(canvas, 520, 420, 520, "#fdf3dc", 0.6)
    cloud(canvas, 1260, 390, 420, "#fdf3dc", 0.6)
    ridge(canvas, 502, 74, 0.05, [(0, "#8fb3ae"), (1, "#c3cfb8")])
    canvas.fade(0, 500, 1600, 70, [(0, "#8cc3c4"), (1, "#4d96a3")])
    for x, size, hull, sail in ((470, 0.4, "#8a3b30", "#fbf3e0"), (940, 0.46, "#27506a", "#f2c98a")):
        sailing_boat(canvas.at(x, 536, size), hull, sail)
    _market_hall(canvas)
    for x, first in ((240, "#d98f3a"), (660, "#4f7a52"), (1130, "#8c3b52")):
        stall(canvas.at(x, 655, 0.66), 400, first, "#f7ead0", 4)
    for x, y, coat in ((590, 706, "#2f4a63"), (960, 700, "#7b3a5e"), (1025, 712, "#c48a3a")):
        figure(canvas.at(x, y, 1.05, mirrored=x < 600), coat, "#c98f6c", "#2a1e1c")
    stall(canvas.at(-60, 960, 1.25), 460, "#b8352f", "#f9eed6", 4)
    stall(canvas.at(1040, 980, 1.3), 480, "#2f6d83", "#f9eed6", 4)
    for x, y, size, coat, skin, hair, left in (
        (900, 880, 1.7, "#34435f", "#b67d57", "#8a8580", False),
        (620, 905, 1.8, "#3f6b54", "#8d5a3c", "#1d1718", True),
        (775, 970, 2.05, "#c8602f", "#dba987", "#6b3f2a", False),
    ):
        figure(canvas.at(x, y, size, left), coat, skin, hair)
    canvas.veil(0, 1067, "#ffcf8a", (0.14, 0.04, 0.0, 0.1))


def _market_hall(canvas: Canvas) -> None:
    """Floor in sunlight, posts, trusses and the underside of the roof, with its lamps."""
    canvas.fade(0, 566, 1600, 501, [(0, "#dcb98c"), (0.4, "#c4a07a"), (1, "#7d5f4d")])
    for x in (-80, 470, 1010, 1500):
        canvas.tint([(x + 190, 570), (x + 420, 570), (x + 120, 1067), (x - 260, 1067)], "#fff0c4", 0.34, 10)
    for x in (40, 520, 1080, 1540):
        canvas.box(x, 280, 26, 330, "#86623f")
        canvas.box(x + 17, 280, 9, 330, "#5f432d")
    canvas.fade(0, 0, 1600, 130, [(0, "#5f4334"), (1, "#7b5a43")])
    for x in range(0, 1600, 66):
        canvas.line([(x, 0), (x + (x - 800) * 0.06, 130)], "#4f372b", 4)
    for n in range(9):
        x = -60 + n * 210
        canvas.line([(x, 286), (x + 105, 126), (x + 210, 286)], "#8a6544", 10)
        canvas.line([(x + 105, 126), (x + 105, 286)], "#8a6544", 6)
    canvas.box(0, 124, 1600, 14, "#6a4b36")
    canvas.box(0, 282, 1600, 20, "#83603f")
    canvas.tint([(0, 138), (1600, 138), (1600, 180), (0, 180)], "#3a2620", 0.4, 14)
    for x in range(45, 1600, 210):
        canvas.line([(x, 138), (x, 206)], "#3a2620", 2)
        canvas.glow(x, 220, 80, "#fff2c0", 0.8)
        canvas.disc(x, 220, 11, "#fffbe6", 14)


def town_by_day(canvas: Canvas) -> None:
    sky(canvas, 700, [(0, "#4fa3c7"), (0.6, "#a9d6dc"), (1, "#eef0d9")])
    for x, y, length in ((300, 150, 560), (1180, 110, 760), (760, 240, 420)):
        cloud(canvas, x, y, length, "#ffffff", 0.65)
    ridge(canvas, 692, 230, 0.05, [(0, "#8fb3ae"), (1, "#c3d2bd")])
    for x, size, lean in ((1290, 0.6, 0.7), (1440, 0.66, 0.5)):
        crane(canvas.at(x, 690, size), "#3f6f80", "#2b4d5e", lean)
    dome(canvas.at(560, 360, 0.95), "#b8553a", "#f1e2c4")
    bell_tower(canvas.at(800, 420, 0.9), "#eed9b0")
    slope_of_houses(canvas, 60, 1130, 690, 5)
    quay(canvas, 690, 60, "#d9c29c", "#8f7a66")
    boxes(canvas.at(1180, 691, 0.8), [2, 1, 2, 3], ("#c8452f", "#2f7a8a", "#e0a13a"), "#2b3a48")
    sea(canvas, 750, [(0, "#2f8fa3"), (0.5, "#1f7590"), (1, "#124f6e")])
    waves(canvas, 752, 1067, ("#6fc0c4", "#3f9fb0", "#15607d", "#a9dcd6"), 130)
    for x, y, size, hull, stripe, wood, mirrored in (
        (300, 850, 1.0, "#2f6fb0", "#f2c94c", "#c48a52", False),
        (1260, 870, 1.15, "#c8452f", "#f6efdc", "#a8713f", True),
        (760, 970, 1.6, "#1f8a70", "#f2c94c", "#b5804a", False),
    ):
        fishing_boat(canvas.at(x, y, size, mirrored), hull, stripe, wood)
    gulls(canvas, [(1180, 330, 30), (1260, 280, 21), (1130, 390, 16), (180, 330, 18)], "#ffffff")
