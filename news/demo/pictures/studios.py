"""What stands behind the people of the portraits."""

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.coast import island
from news.demo.pictures.curves import arc
from news.demo.pictures.harbour import crane
from news.demo.pictures.interiors import shelf
from news.demo.pictures.texture import blades, clouded, rain
from news.demo.pictures.water import waves


def before_the_harbour(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#9fc7c4"), (0.62, "#5f9aa0"), (0.63, "#2f6d7d"), (1, "#1d4a5c")])
    clouded(canvas, (0, 0, 1200, 740), "#d9ebe0", (0.1, 0.5, 0.4), 240)
    waves(canvas, 760, 1200, ("#4f8f9a", "#27596b"), 60)
    canvas.box(880, 742, 320, 16, "#437a83")
    crane(canvas.at(1010, 744, 0.8), "#4d858c", "#437a83", 0.66)
    canvas.glow(600, 560, 620, "#e9f0dc", 0.5)


def before_books(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#e0b062"), (1, "#b9743a")])
    for x in (-20, 390, 800):
        shelf(canvas.at(x, 1210), 420, 1120, "#c98f4c", 6)
    canvas.tint([(0, 0), (1200, 0), (1200, 1200), (0, 1200)], "#d9a05a", 0.62)
    canvas.glow(560, 520, 640, "#ffe9b8", 0.5)


def before_stairs(canvas: Canvas) -> None:
    """A town hall's marble steps rising to the right, with a brass rail."""
    canvas.fade(0, 0, 1200, 1200, [(0, "#b9b4a6"), (1, "#8f8877")])
    clouded(canvas, (0, 0, 1200, 1200), "#e2dccb", (0.6, 0.2), 200, 1)
    for n in range(13):
        x, y = -140 + n * 118, 1080 - n * 74
        canvas.fade(x, y, 1500, 76, [(0, "#e3dccb"), (0.3, "#bfb7a4"), (1, "#9a917f")])
    for n in range(9):
        x, y = 40 + n * 146, 820 - n * 91
        canvas.line([(x, y), (x, y + 200)], "#7d6a45", 9)
        canvas.disc(x, y + 90, 12, "#a88a4a")
    canvas.line([(-60, 884), (1260, 60)], "#8a6a2c", 34)
    canvas.line([(-60, 876), (1260, 52)], "#e0bd6a", 14)
    canvas.glow(520, 520, 640, "#f6eed8", 0.5)


def before_islands(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 640, [(0, "#8fc4d6"), (1, "#e6ecd6")])
    clouded(canvas, (0, 0, 1200, 460), "#ffffff", (0.3, 0.8, 0.2), 200)
    canvas.fade(0, 620, 1200, 580, [(0, "#b9d8cc"), (0.3, "#5fa3a5"), (1, "#27687a")])
    for x, base, length, height, top in (
        (900, 640, 700, 150, "#8fb59a"),
        (120, 660, 640, 210, "#5f8f68"),
        (1100, 720, 640, 190, "#47774f"),
    ):
        island(canvas, x, base, length, height, [(0, top), (1, mix(top, "#dfe6c8", 0.4))])
    waves(canvas, 730, 1200, ("#8fc4bd", "#3d8390"), 70)
    canvas.glow(600, 540, 560, "#f9f6e2", 0.45)


def before_a_goal(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 760, [(0, "#8fa9b3"), (1, "#d5ddd0")])
    clouded(canvas, (0, 0, 1200, 700), "#f2f3ea", (0.4, 0.7, 0.3), 220)
    canvas.fade(0, 640, 1200, 130, [(0, "#6f8a72"), (1, "#547a52")])
    canvas.fade(0, 750, 1200, 450, [(0, "#6f9a4c"), (1, "#3f6f38")])
    blades(canvas, (0, 780, 1200, 1200), ("#7fa85a", "#4f7f3f", "#96b868"), 300, 34)
    for x in range(110, 1110, 34):
        canvas.line([(x, 300), (x + (600 - x) * 0.08, 790)], "#dfe6de", 1.6)
    for y in range(320, 790, 32):
        canvas.line([(100, y), (1100, y)], "#dfe6de", 1.6)
    for x in (90, 1094):
        canvas.box(x, 282, 18, 540, "#fbfaf2")
    canvas.box(90, 282, 1022, 18, "#fbfaf2")


def before_rain(canvas: Canvas) -> None:
    """A tall window of a study at night, streaming."""
    canvas.fade(0, 0, 1200, 1200, [(0, "#4a3a34"), (1, "#2e2320")])
    canvas.fade(150, 60, 900, 1140, [(0, "#2f4456"), (0.6, "#5a7482"), (1, "#3a4f5a")])
    for x, y, tone in (
        (260, 640, "#ffcf7d"),
        (880, 590, "#ffb866"),
        (960, 760, "#ffd99a"),
        (330, 800, "#e9a35c"),
    ):
        canvas.glow(x, y, 110, tone, 0.7)
        canvas.disc(x, y, 26, mix(tone, "#ffffff", 0.3))
    rain(canvas, 420, 0.16, strength=0.5)
    for _ in range(50):
        drop, fall = canvas.chance.uniform(170, 1030), canvas.chance.uniform(80, 1000)
        low = fall + canvas.chance.uniform(20, 90)
        canvas.line([(drop + canvas.chance.uniform(-4, 4), fall), (drop, low)], "#7f98a3", 2)
        canvas.disc(drop, low, 3.4, "#c3d3d8", 5)
    for x in (130, 590, 1040):
        canvas.box(x, 40, 26, 1160, "#7a5f4a")
    for y in (40, 420, 800):
        canvas.box(130, y, 936, 20, "#7a5f4a")
    canvas.fade_polygon([(0, 0), (120, 0), (210, 1200), (0, 1200)], [(0, "#6a2f35"), (1, "#3f1c24")])
    canvas.fade_polygon([(1080, 0), (1200, 0), (1200, 1200), (1000, 1200)], [(0, "#6a2f35"), (1, "#3f1c24")])


def before_the_darkroom(canvas: Canvas) -> None:
    """Prints pegged to two lines in red light."""
    canvas.fade(0, 0, 1200, 1200, [(0, "#8c3a34"), (0.6, "#5f2629"), (1, "#2b1519")])
    clouded(canvas, (0, 0, 1200, 1200), "#c25a48", (0.6, 0.2, 0.1), 260)
    for y, start in ((120, 40), (430, -70)):
        canvas.line([(0, y), (600, y + 26), (1200, y)], "#2b1519", 4)
        for n in range(6):
            x, top = start + n * 220, y + 16
            canvas.box(x, top, 150, 190, "#e0a592", 3)
            canvas.fade(
                x + 12,
                top + 12,
                126,
                150,
                [(0, "#b5675a"), (0.6, "#8a4442"), (0.62, "#5a2a30"), (1, "#6f3438")],
            )
            canvas.polygon(
                [
                    (x + 12, top + 110),
                    (x + 40 + n * 12, top + 60),
                    (x + 138, top + 112),
                    (x + 138, top + 124),
                    (x + 12, top + 124),
                ],
                "#4a2228",
            )
            canvas.box(x + 68, top - 16, 12, 30, "#c99a6a", 3)
    canvas.glow(620, 420, 560, "#e58a6c", 0.45)


def before_a_wall_of_charts(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#e9e4d4"), (1, "#c9c3b0")])
    colours = ("#2f7a8a", "#d98a3a", "#b8452f", "#5a7f4f", "#6c4a78")
    for x, y in ((60, 70), (800, 90), (40, 640), (840, 660)):
        canvas.tint(
            [(x + 8, y + 10), (x + 330, y + 10), (x + 330, y + 440), (x + 8, y + 440)], "#3a3628", 0.3, 8
        )
        canvas.box(x, y, 320, 420, "#fbf8ee", 4)
    for n in range(8):
        tall = 60 + 240 * canvas.chance.random()
        canvas.box(84 + n * 34, 450 - tall, 25, tall, colours[n % 5])
    for n, (start, end) in enumerate(((0, 130), (130, 215), (215, 300), (300, 360))):
        canvas.polygon([(960, 300), *arc(960, 300, 128, 128, start, end)], colours[n])
    for row in range(9):
        for column in range(7):
            canvas.disc(
                90 + column * 40, 690 + row * 40, canvas.chance.uniform(4, 17), colours[(row + column) % 5]
            )
    for n in range(3):
        points = [(870 + step * 32, 1000 - n * 90 - 80 * canvas.chance.random()) for step in range(9)]
        canvas.line(points, colours[n], 8)
    canvas.glow(600, 540, 520, "#fdf9ea", 0.5)
