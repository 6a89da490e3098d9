"""Upright scenes: the bell of the quay, the clock of the market, the stairs of the lighthouse."""

from math import cos, pi, sin

from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc
from news.demo.pictures.harbour import crane
from news.demo.pictures.poses import (
    REACHING,
)
from news.demo.pictures.sky import sky, sun
from news.demo.pictures.street import bell_roof
from news.demo.pictures.texture import clouded


def shift_bell(canvas: Canvas) -> None:
    sky(canvas, 1300, [(0, "#4a5f86"), (0.5, "#b98f8a"), (0.8, "#f2b27a"), (1, "#ffd79a")])
    clouded(canvas, (0, 100, 1067, 800), "#ffd9a6", (0, 0.6, 0.5, 0), 200)
    sun(canvas, 150, 760, 70, "#fff0c2", "#ffc27a")
    for x, size, tone in ((250, 0.8, "#a87a72"), (500, 0.95, "#8a6468"), (780, 1.25, "#6b4f5c")):
        crane(canvas.at(x, 1010, size), tone, mix(tone, "#20182c", 0.3), 0.66)
    canvas.veil(650, 300, "#ffca8a", (0, 0.35, 0.3))
    canvas.fade_polygon([(0, 880), (1067, 800), (1067, 1600), (0, 1600)], [(0, "#a8563c"), (1, "#5a2f2a")])
    for row in range(20):
        y = 880 + row * 40
        canvas.line([(0, y), (1067, y - 80)], "#7d4232", 3)
        for x in range(-60 + row % 2 * 56, 1067, 112):
            canvas.line([(x, y - x * 0.075), (x, y - x * 0.075 + 40)], "#7d4232", 3)
    clouded(canvas, (0, 860, 1067, 740), "#2f1c20", (0.0, 0.3, 0.7), 160, 1.4)
    canvas.fade_polygon([(-10, 850), (1080, 770), (1080, 812), (-10, 894)], [(0, "#d9a886"), (1, "#8d6454")])
    bell_roof(canvas.at(530, 850, 1.5))


def market_clock(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1067, 1600, [(0, "#7fb4cc"), (1, "#dfe6d2")])
    clouded(canvas, (0, 0, 1067, 500), "#ffffff", (0.7, 0.6, 0), 180)
    gable = [(-60, 640), (533, 110), (1127, 640), (1127, 1600), (-60, 1600)]
    canvas.fade_polygon(gable, [(0, "#a8794c"), (0.5, "#8a5f3a"), (1, "#5a3d28")])
    for x in range(-20, 1100, 58):
        top = 110 + abs(x - 533) * 0.892
        canvas.line([(x, top), (x, 1600)], "#6f4a2e", 4)
    clouded(canvas, (0, 650, 1067, 950), "#3a2618", (0.2, 0.4, 0.6), 200, 0.5)
    for points in ([(-60, 660), (533, 120), (1127, 660)], [(-60, 690), (533, 152), (1127, 690)]):
        canvas.line(points, "#5a3a26" if points[0][1] < 670 else "#d9b27c", 40 if points[0][1] < 670 else 10)
    canvas.tint(arc(552, 740, 300, 300, 0, 360), "#1f130c", 0.5, 16)
    _clock_face(canvas.at(533, 716))
    canvas.box(0, 1180, 1067, 40, "#5a3a26")
    canvas.tint([(0, 1220), (1067, 1220), (1067, 1300), (0, 1300)], "#1f130c", 0.4, 14)
    canvas.box(790, 800, 120, 170, "#3a2618", 3)
    canvas.fade(800, 810, 100, 150, [(0, "#1a1210"), (1, "#4a3420")])
    canvas.disc(850, 890, 26, "#c9983f")
    canvas.disc(850, 890, 11, "#3a2618")
    canvas.polygon([(910, 800), (980, 824), (980, 990), (910, 970)], "#b98a56")
    for side in (-34, 34):
        canvas.line([(760 + side, 1620), (850 + side, 700)], "#d9b27c", 15)
    for n in range(17):
        left, y = 762 + n * 5.2, 1600 - n * 54
        canvas.line([(left - 34, y), (left + 34, y)], "#b98a56", 11)
    woman = canvas.at(770, 1210, 2.1)
    person(woman, Look("#2f5a73", "#c98f6c", "#8a3f24", "#3a3430", "tail"), REACHING)


