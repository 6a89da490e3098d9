"""Scenes on open water: work, weather, races, and lights afloat."""

from news.demo.pictures.animals import seal
from news.demo.pictures.boats import fishing_boat, post_launch, wake, yacht
from news.demo.pictures.bodies import person, shadow_look
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import island, lighthouse, ridge
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.harbour import jetty
from news.demo.pictures.poses import ARMS_UP, POINTING, STANDING
from news.demo.pictures.sky import gulls, sky, stars
from news.demo.pictures.texture import clouded, dabs, rain, reflection
from news.demo.pictures.town import slope_of_houses, string_of_flags
from news.demo.pictures.water import breaker, foam, light_path, sea, swell, waves


def herring_boats(canvas: Canvas) -> None:
    sky(canvas, 460, [(0, "#0e1a33"), (0.55, "#2a4468"), (0.86, "#7f8f9f"), (1, "#f0c391")])
    stars(canvas, 120, 300)
    clouded(canvas, (0, 250, 1600, 200), "#1b2c4c", (0.2, 0.7, 0.1), 120, 5)
    ridge(canvas, 462, 36, 0.05, [(0, "#26405c"), (1, "#5a7082")])
    sea(canvas, 460, [(0, "#d8b08c"), (0.06, "#51708a"), (0.3, "#1f4263"), (1, "#0a1a30")])
    waves(canvas, 470, 1067, ("#2f5878", "#12294a", "#46708c", "#0e2240"), 220)
    for x, y, size, mirrored in ((1250, 560, 0.8, True), (330, 640, 1.1, False), (880, 830, 1.9, False)):
        boat = canvas.at(x, y, size, mirrored)
        boat.glow(36, -160, 260, "#ffdf9a", 0.5)
        light_path(canvas, x + (-36 if mirrored else 36) * size, y + 10, y + 200 * size, 40 * size, "#e9c487")
        fishing_boat(boat, "#1d3a50", "#c9c2ac", "#7a5a3e")
        boat.disc(36, -160, 8, "#fff7dc")
        boat.glow(36, -160, 70, "#fff2c4", 0.9)
        boat.box(-64, -72, 18, 20, "#ffd98a", 2)
        _net(boat)
    gulls(
        canvas, [(1010, 560, 30), (1090, 600, 22), (760, 540, 18), (420, 500, 16), (960, 640, 24)], "#dfe6e6"
    )


def _net(canvas: Canvas) -> None:
    """Hauled over the side of a fishing boat, full of silver, with two people at it."""
    for x in (-14, 12):
        person(canvas.at(x - 6, -20, 0.32), shadow_look("#d0822e" if x < 0 else "#b8452f", "hood"), POINTING)
    outline = smooth([(18, -40), (66, -44), (104, -8), (120, 34), (70, 44), (30, 20)])
    canvas.tint(outline, "#a9c4cc", 0.4)
    dabs(canvas, (70, 6, 44, 32), ("#5f7f8f", "#b9d0d6", "#f4f8f4"), 110, 3.4)
    for n in range(6):
        stroke(canvas, [(20 + n * 9, -42), (40 + n * 13, -4), (34 + n * 16, 36)], "#dfeaea", 0.8)
        stroke(canvas, [(22, -36 + n * 12), (70, -32 + n * 13), (116, -4 + n * 8)], "#dfeaea", 0.8)
    foam(canvas, [(30, 34), (80, 42), (124, 34)], "#cfe0e2", 4)


