"""Scenes before an audience, or before one comes."""

from math import sin

from news.demo.pictures.bodies import Look, person
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc, blob
from news.demo.pictures.poses import CONDUCTING, WRITING
from news.demo.pictures.texture import clouded


def tide_clerk_stage(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#140e1c"), (0.6, "#221a30"), (1, "#0a0810")])
    canvas.fade(260, 90, 1080, 660, [(0, "#16182e"), (0.6, "#26305a"), (1, "#141a36")])
    clouded(canvas, (260, 90, 1080, 420), "#4f5f9a", (0.1, 0.4, 0.2), 150, 1.4)
    for level, (y, tone) in enumerate(((520, "#2a4f8f"), (580, "#2f62a8"), (650, "#25508f"))):
        if level == 2:
            _clerk(canvas.at(800, 690, 1.9))
        _silk(canvas, y, tone)
    canvas.tint([(740, 60), (860, 60), (1080, 740), (540, 740)], "#ffe6b0", 0.13, 18)
    canvas.fade(180, 740, 1240, 60, [(0, "#7a4f30"), (1, "#3a2418")])
    for side in (-1, 1):
        for n in range(6):
            x = 800 + side * (540 + n * 62)
            canvas.fade_polygon(
                [(x - 34, 0), (x + 34, 0), (x + 30 + side * 8, 820), (x - 30 + side * 8, 820)],
                [(0, mix("#8c2430", "#20060c", 0.12 * n)), (1, mix("#4a1220", "#10040a", 0.12 * n))],
            )
    for n in range(9):
        x = n * 200
        blob(
            canvas,
            [(x - 110, -20), (x + 110, -20), (x + 90, 90), (x, 130), (x - 90, 90)],
            "#8c2430" if n % 2 else "#76202c",
        )
    for x in range(300, 1320, 96):
        canvas.glow(x, 744, 46, "#ffd98a", 0.7)
    for row in range(3):
        for n in range(13 - row):
            x, y, size = 20 + n * (128 + row * 14) + row * 40, 880 + row * 84, 1 + row * 0.24
            _head_from_behind(
                canvas.at(x + canvas.chance.uniform(-14, 14), y, size), mix("#2c2238", "#07060c", row / 2)
            )


def _silk(canvas: Canvas, y: float, tone: str) -> None:
    start = canvas.chance.uniform(0, 9)
    crest = [(x, y - 34 * sin(start + x / 74) - 16 * sin(start + x / 31)) for x in range(260, 1341, 12)]
    canvas.fade_polygon(
        [*crest, (1340, 750), (260, 750)],
        [(0, mix(tone, "#cfe3ff", 0.45)), (0.35, tone), (1, mix(tone, "#060a1c", 0.6))],
    )
    canvas.line(crest, mix(tone, "#ffffff", 0.5), 3)


def _clerk(canvas: Canvas) -> None:
    """At a high desk with a candle."""
    canvas.glow(44, -128, 190, "#ffd27a", 0.75)
    canvas.polygon([(20, -92), (92, -108), (96, -98), (22, -80)], "#7a4f2c")
    for x in (28, 88):
        canvas.line([(x, -88), (x + 2, 0)], "#5a3820", 7)
    canvas.polygon([(34, -98), (70, -106), (72, -102), (36, -94)], "#fbf3dc")
    person(canvas, Look("#2b2a3a", "#d9a884", "#8a8580", "#20202c", "short", 0.5), WRITING)
    canvas.box(78, -130, 8, 26, "#f6efdc", 2)
    blob(canvas, [(82, -150), (87, -138), (82, -130), (77, -138)], "#ffe9a0")
    canvas.glow(82, -140, 40, "#fff2c4", 0.9)


def _head_from_behind(canvas: Canvas, tone: str) -> None:
    canvas.disc(0, -34, 27, tone, 33)
    if canvas.chance.random() < 0.35:
        canvas.disc(canvas.chance.uniform(-8, 8), -66, 14, tone)
    blob(canvas, [(-62, 60), (-52, 10), (-16, -8), (16, -8), (52, 10), (62, 60)], tone)


def two_choirs(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#d9cfbc"), (0.5, "#b9ac96"), (1, "#7d7264")])
    for x in (170, 560, 950, 1340):
        canvas.fade_polygon(
            [(x, 560), *arc(x + 90, 190, 90, 110, 180, 360), (x + 180, 560)],
            [(0, "#7f97b5"), (0.6, "#d9c48a"), (1, "#c98a5a")],
        )
        canvas.line([(x + 90, 80), (x + 90, 560)], "#8a7c68", 6)
        for y in (240, 340, 440):
            canvas.line([(x, y), (x + 180, y)], "#8a7c68", 5)
        canvas.glow(x + 90, 300, 210, "#fff0cc", 0.4)
        canvas.tint([(x, 480), (x + 180, 480), (x + 10, 1067), (x - 320, 1067)], "#fff2cf", 0.2, 22)
    for x in (60, 460, 850, 1240, 1540):
        canvas.fade(x, 0, 50, 600, [(0, "#e6dcc8"), (1, "#a89a84")])
        canvas.box(x + 34, 0, 16, 600, "#9a8d78")
    skins = ("#dba987", "#b67d57", "#8d5a3c", "#e0b490", "#c98f6c")
    heads = ("short", "bun", "curls", "long", "tail", "bald", "scarf", "short")
    for step in range(5):
        y, half = 520 + step * 88, 560 + step * 62
        canvas.fade(800 - half, y, 2 * half, 90, [(0, "#e9dfcb"), (0.25, "#c9bda6"), (1, "#8f8370")])
        count = 8 + step
        for n in range(count) if step < 4 else ():
            left = 800 + (n - (count - 1) / 2) * (2 * half - 150) / count
            red = canvas.chance.random() < 0.5
            look = Look(
                "#b8352f" if red else "#2f5a95",
                canvas.chance.choice(skins),
                canvas.chance.choice(("#2a1e1c", "#6b3f2a", "#8a8580", "#c9a05a")),
                "#2a2a34",
                canvas.chance.choice(heads),
                0.85,
            )
            singer = canvas.at(left, y + 14, 0.98 + step * 0.09, mirrored=left > 800)
            hands = person(singer, look, WRITING)
            singer.at(*hands.near_hand).polygon([(-4, 4), (16, -6), (18, -26), (0, -18)], "#fbf6e8")
    person(
        canvas.at(800, 1050, 1.55), Look("#1d1d26", "#dba987", "#cfc8bd", "#15151c", "short", 0.4), CONDUCTING
    )