def _clock_face(canvas: Canvas) -> None:
    """A white dial, 560 across, blue hands at twelve minutes to four."""
    for radius, tone in ((284, "#4a2f1e"), (270, "#d0a24c"), (256, "#8a6a2c"), (248, "#fbf8ec")):
        canvas.disc(0, 0, radius, tone)
    for n in range(60):
        outer, inner = arc(0, 0, 236, 236, n * 6, n * 6)[0], arc(0, 0, 222, 222, n * 6, n * 6)[0]
        canvas.line([outer, inner], "#22304a", 3)
    for n in range(12):
        outer, inner = arc(0, 0, 236, 236, n * 30, n * 30)[0], arc(0, 0, 184, 184, n * 30, n * 30)[0]
        canvas.line([outer, inner], "#22304a", 13 if n % 3 == 0 else 8)
    canvas.line(arc(0, 0, 168, 168, 0, 360), "#b9b09a", 3)
    for angle, length, width in ((24, 140, 20), (198, 212, 13)):
        tip, tail = arc(0, 0, length, length, angle, angle)[0], arc(0, 0, 44, 44, angle + 180, angle + 180)[0]
        canvas.line([tail, tip], "#2a5fa8", width)
        canvas.disc(tip[0] * 0.72, tip[1] * 0.72, width, "#2a5fa8")
    canvas.disc(0, 0, 20, "#d0a24c")


def lighthouse_stairs(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1067, 1600, [(0, "#8f8d86"), (1, "#5f5f60")])
    centre: Point = (533, 760)
    for n in range(26):
        share = n / 26
        tone = mix("#6f6d69", "#f4eedd", share)
        canvas.disc(centre[0], centre[1], 1150 - 960 * share, tone, 1150 - 960 * share)
    clouded(canvas, (0, 0, 1067, 1600), "#4f4d4a", (0.5, 0.15, 0.5), 140, 1, 2)
    for n in range(-16, 96):
        share = max(0, n / 95)
        angle, inner, outer = 4.6 * pi * n / 95 + 0.9, 760 - 640 * share**0.7, 1130 - 930 * share**0.72
        turn = 0.125
        corners = [
            (centre[0] + radius * cos(a), centre[1] + radius * sin(a))
            for radius, a in ((inner, angle), (outer, angle), (outer, angle + turn), (inner, angle + turn))
        ]
        canvas.polygon(corners, mix("#15181c", "#5f6a70", share * 0.9 + 0.1 * (n % 2)))
        canvas.line([corners[0], corners[1]], mix("#39424a", "#c9cfcc", share), 5 - 3 * share)
        canvas.line(
            [corners[0], _inward(corners[0], centre, 0.13)], mix("#15181c", "#5f6a70", share), 5 - 3 * share
        )
    rail = []
    for n in range(-34, 200):
        share = max(0, n / 199)
        angle, radius = 4.6 * pi * n / 199 + 0.9, (760 - 640 * share**0.7) * 0.87
        rail.append((centre[0] + radius * cos(angle), centre[1] + radius * sin(angle)))
    canvas.line(rail, "#20262b", 9)
    canvas.disc(*centre, 112, "#c9b98a")
    canvas.disc(*centre, 98, "#fff8df")
    canvas.glow(*centre, 420, "#fff4cc", 0.75)
    for n in range(8):
        canvas.line(
            [centre, (centre[0] + 98 * cos(n * pi / 4), centre[1] + 98 * sin(n * pi / 4))], "#d9c48a", 3
        )


def _inward(point: Point, centre: Point, share: float) -> Point:
    return point[0] + (centre[0] - point[0]) * share, point[1] + (centre[1] - point[1]) * share
