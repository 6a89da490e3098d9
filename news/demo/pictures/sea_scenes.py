"""Scenes at sea and on the quay."""

from news.demo.pictures.boats import ferry, fishing_boat, sailing_boat, wake
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import beam, headland, island, lighthouse, ridge
from news.demo.pictures.harbour import bollard, boxes, crane, quay
from news.demo.pictures.people import figure
from news.demo.pictures.sky import cloud, gulls, sky, stars, sun
from news.demo.pictures.water import light_path, sea, waves


def ferry_in_fog(canvas: Canvas) -> None:
    sky(canvas, 560, [(0, "#2f4657"), (0.45, "#5d7d86"), (0.85, "#b4bfb2"), (1, "#d3cdb6")])
    canvas.glow(1180, 420, 420, "#f0dcae", 0.5)
    ridge(canvas, 562, 120, 0.05, [(0, "#7f959a"), (1, "#a9b5ae")])
    sea(canvas, 560, [(0, "#b3bdb1"), (0.25, "#7d979b"), (1, "#1f3846")])
    canvas.veil(440, 200, "#d5d6c8", (0, 0.75, 0.9, 0.4, 0))
    waves(canvas, 600, 1067, ("#5f7f87", "#93a9a8", "#2c4958", "#3c5c69"), 190)
    boat = canvas.at(800, 690, 1.35)
    ferry(boat, "#1c2c3c", "#e6e3d4", "#ffd98a", "#b4472f")
    wake(boat, 560, "#dfe4dc")
    for x in range(470, 1140, 74):
        light_path(canvas, x, 712, 860, 30, "#c9b27f")
    canvas.glow(890, 480, 240, "#ffe6ad", 0.3)
    canvas.veil(520, 130, "#c9cfc4", (0, 0.16, 0.5, 0.1, 0))
    canvas.veil(640, 240, "#c2cbc4", (0, 0.42, 0.2, 0.45, 0))
    buoy = canvas.at(270, 905)
    buoy.polygon([(-46, 0), (46, 0), (30, 26), (-30, 26)], "#7a2a22")
    buoy.polygon([(-30, 0), (30, 0), (11, -104), (-11, -104)], "#b6402d")
    buoy.polygon([(6, 0), (30, 0), (11, -104), (4, -104)], "#7f2b24")
    buoy.box(-9, -124, 18, 22, "#ffd27a", 4)
    buoy.glow(0, -114, 170, "#ffbe6b", 0.7)
    light_path(canvas, 270, 935, 1050, 26, "#c98a5a")
    gulls(canvas, [(520, 300, 30), (600, 255, 22), (330, 380, 17), (1320, 330, 24)], "#e4e4da")


def lighthouse_at_dusk(canvas: Canvas) -> None:
    sky(canvas, 700, [(0, "#1b2144"), (0.4, "#4a3f70"), (0.75, "#b2647a"), (1, "#f0a377")])
    stars(canvas, 90, 300)
    for x, y, length, tone in (
        (380, 470, 620, "#7d4a75"),
        (1000, 560, 760, "#d77f7c"),
        (240, 610, 520, "#f2b184"),
    ):
        cloud(canvas, x, y, length, tone)
    sea(canvas, 698, [(0, "#d98d7c"), (0.18, "#8a5a78"), (1, "#161d3c")])
    island(canvas, 330, 702, 420, 46, [(0, "#573f66"), (1, "#7a5270")])
    waves(canvas, 704, 1067, ("#c98482", "#6a4b74", "#2b2c55", "#372f5c"), 190)
    light_path(canvas, 420, 706, 1060, 90, "#f5b98c")
    beam(canvas, 1168, 246, -1250, -110, 110, "#ffe9b0")
    beam(canvas, 1168, 246, 520, 40, 60, "#ffe9b0")
    crest = [
        (760.0, 900.0),
        (830, 770),
        (930, 690),
        (1040, 610),
        (1130, 572),
        (1230, 566),
        (1350, 590),
        (1480, 560),
        (1620, 520),
    ]
    headland(canvas, crest, 1000, "#3f4d4c", "#4c3a52")
    lighthouse(canvas.at(1168, 586), "#f3e4d2", "#b3402f", "#241f3a", "#fff0bd")
    cottage = canvas.at(1310, 594)
    cottage.box(0, -62, 120, 70, "#d8c3b4")
    cottage.box(76, -62, 44, 70, "#8f7a86")
    cottage.polygon([(-10, -60), (130, -60), (104, -106), (16, -106)], "#6c3434")
    for x in (20, 84):
        cottage.box(x, -44, 20, 24, "#ffd88c", 2)
    canvas.glow(1168, 246, 260, "#fff0bd", 0.85)
    canvas.glow(1340, 560, 110, "#ffd88c", 0.45)
    for _ in range(130):
        place = canvas.chance.uniform(740, 1600)
        size = canvas.chance.uniform(8, 34)
        tone = mix("#e9cfc8", "#6a4b74", canvas.chance.uniform(0, 0.5))
        canvas.disc(place, 1000 + canvas.chance.uniform(-10, 22), size, tone, size * 0.16)
    gulls(canvas, [(640, 380, 26), (720, 430, 18)], "#efd7d0")