def storm_swell(canvas: Canvas) -> None:
    sky(canvas, 640, [(0, "#232a33"), (0.5, "#4a565f"), (1, "#9aa39c")])
    clouded(canvas, (0, 0, 1600, 520), "#161b22", (0.9, 0.8, 0.3, 0), 170, 3, 3)
    clouded(canvas, (0, 300, 1600, 330), "#c9cdbf", (0, 0.5, 0.7), 150, 4)
    for level, (top, height, tone) in enumerate(
        ((600, 44, "#5f6f72"), (670, 70, "#41565c"), (760, 92, "#2b444d"))
    ):
        swell(canvas, top, height, tone, mix(tone, "#0d1a22", 0.7))
        if level == 1:
            _mole_in_surf(canvas)
    breaker(canvas, (1060, 680), 300, 330)
    breaker(canvas, (1400, 690), 200, 210)
    breaker(canvas, (790, 770), 150, 150)
    swell(canvas, 900, 120, "#1c343e", "#0b171e")
    for x, y in ((220, 800), (520, 770), (1340, 860), (760, 950), (180, 960)):
        foam(canvas, [(x - 110, y + 14), (x, y), (x + 130, y + 20)], "#cdd8d6", 10)
    clouded(canvas, (0, 560, 1600, 260), "#dfe4de", (0, 0.3, 0), 140, 4, 3)
    rain(canvas, 500, 0.9, strength=0.4)
    gulls(canvas, [(330, 330, 40), (480, 270, 26), (240, 430, 20)], "#e9ebe6")


def _mole_in_surf(canvas: Canvas) -> None:
    """The dark mole from the right with the beacon at its head."""
    canvas.fade_polygon([(1600, 610), (820, 680), (800, 800), (1600, 860)], [(0, "#4d4f4e"), (1, "#1f2629")])
    canvas.line([(1600, 612), (822, 682)], "#74787a", 6)
    beacon = canvas.at(900, 676, 1.1)
    beacon.fade_polygon([(-30, 8), (30, 8), (20, -150), (-20, -150)], [(0, "#a63c30"), (1, "#5b2422")])
    beacon.box(-28, -162, 56, 12, "#1b1f22", 3)
    beacon.box(-15, -194, 30, 34, "#ffe3a0", 3)
    beacon.polygon([(-22, -192), (22, -192), (0, -216)], "#1b1f22")
    beacon.glow(0, -178, 190, "#ffdf9a", 0.75)


def post_boat(canvas: Canvas) -> None:
    sky(canvas, 430, [(0, "#7fb4c4"), (0.6, "#cfe0d6"), (1, "#f9e9cb")])
    clouded(canvas, (0, 0, 1600, 330), "#fffaf0", (0.3, 0.9, 0.2), 220)
    for x, base, length, height, top in (
        (1280, 434, 760, 150, "#8fb09c"),
        (180, 436, 720, 110, "#a3bfae"),
        (700, 432, 420, 46, "#b4cabb"),
    ):
        island(canvas, x, base, length, height, [(0, top), (1, mix(top, "#e6e6d0", 0.5))])
    sea(canvas, 430, [(0, "#dfe3cc"), (0.2, "#a3cabf"), (0.6, "#559f9c"), (1, "#226a74")])
    reflection(canvas, 434, 150, 0.5, 3)
    waves(canvas, 450, 1067, ("#bfe0d0", "#6fb3ac", "#2f7f86", "#8fc9bd"), 130)
    for side in (-1, 1):
        trail = [(860, 702), (620, 716 + side * 14), (300, 728 + side * 44), (-40, 742 + side * 86)]
        stroke(canvas, trail, "#dff0e4", 7)
        stroke(canvas, [(x, y + side * 14) for x, y in trail], "#a9d6c9", 5)
    boat = canvas.at(930, 700, 1.75)
    boat.tint([(-120, 4), (120, 4), (90, 46), (-90, 46)], "#12474f", 0.4, 8)
    post_launch(boat, "#efbf3a", "#fbf6e6", "#2f5f9a")
    wake(boat, 130, "#f4f8ee")
    jetty(canvas, (-40, 900), (430, 880), 1067)
    for x, y in ((120, 896), (206, 900), (290, 892)):
        _mailbag(canvas.at(x, y))
    gulls(canvas, [(560, 300, 26), (640, 260, 18), (1180, 220, 16)], "#ffffff")


def _mailbag(canvas: Canvas) -> None:
    blob(
        canvas,
        [
            (-38, -4),
            (-40, -50),
            (-18, -82),
            (-26, -100),
            (0, -94),
            (26, -102),
            (18, -80),
            (40, -48),
            (36, -2),
        ],
        "#cbb184",
    )
    blob(canvas, [(8, -2), (20, -50), (14, -82), (40, -48), (36, -2)], "#a0845a")
    canvas.line([(-18, -82), (18, -80)], "#5f4a30", 7)
    canvas.box(-18, -52, 34, 24, "#2f5f9a", 2)
    canvas.line([(-18, -52), (-1, -38), (16, -52)], "#efe6d0", 2.5)


