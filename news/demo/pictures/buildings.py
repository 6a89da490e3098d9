"""Single buildings: cottages, a school, a chapel, a cinema, a bakery, a wind turbine."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc
from news.demo.pictures.town import arch


def cottage(canvas: Canvas, wall: str, roof: str, light: str = "#33444f") -> None:
    """A low house of 150 × 110 standing on (0, 0), sun from the left."""
    canvas.box(-75, -62, 150, 66, wall)
    canvas.box(40, -62, 35, 66, mix(wall, "#4a4450", 0.3))
    canvas.polygon([(-84, -58), (84, -58), (66, -108), (-66, -108)], roof)
    canvas.polygon([(34, -58), (84, -58), (66, -108), (28, -108)], mix(roof, "#15151f", 0.3))
    canvas.box(-58, -126, 20, 26, mix(wall, "#4a4450", 0.25))
    for x in (-56, 16):
        canvas.box(x, -44, 24, 24, light, 2)
        canvas.line([(x + 12, -44), (x + 12, -20)], mix(wall, "#ffffff", 0.3), 2)
    canvas.box(-18, -46, 24, 50, mix(roof, "#3a2a24", 0.5), 2)


def schoolhouse(canvas: Canvas) -> None:
    """A white school of 280 × 200 with closed blue shutters and a bell over its door."""
    white, blue, roof = "#f6f2e6", "#3f6f9f", "#8a4a3c"
    shade = mix(white, "#5a6478", 0.3)
    canvas.tint([(-150, 0), (150, 0), (210, 22), (-100, 22)], "#1c2a1c", 0.4, 8)
    canvas.box(-140, -104, 280, 108, white)
    canvas.box(80, -104, 60, 108, shade)
    canvas.polygon([(-156, -98), (156, -98), (128, -168), (-128, -168)], roof)
    canvas.polygon([(70, -98), (156, -98), (128, -168), (60, -168)], mix(roof, "#20141a", 0.3))
    canvas.polygon([(-46, 4), (46, 4), (46, -124), (0, -186), (-46, -124)], white)
    canvas.line([(-54, -118), (0, -190), (54, -118)], mix(roof, "#20141a", 0.2), 8)
    canvas.box(-20, -70, 40, 74, blue, 3)
    canvas.line([(0, -70), (0, 0)], mix(blue, "#101a28", 0.4), 3)
    for x in (-120, -84, 62, 98):
        canvas.box(x, -76, 26, 48, blue, 2)
        for y in range(-70, -32, 8):
            canvas.line([(x + 3, y), (x + 23, y)], mix(blue, "#101a28", 0.3), 2)
    arch(canvas, -15, -150, 30, 44, mix(white, "#26303c", 0.75))
    canvas.polygon([*arc(0, -124, 10, 13, 180, 360), (14, -114), (-14, -114)], "#b8903f")
    canvas.line([(0, -186), (0, -206)], "#4a4038", 3)


def chapel(canvas: Canvas) -> None:
    """A stone church of 200 × 230 with a small tower at its left."""
    stone, slate = "#d6ccb6", "#5f6470"
    shade = mix(stone, "#4a4654", 0.35)
    canvas.box(-40, -76, 140, 80, stone)
    canvas.polygon([(-46, -72), (108, -72), (90, -130), (-46, -130)], slate)
    canvas.box(-100, -140, 66, 144, mix(stone, "#ffffff", 0.12))
    canvas.box(-60, -140, 26, 144, shade)
    canvas.polygon([(-106, -138), (-28, -138), (-67, -226)], slate)
    canvas.polygon([(-62, -138), (-28, -138), (-67, -226)], mix(slate, "#15151f", 0.35))
    canvas.line([(-67, -224), (-67, -252)], "#4a4038", 3)
    canvas.line([(-76, -242), (-58, -242)], "#4a4038", 3)
    arch(canvas, -90, -118, 18, 36, "#2b3446")
    for x in (-24, 14, 52):
        arch(canvas, x, -58, 20, 42, "#33405a")


def cinema(canvas: Canvas) -> None:
    """A yellow front of 380 × 330 with a stepped gable, lit from below, its canopy over three doors."""
    yellow, dark = "#f4bf3a", "#3a2438"
    for n, (half, top) in enumerate(((190, -200), (150, -250), (104, -292), (56, -326))):
        canvas.fade(-half, top, 2 * half, -top, [(0, mix(yellow, "#6b4a2c", 0.45 - n * 0.04)), (1, yellow)])
    for x in (-166, -122, 100, 144):
        canvas.box(x, -240 if abs(x) < 140 else -190, 22, 110, mix(yellow, "#fff2b8", 0.5), 6)
    canvas.box(-80, -286, 160, 120, dark, 8)
    canvas.disc(0, -226, 46, "#fff0c0")
    for turn in range(0, 360, 30):
        canvas.polygon([(0, -226), *arc(0, -226, 46, 46, turn, turn + 15)], "#e2543a")
    canvas.disc(0, -226, 16, "#fff6d8")
    canvas.box(-210, -128, 420, 40, "#c8372f", 6)
    for x in range(-200, 208, 21):
        canvas.glow(x, -92, 26, "#ffe9a8", 0.8)
        canvas.disc(x, -92, 6, "#fff8dc")
    canvas.box(-170, -84, 340, 88, dark)
    for x in (-140, -40, 60):
        canvas.box(x, -78, 80, 82, "#ffdf96", 4)
        canvas.line([(x + 40, -78), (x + 40, 2)], dark, 4)
    for x in (-196, 172):
        canvas.box(x, -80, 24, 60, "#e9dcc0", 2)
        canvas.box(x + 4, -74, 16, 30, "#4f7f95", 1)


def turbine(canvas: Canvas, turn: float) -> None:
    """A wind turbine of 380, standing on (0, 0); `turn` is its first blade's angle in degrees."""
    white, shade = "#fbfaf4", "#c3ccd0"
    canvas.polygon([(-9, 4), (9, 4), (5, -250), (-5, -250)], white)
    canvas.polygon([(2, 4), (9, 4), (5, -250), (1, -250)], shade)
    for n in range(3):
        angle = (turn + n * 120) * pi / 180
        x, y = cos(angle), sin(angle)
        root, tip = (x * 8, -256 + y * 8), (x * 140, -256 + y * 140)
        belly = (x * 44 - y * 11, -256 + y * 44 + x * 11)
        canvas.polygon([root, belly, tip, (x * 30 + y * 3, -256 + y * 30 - x * 3)], white)
        canvas.line([root, tip], shade, 1.5)
    canvas.disc(0, -256, 10, white)
    canvas.disc(2, -255, 5, shade)
