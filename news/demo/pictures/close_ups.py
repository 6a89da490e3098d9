"""Things so close that they fill the sheet: clockwork, a key, chicks, the night desk."""

from math import cos, pi, sin

from news.demo.pictures.animals import tern_chick
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc, blob, limb, smooth
from news.demo.pictures.tableware import cup, lemon, plate_of_fish, table_radio
from news.demo.pictures.texture import clouded, pebbles
from news.demo.pictures.water import light_path


def night_desk(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#2a2430"), (1, "#3d2f30")])
    canvas.box(120, 70, 960, 610, "#4f3f38", 4)
    canvas.fade(
        150,
        100,
        900,
        550,
        [(0, "#0c1530"), (0.6, "#1d3058"), (0.68, "#4a5a78"), (0.7, "#101c38"), (1, "#070d1e")],
    )
    for _ in range(60):
        canvas.disc(canvas.chance.uniform(160, 1040), canvas.chance.uniform(110, 380), 1.6, "#fff6dd")
    for _ in range(46):
        x, y = canvas.chance.uniform(160, 760), canvas.chance.uniform(400, 476)
        canvas.box(x, y, 7, 9, "#ffd07a", 1)
        light_path(canvas, x + 3, 486, 520 + (y - 400), 5, "#c9964c")
    canvas.glow(880, 440, 120, "#ff8a6a", 0.7)
    canvas.disc(880, 440, 7, "#ffd0b8")
    for x in (150, 592, 1040):
        canvas.box(x - 10, 90, 22, 570, "#5f4a40")
    canvas.box(140, 360, 920, 16, "#5f4a40")
    canvas.fade(0, 860, 1200, 340, [(0, "#8a5a36"), (0.3, "#6b4429"), (1, "#2f1e16")])
    canvas.box(0, 852, 1200, 14, "#a8713f")
    canvas.tint(arc(600, 960, 560, 110, 0, 360), "#ffd98a", 0.5, 24)
    canvas.line([(960, 0), (960, 230)], "#1c1618", 5)
    canvas.glow(960, 320, 620, "#ffd490", 0.55)
    canvas.polygon([(920, 226), (1000, 226), (1110, 330), (810, 330)], "#2f6b5a")
    canvas.polygon([(920, 226), (950, 226), (910, 330), (810, 330)], "#4f8f7a")
    canvas.disc(960, 332, 60, "#fff6d8", 22)
    table_radio(canvas.at(330, 960, 1.15))
    _kettle(canvas.at(700, 1000, 1.2))
    cup(canvas.at(900, 1060, 1.7), "#c8452f", steam=True)
    cup(canvas.at(1050, 1030, 1.6), "#efe6d2", steam=True)
    canvas.polygon([(90, 1060), (430, 1030), (470, 1130), (110, 1170)], "#f3ead2")
    for n in range(5):
        canvas.line([(120, 1084 + n * 16), (430, 1054 + n * 16)], "#8f8672", 4)


def _kettle(canvas: Canvas) -> None:
    canvas.tint(arc(10, 4, 140, 20, 0, 360), "#120a08", 0.5, 8)
    canvas.line(arc(0, -140, 84, 76, 180, 360), "#23211f", 15)
    blob(canvas, [(-60, -140), (60, -140), (112, -60), (104, 0), (-104, 0), (-112, -60)], "#8fa3a8")
    blob(canvas, [(20, -140), (60, -140), (112, -60), (104, 0), (40, 0), (66, -70)], "#5a6b73")
    blob(canvas, [(-78, -90), (-60, -116), (-70, -50), (-84, -24), (-96, -50)], "#e3ecec")
    limb(canvas, (96, -66), (156, -120), 17, 10, "#74868d")
    canvas.disc(0, -142, 52, "#a9babd", 13)
    canvas.disc(0, -158, 13, "#23211f")
    for n in range(6):
        canvas.glow(172 + 10 * sin(n), -150 - n * 30, 30 + n * 8, "#efe9de", 0.28 - n * 0.035)


def clock_key(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#f4f0e4"), (1, "#dcd8cc")])
    for n in range(13):
        canvas.tint(
            [(n * 100 - 30, 0), (n * 100 + 20, 0), (n * 100 + 20, 1200), (n * 100 - 30, 1200)], "#3f6fa8", 0.5
        )
        canvas.tint(
            [(0, n * 100 - 30), (1200, n * 100 - 30), (1200, n * 100 + 20), (0, n * 100 + 20)],
            "#3f6fa8",
            0.42,
        )
    clouded(canvas, (0, 0, 1200, 1200), "#2b3a52", (0.1, 0.2, 0.4), 220, 1)
    plate_of_fish(canvas.at(300, 270, 1.15), 2)
    plate_of_fish(canvas.at(930, 980, 1.2), 3)
    lemon(canvas.at(930, 300, 1.2))
    _iron_key(canvas.at(600, 610, 1.0))
    canvas.tint([(0, 0), (760, 0), (200, 1200), (0, 1200)], "#fff4d6", 0.2, 30)


def _iron_key(canvas: Canvas) -> None:
    """A winding key lying from the lower left to the upper right, 900 long."""
    for shift, dark in ((16, True), (0, False)):
        tone = "#1c2430" if dark else "#4a4c50"
        part = canvas.at(shift * 0.6, shift)
        part.line([(-300, 190), (330, -210)], tone, 40)
        part.line(arc(-352, 222, 92, 92, 0, 360), tone, 38)
        part.polygon([(300, -240), (396, -300), (440, -230), (350, -172)], tone)
        part.polygon([(214, -120), (262, -150), (316, -62), (268, -32)], tone)
        part.polygon([(276, -160), (310, -182), (352, -118), (318, -96)], tone)
    canvas.line([(-290, 172), (322, -216)], "#8a8d90", 9)
    canvas.line(arc(-356, 216, 96, 96, 180, 300), "#8a8d90", 9)
    canvas.polygon([(356, -254), (384, -272), (404, -240), (376, -222)], "#15181c")
    clouded(canvas, (-460, -330, 920, 660), "#8a4a2c", (0, 0, 0), 60)


def tern_chicks(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#9fb9b9"), (0.28, "#c9c2b0"), (1, "#8f8672")])
    pebbles(canvas, (0, 240, 1200, 1220), 700)
    canvas.tint(arc(850, 560, 300, 60, 0, 360), "#1c1814", 0.5, 14)
    helmet = canvas.at(840, 560, 1.5)
    helmet.polygon([*arc(0, 0, 170, 170, 180, 360), (170, 0)], "#efb92f")
    helmet.polygon([*arc(0, 0, 170, 170, 290, 360), (170, 0), (60, 0)], "#c48a1f")
    helmet.polygon(smooth([(-22, -176), (22, -176), (44, -80), (40, 0), (-16, 0), (-12, -80)]), "#f9d460")
    helmet.polygon(smooth([(-236, 10), (-160, -16), (0, -8), (170, -14), (190, 4), (0, 24)]), "#d9a026")
    blob(helmet, [(-110, -110), (-84, -134), (-104, -60), (-124, -36)], "#fdeeb0")
    helmet.polygon([(90, -60), (110, -66), (124, -20), (104, -18)], "#6b5a3c")
    tern_chick(canvas.at(330, 860, 2.0))
    tern_chick(canvas.at(760, 980, 2.3, mirrored=True))
    pebbles(canvas, (0, 960, 1200, 1230), 90)
    canvas.veil(0, 1200, "#fff0d0", (0.25, 0.05, 0, 0.08))


def clockwork(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#1c1412"), (0.5, "#3a281c"), (1, "#140e0c")])
    clouded(canvas, (0, 0, 1600, 1067), "#5f4228", (0.3, 0.5, 0.1), 200, 1.2)
    canvas.glow(560, 420, 900, "#ffcf85", 0.4)
    for x, y, radius, teeth, tone in (
        (520, 430, 330, 60, "#8a6a2c"),
        (1010, 330, 200, 36, "#a8823a"),
        (900, 720, 250, 44, "#b98f40"),
        (1290, 620, 160, 28, "#9a7434"),
        (250, 830, 190, 32, "#c9a04c"),
        (640, 880, 110, 20, "#a87c34"),
    ):
        _wheel(canvas.at(x, y), radius, teeth, tone)
    canvas.tint([(770, 0), (820, 0), (700, 900), (640, 900)], "#0a0605", 0.5, 14)
    canvas.line([(770, -10), (640, 830)], "#d9b866", 17)
    canvas.line([(766, -10), (636, 830)], "#f6e6ae", 4)
    for radius, tone in ((112, "#7a5a22"), (104, "#d9b04f"), (70, "#e9c970")):
        canvas.disc(628, 890, radius, tone)
    canvas.line(arc(628, 890, 88, 88, 190, 270), "#fff2c4", 7)
    arm = canvas.at(1420, 470)
    limb(arm, (260, 250), (20, 60), 86, 62, "#2f4a63")
    limb(arm, (20, 60), (-60, 6), 54, 44, "#c98f6c")
    for n, y in enumerate((-44, -14, 16, 44)):
        limb(arm, (-70, y), (-150 + n * 8, y + 12), 21, 18, mix("#c98f6c", "#6a3226", 0.07 * n))
    arm.box(-190, -70, 110, 150, "#a8352c", 12)
    arm.box(-190, -70, 30, 150, "#d0604c", 12)
    arm.polygon([(-180, -70), (-90, -70), (-120, -112), (-150, -112)], "#8a2a24")
    arm.line([(-136, -108), (-230, -150), (-330, -110)], "#c3c8ca", 9)
    arm.disc(-334, -92, 7, "#e6b23a", 11)
    canvas.veil(0, 1067, "#120a06", (0.3, 0, 0, 0.3))


def _wheel(canvas: Canvas, radius: float, teeth: int, tone: str) -> None:
    """A toothed brass wheel with five spokes around (0, 0)."""
    start = canvas.chance.uniform(0, 1)
    outline = []
    for n in range(teeth * 4):
        angle, reach = 2 * pi * (n + start) / (teeth * 4), radius * (1.0 if n % 4 in (1, 2) else 0.94)
        outline.append((reach * cos(angle), reach * sin(angle)))
    canvas.tint([(x + 16, y + 24) for x, y in outline], "#080504", 0.5, 10)
    canvas.polygon(outline, mix(tone, "#2a1a08", 0.3))
    canvas.polygon([(x * 0.975 - 3, y * 0.975 - 4) for x, y in outline], tone)
    for n in range(5):
        a, b = 2 * pi * (n + 0.14 + start) / 5, 2 * pi * (n + 0.86 + start) / 5
        gap = arc(0, 0, radius * 0.78, radius * 0.78, a * 180 / pi, b * 180 / pi)
        inner = arc(0, 0, radius * 0.28, radius * 0.28, b * 180 / pi, a * 180 / pi)
        canvas.polygon([*gap, *inner], "#1f1510")
    canvas.line(arc(0, 0, radius * 0.86, radius * 0.86, 180, 290), mix(tone, "#fff2c4", 0.6), radius * 0.03)
    canvas.disc(0, 0, radius * 0.13, mix(tone, "#fff2c4", 0.35))
    canvas.disc(0, 0, radius * 0.055, "#2a1c10")
