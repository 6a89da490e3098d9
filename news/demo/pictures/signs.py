"""Signs and drawings without light or distance: emblems, a chart, a section through the strait."""

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, blob, smooth, stroke

BLUE, GOLD, CREAM = "#142544", "#f0b93a", "#f4ead2"


def lantern_logo(canvas: Canvas) -> None:
    """A ship's lantern with four panes; read at 32 pixels too, so its parts are few and thick."""
    canvas.disc(600, 600, 600, BLUE)
    canvas.glow(600, 640, 560, "#f6b83a", 0.5)
    lamp = canvas.at(600, 620)
    lamp.line(arc(0, -290, 118, 150, 170, 370), GOLD, 44)
    lamp.polygon(
        smooth([(-200, -190), (-120, -300), (0, -336), (120, -300), (200, -190)], closed=False), GOLD
    )
    lamp.box(-236, -212, 472, 58, GOLD, 26)
    lamp.polygon([(-196, -160), (196, -160), (220, 240), (-220, 240)], GOLD)
    for side in (-1, 1):
        lamp.fade_polygon(
            [(side * 22, -118), (side * 158, -118), (side * 165, 30), (side * 22, 30)],
            [(0, "#fff3c4"), (1, "#fffdf0")],
        )
        lamp.fade_polygon(
            [(side * 22, 74), (side * 168, 74), (side * 174, 198), (side * 22, 198)],
            [(0, "#fffdf0"), (1, "#ffe08a")],
        )
    lamp.box(-262, 232, 524, 70, GOLD, 30)
    lamp.box(-190, 300, 380, 52, mix(GOLD, BLUE, 0.25), 20)


def halyard_logo(canvas: Canvas) -> None:
    rust = "#a8432c"
    canvas.disc(600, 600, 600, CREAM)
    canvas.polygon(
        [(640, 150), *smooth([(640, 150), (590, 420), (440, 680), (220, 880)], closed=False), (640, 880)],
        rust,
    )
    canvas.polygon(
        [*smooth([(690, 260), (790, 480), (900, 690), (980, 880)], closed=False), (690, 880)],
        mix(rust, "#5a1c14", 0.35),
    )
    stroke(canvas, [(200, 960), (420, 1030), (640, 970), (820, 940), (1000, 1000)], rust, 26)
    canvas.line([(300, 1000), (940, 330)], BLUE, 66)
    canvas.line([(300, 1000), (940, 330)], "#ffffff", 34)
    canvas.polygon([(262, 994), (308, 1036), (196, 1104)], BLUE)
    canvas.polygon([(284, 996), (306, 1016), (230, 1076)], "#ffffff")
    canvas.line(arc(928, 342, 20, 20, 0, 360), BLUE, 14)
    stroke(canvas, [(928, 342), (1010, 250), (1060, 400), (980, 560), (1030, 700)], BLUE, 15)


def agency_sign(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#1b3056"), (1, "#0f1d3a")])
    ring = [arc(600, 600, 390, 390, -90 + n * 40, -90 + n * 40)[0] for n in range(9)]
    canvas.line(arc(600, 600, 390, 390, 0, 360), "#d9a83f", 8)
    for n, (x, y) in enumerate(ring):
        size = 78 + 16 * (n % 3)
        outline: list[Point] = [
            (x + size * 1.15, y + 6),
            (x + size * 0.5, y - size * (0.34 + 0.12 * (n % 2))),
            (x - size * 0.1, y - size * 0.5),
            (x - size * 0.7, y - size * (0.2 + 0.12 * (n % 3))),
            (x - size * 1.1, y + 12),
            (x - size * 0.5, y + size * 0.2),
            (x + size * 0.5, y + size * 0.2),
        ]
        blob(canvas, outline, BLUE)
        blob(canvas, [(x + (px - x) * 0.82, y + (py - y) * 0.78) for px, py in outline], "#f6f3ea")
