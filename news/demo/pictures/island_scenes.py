"""Scenes on the islands of the strait."""

from news.demo.pictures.animals import goat, tern
from news.demo.pictures.boats import clinic_launch, fishing_boat
from news.demo.pictures.bodies import Look, person
from news.demo.pictures.buildings import chapel, cinema, cottage, schoolhouse, turbine
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import headland, island, ridge
from news.demo.pictures.curves import blob, smooth, stroke
from news.demo.pictures.furniture import bench, lobster_pots
from news.demo.pictures.harbour import jetty
from news.demo.pictures.plants import bare_tree, cypress, hedge
from news.demo.pictures.poses import PUSHING, SITTING, STANDING, WALKING
from news.demo.pictures.sky import gulls, sky, stars, sun
from news.demo.pictures.texture import blades, clouded, dabs, reflection, scatter
from news.demo.pictures.town import slope_of_houses
from news.demo.pictures.vehicles import bicycle
from news.demo.pictures.water import foam, light_path, sea, waves

TURF = ("#4f7a3f", "#6f9a4c", "#8fb05c", "#3f6636")


def island_schoolhouse(canvas: Canvas) -> None:
    sky(canvas, 560, [(0, "#6fa9c9"), (0.6, "#bfdadb"), (1, "#f2ead0")])
    clouded(canvas, (0, 0, 1600, 500), "#ffffff", (0.3, 0.9, 0.5, 0), 210, 2.2, 3)
    sea(canvas, 540, [(0, "#b9d3cc"), (0.3, "#5f9fa8"), (1, "#1f5c72")])
    island(canvas, 1400, 544, 620, 80, [(0, "#8fb0a8"), (1, "#b9ccbf")])
    waves(canvas, 550, 1067, ("#8fc0bd", "#3a7d8d", "#c9e3d6"), 160)
    hill = smooth(
        [(-60, 700), (160, 560), (480, 470), (800, 440), (1080, 480), (1300, 600), (1500, 760), (1560, 860)],
        closed=False,
    )
    canvas.fade_polygon(
        [*hill, (1560, 900), (700, 960), (-60, 1067)], [(0, "#86a85a"), (0.5, "#5f8a4a"), (1, "#3a5f3c")]
    )
    stroke(canvas, [(800, 470), (880, 560), (1010, 640), (1040, 740), (1180, 850)], "#d6c69c", 24)
    schoolhouse(canvas.at(760, 500, 1.5))
    for x, y, size in ((330, 560, 0.9), (250, 600, 0.6)):
        bare_tree(canvas.at(x, y, size), 260, "#4a3d34", 6, 14)
    blades(canvas, (-20, 620, 1250, 900), TURF, 420, 30)
    foam(canvas, [(-40, 1060), (400, 1000), (760, 960), (1200, 925), (1560, 880)], "#eef5ee", 13)
    jetty(canvas, (1120, 890), (1480, 884), 1010)
    reflection(canvas, 1010, 57, 0.3, 3)
    gulls(canvas, [(1180, 330, 28), (1270, 280, 20), (420, 260, 18)], "#ffffff")


def clinic_boat(canvas: Canvas) -> None:
    sky(canvas, 440, [(0, "#86b9cb"), (0.6, "#d0e0d8"), (1, "#f6e8cb")])
    clouded(canvas, (0, 0, 1600, 400), "#fffaf0", (0.3, 0.8, 0.3), 220)
    island(canvas, 1100, 446, 1300, 230, [(0, "#7fa183"), (1, "#bccbae")])
    island(canvas, 160, 446, 620, 110, [(0, "#9fbbb0"), (1, "#ccd6c4")])
    for x, size in ((1180, 0.42), (1290, 0.5), (1400, 0.4)):
        cottage(canvas.at(x, 420, size), "#f3ecdc", "#7d5a48")
    sea(canvas, 442, [(0, "#d6e0cf"), (0.3, "#8fc0bc"), (1, "#2f7a86")])
    waves(canvas, 450, 830, ("#b9dcd2", "#5fa5a8", "#3f8a94"), 110)
    boat = canvas.at(560, 720, 1.85)
    boat.tint([(-200, 6), (190, 6), (150, 60), (-150, 60)], "#1f5560", 0.4, 10)
    clinic_launch(boat)
    reflection(canvas, 734, 110, 0.45, 4)
    foam(canvas, [(220, 738), (500, 744), (880, 734)], "#eef5ee", 7)
    jetty(canvas, (-20, 860), (1620, 850), 1100, "#9a7a56")
    canvas.fade(0, 905, 1600, 180, [(0, "#8a6a4a"), (1, "#4f3a2a")])
    for y in (930, 972, 1024):
        canvas.line([(0, y), (1600, y)], "#5f4632", 4)
    lobster_pots(canvas.at(60, 990, 1.25), 3)
    bench(canvas.at(1230, 1000, 1.5), 300)
    for x, coat, skin, head, left in (
        (1080, "#7b3a5e", "#dba987", "bun", False),
        (1215, "#34435f", "#b67d57", "cap", True),
        (1330, "#c48a3a", "#8d5a3c", "scarf", False),
    ):
        person(
            canvas.at(x, 1000, 1.5, left),
            Look(
                coat,
                skin,
                "#8a8580" if head == "bun" else "#5b3a2a",
                head=head,
                skirt=0.6 if head != "cap" else 0,
            ),
            SITTING,
        )
    person(canvas.at(830, 960, 1.4), Look("#2f8a5c", "#c98f6c", "#2a1e1c", "#f3f1e8", "tail"), STANDING)