def three_lights_race(canvas: Canvas) -> None:
    sky(canvas, 500, [(0, "#3f8fb8"), (0.6, "#9fd0d8"), (1, "#eef0da")])
    clouded(canvas, (0, 0, 1600, 440), "#ffffff", (0.5, 0.9, 0.4, 0), 190, 3)
    ridge(canvas, 502, 60, 0.05, [(0, "#86b0bb"), (1, "#bcd2cb")])
    sea(canvas, 500, [(0, "#7fbcc4"), (0.25, "#2f8aa3"), (1, "#0f4668")])
    waves(canvas, 506, 1067, ("#a9dadb", "#1f6f8f", "#e6f4ee", "#4fa3b5"), 260)
    for x, y, size, sail in (
        (1330, 560, 0.5, "#f2d34c"),
        (1180, 580, 0.6, "#e8e4d8"),
        (400, 570, 0.55, "#5aa36a"),
    ):
        yacht(canvas.at(x, y, size), sail, "#f4f1e6")
    rock = [(600.0, 720.0), (640, 640), (720, 610), (800, 600), (880, 622), (950, 660), (1010, 724)]
    canvas.fade_polygon(
        [*smooth(rock, closed=False), (1010, 740), (600, 740)], [(0, "#6b5f5a"), (1, "#2b2a30")]
    )
    tower = canvas.at(800, 612, 1.02)
    lighthouse(tower, "#c23b2e", "#a82f27", "#4a1c20", "#fff0bd")
    foam(canvas, [(590, 728), (700, 740), (820, 734), (940, 742), (1020, 728)], "#f4faf6", 15)
    for x, y, size, sail, jib in (
        (1330, 760, 1.0, "#d9602f", "#f6efdc"),
        (250, 740, 0.95, "#7a4a8c", "#f0e4f0"),
        (1120, 890, 1.35, "#f6f2e6", "#2f6fa8"),
        (500, 960, 1.15, "#e0b22f", "#e23f34"),
    ):
        boat = canvas.at(x, y, size)
        boat.tint([(-70, 6), (70, 6), (20, 110), (-110, 90)], "#0b3a54", 0.4, 6)
        yacht(boat, sail, jib)
        wake(boat, 110, "#f4faf6")
    gulls(canvas, [(640, 330, 28), (960, 280, 20), (1010, 340, 15)], "#ffffff")


def swimmers_and_seal(canvas: Canvas) -> None:
    sky(canvas, 330, [(0, "#7fc0cc"), (1, "#f2ecd0")])
    clouded(canvas, (0, 0, 1600, 280), "#ffffff", (0.6, 0.6, 0), 160)
    ridge(canvas, 334, 130, 0.06, [(0, "#6f9a7c"), (1, "#a9bf94")])
    slope_of_houses(canvas.at(900, 190, 0.42), 0, 1100, 330, 3)
    sea(canvas, 332, [(0, "#cfe6cf"), (0.15, "#7fc4ae"), (0.55, "#2f9a8c"), (1, "#0f5f62")])
    reflection(canvas, 334, 120, 0.4, 4)
    waves(canvas, 345, 1067, ("#a9e0c8", "#1f8078", "#5fbfa8", "#d9f2e0", "#126a66"), 260)
    buoy = canvas.at(1290, 520, 0.9)
    buoy.polygon([(-60, 0), (60, 0), (0, -130)], "#efb52f")
    buoy.polygon([(10, 0), (60, 0), (0, -130)], "#b9791f")
    foam(buoy, [(-70, 4), (70, 4)], "#eaf8ee", 7)
    light_path(canvas, 1290, 530, 620, 50, "#e0b857")
    for n in range(30):
        near = (n / 30) ** 1.5
        x, y = 1180 - near * 900 + canvas.chance.uniform(-260, 260), 500 + near * 480
        if not (700 < x < 1000 and 700 < y < 980):
            _swimmer(canvas.at(x, y, 0.35 + 1.1 * near), n)
    watcher = canvas.at(850, 860, 1.6)
    watcher.tint(arc(0, 20, 90, 26, 0, 360), "#0b4a4c", 0.5, 8)
    seal(watcher)
    foam(watcher, [(-76, 8), (0, 16), (80, 8)], "#dff4e6", 6)