def cranes_at_sunset(canvas: Canvas) -> None:
    sky(canvas, 720, [(0, "#27486b"), (0.4, "#8c7f93"), (0.7, "#ee9f6b"), (1, "#ffd08a")])
    sun(canvas, 560, 590, 92, "#fff0c2", "#ffb765")
    for x, y, length, tone in (
        (1120, 300, 860, "#c98d86"),
        (340, 400, 620, "#e8a27f"),
        (1300, 470, 560, "#f4b98a"),
    ):
        cloud(canvas, x, y, length, tone, 0.7)
    ridge(canvas, 722, 100, 0.04, [(0, "#b06a5e"), (1, "#d98a63")])
    sea(canvas, 720, [(0, "#f7bd7c"), (0.3, "#b97567"), (1, "#25334f")])
    waves(canvas, 726, 960, ("#e39b6c", "#8b5f66", "#ffd497", "#6a5468"), 130)
    light_path(canvas, 560, 724, 950, 96, "#ffeab5")
    for x, size, lean, tone in ((1330, 0.72, 0.62, "#7a4f58"), (300, 0.85, 0.72, "#5b3f52")):
        canvas.box(x - 190, 752, 400, 15, mix(tone, "#20182c", 0.2), 4)
        crane(canvas.at(x, 760, size), tone, mix(tone, "#20182c", 0.35), lean)
    canvas.veil(600, 200, "#ffc482", (0, 0.16, 0.34, 0.1, 0))
    crane(canvas.at(900, 930, 1.38), "#27283f", "#161829", 0.64)
    quay(canvas, 925, 142, "#3a3143", "#141524")
    boxes(canvas.at(1150, 926), [2, 3, 3, 1, 2], ("#93412f", "#2f5666", "#b07a35", "#5d3a4d"), "#14131f")
    boxes(canvas.at(20, 926), [1, 2, 1], ("#2f5666", "#93412f", "#6b6a55"), "#14131f")
    for x in (420, 760, 1090):
        bollard(canvas.at(x, 925, 0.8), "#10111c")
    figure(canvas.at(540, 930, 0.85), "#1d2033", "#2b2434", "#14131f", "#14131f")
    figure(canvas.at(610, 930, 0.8), "#3a2136", "#2b2434", "#14131f", "#14131f")
    gulls(canvas, [(640, 330, 34), (730, 290, 24), (470, 250, 18), (1000, 200, 22)], "#2f2c44")


def islands_in_the_morning(canvas: Canvas) -> None:
    sky(canvas, 520, [(0, "#8fc1cf"), (0.55, "#d5e2d2"), (1, "#fbe7c3")])
    sun(canvas, 1190, 350, 58, "#fff8e0", "#ffeab8")
    for x, y, length in ((420, 170, 720), (1000, 230, 520), (250, 290, 460)):
        cloud(canvas, x, y, length, "#fdf6e6", 0.6)
    sea(canvas, 518, [(0, "#f1e2c2"), (0.2, "#a9cfc8"), (0.6, "#4d9aa3"), (1, "#1f6377")])
    for x, base, length, height, top, foot in (
        (1330, 522, 620, 92, "#a9c3c3", "#d0d8cc"),
        (720, 524, 520, 70, "#b4cbc8", "#d6dccd"),
        (250, 540, 760, 170, "#7ea8a6", "#b5c9bd"),
        (1500, 566, 640, 150, "#5f8f8c", "#9dbbab"),
    ):
        island(canvas, x, base, length, height, [(0, top), (1, foot)])
        canvas.veil(base - 34, 54, "#fbf1da", (0, 0.5, 0.35, 0))
    waves(canvas, 560, 1067, ("#c9e3da", "#7fb9b8", "#2d7c8b", "#3a8a96"), 200)
    light_path(canvas, 1190, 530, 860, 60, "#fff6d8")
    for x, y, size, hull, sail in (
        (520, 600, 0.55, "#8a3b30", "#f6efdc"),
        (1010, 640, 0.75, "#27506a", "#f2d9a0"),
        (360, 740, 1.15, "#b5482f", "#fbf3e0"),
        (1300, 800, 1.5, "#1f4a5c", "#e8a35c"),
    ):
        boat = canvas.at(x, y, size)
        boat.tint([(-60, 6), (60, 6), (30, 90), (-40, 60)], "#174a5a", 0.3, 5)
        sailing_boat(boat, hull, sail)
        wake(boat, 120, "#eef5ec")
    fishing_boat(canvas.at(760, 900, 1.35), "#e9e2cf", "#c8452f", "#8a5f3c")
    gulls(canvas, [(820, 330, 24), (900, 300, 17), (610, 380, 14), (1080, 440, 20)], "#5d7f86")