def goats_on_path(canvas: Canvas) -> None:
    sky(canvas, 520, [(0, "#5fa5c9"), (0.6, "#b9dcdf"), (1, "#f2ecd2")])
    clouded(canvas, (0, 0, 1600, 460), "#ffffff", (0.3, 0.9, 0.3), 230)
    sea(canvas, 500, [(0, "#a9d3d0"), (0.3, "#4fa0ad"), (1, "#1a5f7a")])
    island(canvas, 340, 504, 700, 90, [(0, "#8fb5b0"), (1, "#bcd0c4")])
    waves(canvas, 510, 1067, ("#8fcac8", "#2f8496", "#c6e6dc"), 150)
    crest = [(-20.0, 840.0), (220, 800), (420, 778), (700, 750), (1000, 730), (1300, 700), (1620, 640)]
    headland(canvas, crest, 1100, "#5f8a4a", "#8a7a68")
    slope = [
        *smooth([(680, 690), (900, 590), (1180, 470), (1420, 390), (1620, 340)], closed=False),
        (1620, 700),
        (680, 752),
    ]
    canvas.fade_polygon(slope, [(0, "#86a85a"), (1, "#4f7a44")])
    blades(canvas, (900, 520, 1620, 690), TURF, 240, 26)
    stroke(canvas, [(-40, 826), (300, 776), (700, 740), (1100, 706), (1640, 640)], "#d9c79c", 46)
    scatter(canvas, (0, 742, 900, 800), ("#b39d70", "#efe0b8", "#8f7a54"), 60)
    for n, (x, y, coat) in enumerate(
        (
            (330, 776, "#efe6d2"),
            (510, 757, "#8a5f42"),
            (680, 741, "#d9c3a0"),
            (850, 728, "#4a3b34"),
            (1010, 714, "#f4eee0"),
        )
    ):
        goat(canvas.at(x, y, 1.02 - n * 0.02), coat, n)
    waiting = canvas.at(1300, 690, 1.5, mirrored=True)
    bicycle(waiting.at(44, 4), "#b8352f")
    person(waiting.at(-20, 0), Look("#2f4a7a", "#c98f6c", "#6b4a34", "#22304a", "cap"), PUSHING)
    blades(canvas, (-20, 850, 1620, 900), TURF, 200, 44)
    foam(canvas, [(-40, 1064), (500, 1054)], "#eef5ee", 14)
    gulls(canvas, [(430, 330, 34), (560, 270, 24), (250, 420, 20), (620, 600, 26)], "#ffffff")