def _swimmer(canvas: Canvas, stroke_of: int) -> None:
    """An orange cap and an arm out of the water, heading right."""
    skin = canvas.chance.choice(("#e0ad8a", "#b67d57", "#8d5a3c"))
    blob(canvas, [(-64, 2), (-30, -12), (14, -12), (30, 4)], mix(skin, "#123c3c", 0.2))
    if stroke_of % 3:
        canvas.line([(0, -8), (22, -52), (62, -20)], skin, 13)
        foam(canvas, [(56, -4), (76, 0)], "#f2fbf4", 7)
    canvas.disc(36, -16, 20, skin, 18)
    canvas.polygon(arc(34, -18, 22, 19, 170, 370), "#f07f2a")
    canvas.line([(20, -14), (54, -14)], "#22303a", 5)
    foam(canvas, [(-80, 4), (-20, 8), (40, 6)], "#dff4e6", 6)


def lanterns_on_the_water(canvas: Canvas) -> None:
    sky(canvas, 420, [(0, "#0b1430"), (0.6, "#1f2f5a"), (1, "#4f4a70")])
    stars(canvas, 90, 260)
    canvas.at(-200, 40).glow(900, 420, 700, "#f2a95c", 0.25)
    for x, half in ((-40, 840), (760, 900)):
        slope_of_houses(canvas.at(x, 160, 0.62), 0, half * 1.6, 420, 3)
    canvas.veil(0, 440, "#10183a", (0, 0.5, 0.84, 0.86, 0.8))
    for _ in range(60):
        left, y = canvas.chance.uniform(0, 1600), canvas.chance.uniform(270, 400)
        canvas.box(left, y, 8, 12, "#ffd07a", 1)
    canvas.fade(0, 420, 1600, 30, [(0, "#3a3352"), (1, "#1a1d3a")])
    sea(canvas, 448, [(0, "#3a3660"), (0.4, "#161f45"), (1, "#070d22")])
    waves(canvas, 455, 1067, ("#2b3768", "#0d1535", "#4a3f62"), 120)
    for n in range(240):
        near = (n / 240) ** 1.6
        _paper_boat(canvas.at(canvas.chance.uniform(-20, 1620), 462 + near * 480, 0.2 + 1.25 * near), n > 196)
    for a, b, low in (((-20, 60), (1620, 90), 250), ((-20, 200), (1620, 160), 330)):
        string_of_flags(canvas, a, b, low, ("#c8452f", "#e6b23a", "#3f7f95", "#e9e0cc"))
    canvas.fade_polygon([(0, 1010), (1600, 1040), (1600, 1067), (0, 1067)], [(0, "#1a1a30"), (1, "#05060f")])
    for n in range(17):
        look = shadow_look(
            "#0b0d1c", canvas.chance.choice(("short", "bun", "cap", "long", "curls", "tail")), 0.5 * (n % 2)
        )
        pose = (STANDING, POINTING, STANDING, ARMS_UP)[n % 4]
        person(canvas.at(30 + n * 98, 1130 - 20 * (n % 3), 1.15 + 0.12 * (n % 2), n % 3 == 0), look, pose)


def _paper_boat(canvas: Canvas, near: bool) -> None:
    """A folded boat of 56 × 50 with a candle in it."""
    if near:
        canvas.glow(0, -18, 84, "#ffb85a", 0.55)
        light_path(canvas, 0, 8, 66, 16, "#c98a4c")
    canvas.polygon([(-28, -20), (28, -20), (18, 4), (-18, 4)], "#f2d9a6")
    canvas.polygon([(-13, -20), (13, -20), (0, -46)], "#ffe9b8")
    canvas.polygon([(0, -20), (28, -20), (18, 4), (0, 4)], "#d9a96a")
    canvas.disc(0, -24, 5, "#fffbe6", 8)
