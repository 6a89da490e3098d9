"""What carries goods and people: a coaster, a mobile crane, a lorry, a bicycle."""

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc

TYRE = "#1c1f23"


def coaster(canvas: Canvas) -> None:
    """A small green cargo ship of 640 × 200, bow to the right, planks stacked in her hold."""
    hull, house = "#2f6b4f", "#efe6d0"
    canvas.polygon([(-300, -66), (220, -56), (262, -92), (330, -98), (286, 4), (-280, 4)], hull)
    canvas.polygon([(-286, -14), (294, -14), (286, 4), (-280, 4)], "#8a332a")
    canvas.polygon(
        [(-300, -66), (220, -56), (262, -92), (330, -98), (328, -88), (264, -80), (224, -44), (-299, -54)],
        mix(hull, "#ffffff", 0.3),
    )
    for row in range(3):
        canvas.box(
            -120 + row * 14, -80 - row * 18, 320 - row * 28, 20, mix("#d9ab6a", "#7c5434", row * 0.12), 2
        )
        for x in range(-116 + row * 14, 190 - row * 14, 40):
            canvas.line([(x, -80 - row * 18), (x, -62 - row * 18)], "#8a6238", 2)
    canvas.box(-280, -150, 130, 90, house, 4)
    canvas.box(-190, -150, 40, 90, mix(house, "#5a5a62", 0.25), 4)
    canvas.box(-268, -196, 104, 50, mix(house, "#ffffff", 0.3), 4)
    for x in (-258, -228, -198):
        canvas.box(x, -186, 24, 20, "#2b4452", 3)
    for x in (-264, -230, -196):
        canvas.disc(x + 8, -112, 8, "#2b4452")
    canvas.polygon([(-260, -240), (-222, -240), (-216, -196), (-262, -196)], "#c8452f")
    canvas.line([(-196, -196), (-196, -262)], "#5f4a3a", 5)
    canvas.line([(240, -76), (240, -190)], "#d9b24c", 6)
    canvas.line([(240, -186), (300, -98)], "#6b5a40", 2)
    canvas.line([(240, -186), (-160, -150)], "#6b5a40", 2)


def mobile_crane(canvas: Canvas, tip: Point) -> None:
    """A yellow crane on wheels, 260 wide, its jib reaching to `tip`, with a bundle of planks on the hook."""
    yellow = "#e6ac2f"
    shade = mix(yellow, "#6b4415", 0.4)
    canvas.tint([(-140, -4), (150, -4), (170, 14), (-150, 14)], "#10141a", 0.5, 6)
    canvas.box(-130, -60, 260, 34, shade, 6)
    for x in (-96, -44, 44, 96):
        _wheel(canvas.at(x, -20), 23)
    canvas.box(-70, -128, 130, 70, yellow, 8)
    canvas.box(14, -150, 62, 92, yellow, 10)
    canvas.box(24, -140, 44, 44, "#33505e", 6)
    canvas.box(-104, -118, 44, 56, shade, 6)
    for width, tone in ((20, shade), (12, yellow)):
        canvas.line([(-20, -112), tip], tone, width)
    canvas.line([(-46, -124), tip], "#3a3226", 2.5)
    canvas.line([tip, (tip[0], tip[1] + 150)], "#2a2622", 3)
    for side in (-70, 70):
        canvas.line([(tip[0], tip[1] + 150), (tip[0] + side, tip[1] + 196)], "#2a2622", 2.5)
    for row in range(3):
        canvas.box(tip[0] - 110, tip[1] + 192 + row * 13, 220, 11, mix("#d9ab6a", "#7c5434", row * 0.2), 2)


def lorry(canvas: Canvas, cab: str) -> None:
    """A flat lorry of 300 × 110, cab to the right, with planks on it."""
    canvas.tint([(-150, -4), (150, -4), (170, 14), (-160, 14)], "#10141a", 0.5, 6)
    canvas.box(-150, -46, 200, 14, "#3a3a3c", 3)
    for row in range(3):
        canvas.box(-146, -62 - row * 14, 178 - row * 6, 13, mix("#d9ab6a", "#7c5434", row * 0.15), 2)
    canvas.polygon([(56, -24), (56, -112), (112, -112), (138, -70), (146, -64), (146, -24)], cab)
    canvas.polygon([(76, -102), (108, -102), (126, -72), (76, -72)], "#bcd6d8")
    canvas.box(56, -30, 92, 8, mix(cab, "#000000", 0.4))
    canvas.disc(142, -46, 6, "#ffe9b0")
    for x in (-112, -64, 106):
        _wheel(canvas.at(x, -20), 22)


def bicycle(canvas: Canvas, frame: str) -> None:
    """A bicycle of 150 × 96, its wheels on y = 0, facing right, with a bag at its rack."""
    for x in (-46, 48):
        canvas.line(arc(x, -30, 29, 29, 0, 360), TYRE, 4)
        for turn in range(0, 180, 30):
            ends = arc(x, -30, 28, 28, turn, turn + 180)
            canvas.line([ends[0], ends[-1]], "#8d9296", 0.8)
    canvas.line([(-46, -30), (-20, -72), (34, -72), (0, -30), (-46, -30)], frame, 4.5)
    canvas.line([(-22, -80), (0, -30)], frame, 4.5)
    canvas.line([(48, -30), (32, -88), (46, -94)], frame, 4.5)
    canvas.box(-34, -86, 26, 7, "#33241c", 3)
    canvas.box(-72, -74, 42, 34, "#8a5636", 5)
    canvas.box(-72, -74, 42, 14, "#a86b44", 5)


def _wheel(canvas: Canvas, radius: float) -> None:
    canvas.disc(0, 0, radius, TYRE)
    canvas.disc(0, 0, radius * 0.5, "#8d9296")
    canvas.disc(0, 0, radius * 0.2, TYRE)