def cinema_by_the_quay(canvas: Canvas) -> None:
    sky(canvas, 640, [(0, "#0d1730"), (0.5, "#1d3058"), (1, "#4a5a7a")])
    stars(canvas, 150, 400)
    ridge(canvas, 640, 280, 0.06, [(0, "#16223f"), (1, "#22304f")])
    for x, size in ((120, 0.9), (330, 0.75), (1290, 0.8), (1450, 0.95)):
        cottage(canvas.at(x, 640, size), "#38425f", "#232b45", "#ffcf7d")
    canvas.fade(0, 636, 1600, 150, [(0, "#5a5468"), (1, "#2f2f45")])
    clouded(canvas, (0, 640, 1600, 146), "#ffca70", (0, 0.3, 0.1), 90, 4)
    cinema(canvas.at(780, 660, 1.35))
    canvas.glow(780, 560, 560, "#ffd270", 0.4)
    canvas.fade(0, 780, 1600, 46, [(0, "#4a465c"), (1, "#1a1c30")])
    sea(canvas, 824, [(0, "#2a3556"), (1, "#080e20")])
    reflection(canvas, 826, 240, 0.6, 6)
    waves(canvas, 830, 1067, ("#38486c", "#11192f", "#c99a4a"), 70)
    light_path(canvas, 780, 830, 1060, 190, "#d9a548")
    boat = canvas.at(1240, 900, 1.6, mirrored=True)
    fishing_boat(boat, "#1d2b45", "#b9b3a0", "#54452f")
    boat.box(-64, -72, 18, 20, "#ffd98a", 2)
    boat.box(-38, -72, 18, 20, "#ffd98a", 2)
    boat.glow(-40, -62, 110, "#ffd98a", 0.6)
    for x, y, coat, left in (
        (560, 770, "#22304a", False),
        (620, 776, "#4a2a40", True),
        (1010, 772, "#2b3a3a", False),
    ):
        person(
            canvas.at(x, y, 0.78, left),
            Look(coat, "#a8765a", "#14141c", "#14182a"),
            WALKING if x > 900 else STANDING,
        )


def turbines_on_the_ridge(canvas: Canvas) -> None:
    sky(canvas, 700, [(0, "#7fb6d3"), (0.6, "#d0e4e2"), (1, "#f6eed6")])
    clouded(canvas, (0, 0, 1600, 600), "#ffffff", (0.3, 0.8, 0.6, 0), 240, 2.4, 3)
    ridge(canvas, 700, 170, 0.05, [(0, "#9fc0bd"), (1, "#cfdccb")])
    hill = smooth(
        [(-60, 640), (240, 520), (560, 440), (900, 420), (1200, 470), (1450, 560), (1680, 600)], closed=False
    )
    canvas.fade_polygon([*hill, (1680, 900), (-60, 900)], [(0, "#8fb35f"), (1, "#5f8f4c")])
    clouded(canvas, (0, 440, 1600, 400), "#3a6638", (0, 0.35, 0.5), 150, 3)
    for x, y, size, turn in ((430, 478, 0.86, 12), (820, 426, 0.92, 48), (1240, 486, 0.88, 84)):
        turbine(canvas.at(x, y, size), turn)
    for y0, y1 in ((560, 640), (640, 720)):
        stroke(canvas, [(-20, y1), (400, y0), (900, y0 - 30), (1620, y1 - 20)], "#b9b49a", 5)
    lower = smooth([(-60, 800), (300, 720), (760, 740), (1200, 700), (1680, 760)], closed=False)
    canvas.fade_polygon([*lower, (1680, 1067), (-60, 1067)], [(0, "#86a850"), (1, "#47723c")])
    for x, tall in ((900, 190), (1146, 150), (1180, 176), (1390, 130)):
        cypress(canvas.at(x, 806), tall, "#2b4a38")
    chapel(canvas.at(1010, 800, 1.1))
    for x, y, size in ((360, 800, 1.0), (560, 840, 1.15), (1280, 830, 1.1), (760, 812, 0.9)):
        cottage(canvas.at(x, y, size), "#cfc6b4", "#6f6a68")
    hedge(canvas, (-20, 900), (700, 930), 54)
    hedge(canvas, (900, 930), (1640, 890), 54)
    blades(canvas, (-20, 900, 1620, 1080), TURF, 500, 60)
    for x, y, size in ((250, 990, 0.5), (330, 1010, 0.55), (1340, 1000, 0.52)):
        dabs(canvas, (x, y - 30 * size, 70 * size, 40 * size), ("#cfc8b8", "#fbf7ec"), 60, 15 * size)
        canvas.disc(x + 66 * size, y - 46 * size, 18 * size, "#2b2724", 14 * size)


def terns_at_jetty(canvas: Canvas) -> None:
    sky(canvas, 380, [(0, "#86bfd0"), (0.7, "#dcead8"), (1, "#f8edcf")])
    clouded(canvas, (0, 0, 1600, 330), "#ffffff", (0.4, 0.7, 0.2), 190)
    island(canvas, 300, 384, 800, 90, [(0, "#9fbdb4"), (1, "#c9d6c6")])
    sea(canvas, 380, [(0, "#cfe2d3"), (0.4, "#6fb3b4"), (1, "#3a8a94")])
    waves(canvas, 390, 700, ("#aed8cf", "#4f9fa5", "#e3f2e6"), 110)
    for n in range(6):
        x, y, size = 1560 - n * 150, 640 - n * 44, 1.25 - n * 0.15
        for depth in (0, -90 * size):
            canvas.fade(x + depth, y - 190 * size, 30 * size, 230 * size, [(0, "#b98d5c"), (1, "#5f442c")])
        if n < 3:
            canvas.line(
                [(x - 100 * size, y - 168 * size), (x + 40 * size, y - 168 * size)], "#8a6238", 16 * size
            )
    ground = smooth([(-40, 640), (300, 610), (700, 640), (1100, 690), (1640, 700)], closed=False)
    canvas.fade_polygon([*ground, (1640, 1067), (-40, 1067)], [(0, "#cfc3a6"), (1, "#8f8268")])
    foam(canvas, [(-40, 640), (300, 612), (700, 642), (1100, 692), (1640, 702)], "#f4f8ef", 9)
    scatter(canvas, (-20, 660, 1620, 1067), ("#e6dcc2", "#a89a7c", "#7d715a", "#bcae90", "#d9ccb0"), 1500)
    for x, y, turn in ((1120, 800, -30), (1170, 840, -20), (1060, 862, -34)):
        canvas.polygon(
            [(x, y), (x + 420, y + turn), (x + 424, y + turn + 22), (x + 4, y + 24)],
            mix("#c99a62", "#6b4a2c", 0.2 * (x % 3)),
        )
    for x, y, size, left in (
        (300, 780, 1.5, False),
        (520, 730, 1.1, True),
        (760, 840, 1.9, False),
        (180, 960, 2.3, False),
        (960, 760, 1.2, True),
        (1230, 800, 1.4, True),
        (620, 990, 2.5, True),
        (1390, 960, 2.0, True),
    ):
        nest = canvas.at(x, y, size, left)
        nest.disc(2, 2, 36, "#6f634c", 9)
        tern(nest)
    gulls(canvas, [(520, 220, 40), (640, 160, 30), (380, 280, 24), (900, 240, 22)], "#f6f6f0")


def jetty_with_bench(canvas: Canvas) -> None:
    sky(canvas, 520, [(0, "#8fb0bd"), (0.5, "#e6d3b0"), (1, "#fbe0a9")])
    sun(canvas, 1210, 260, 60, "#fff6d8", "#ffe2a0")
    clouded(canvas, (0, 0, 1600, 470), "#fff2d6", (0.2, 0.7, 0.3, 0), 230)
    ridge(canvas, 524, 150, 0.05, [(0, "#b9b5a4"), (1, "#e3d2ae")])
    slope_of_houses(canvas.at(150, 240, 0.5), 0, 900, 566, 4)
    canvas.veil(200, 340, "#f3dcae", (0, 0.62, 0.72, 0.8))
    sea(canvas, 522, [(0, "#f7dfae"), (0.25, "#c9c3a4"), (0.6, "#7fa5a0"), (1, "#35666f")])
    reflection(canvas, 524, 150, 0.4, 3)
    waves(canvas, 540, 1067, ("#f6e3b8", "#8fb0a4", "#5f8f92", "#d9d0ac"), 180)
    light_path(canvas, 1210, 530, 900, 80, "#fff2c9")
    wood = "#8a6a4c"
    for n in range(7):
        x, y = 720 + n * 10, 740 + n * 50
        canvas.box(x - 30 - n * 44, y, 26, 400, mix(wood, "#1c1410", 0.55))
        canvas.box(x + 270 + n * 30, y, 26, 400, mix(wood, "#1c1410", 0.6))
    canvas.fade_polygon(
        [(690, 730), (1010, 730), (1330, 1067), (330, 1067)], [(0, "#c9a67c"), (1, "#6f5238")]
    )
    for n in range(15):
        share = (n / 15) ** 1.5
        y = 730 + 337 * share
        canvas.line([(690 - 360 * share, y), (1010 + 320 * share, y)], "#5f4630", 2 + 4 * share)
    canvas.tint([(760, 742), (960, 742), (900, 900), (600, 900)], "#3a2618", 0.4, 12)
    bench(canvas.at(850, 790, 1.25), 250)
    person(
        canvas.at(850, 792, 1.25, mirrored=True),
        Look("#3d4a5c", "#c49a7c", "#e6e2d8", "#2f3440", "cap"),
        SITTING,
    )
    blob(canvas, [(985, 790), (1010, 740), (1050, 740), (1074, 790)], "#a8713f")
    stroke(canvas, [(1000, 750), (1030, 690), (1060, 750)], "#6b4426", 5)
    gulls(canvas, [(520, 330, 26), (600, 290, 18), (1400, 400, 22)], "#8a7f70")
