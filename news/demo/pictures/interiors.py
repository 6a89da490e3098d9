"""Under a roof: the reading room at night and the stalls of the market."""

from news.demo.pictures.canvas import Canvas, Stops, mix
from news.demo.pictures.people import figure
from news.demo.pictures.town import arch_outline

SPINES = ("#8c3b32", "#c48a3a", "#2f5d62", "#3d4b78", "#6c4a63", "#d9c39a", "#4f6b46", "#a85f3a", "#203a4c")
SELLERS = (
    ("#5a6b45", "#b67d57", "#2a1e1c"),
    ("#7b3a5e", "#dba987", "#5b3a2a"),
    ("#34435f", "#8d5a3c", "#cfc8bd"),
)
FRUIT = ("#e0732c", "#d8a12a", "#b8352f", "#6f9a3c", "#efd25a", "#7b3a5e")


def shelf(canvas: Canvas, width: float, height: float, wood: str, rows: int) -> None:
    """A bookcase standing on (0, 0)."""
    dark = mix(wood, "#0d0a0c", 0.55)
    canvas.box(0, -height, width, height, dark)
    pitch = (height - 24) / rows
    for row in range(rows):
        floor, x = -12 - row * pitch, 14.0
        while x < width - 26:
            thick, tall = canvas.chance.uniform(9, 20), canvas.chance.uniform(0.58, 0.84) * pitch
            spine = mix(canvas.chance.choice(SPINES), dark, 0.25)
            canvas.box(x, floor - tall, thick, tall, spine)
            canvas.box(x + 2, floor - tall + 12, thick - 4, 4, mix(spine, "#f2dfae", 0.5))
            x += thick + (14 if canvas.chance.random() < 0.07 else 1)
        canvas.box(0, floor, width, 9, wood)
    canvas.box(0, -height, 13, height, wood)
    canvas.box(width - 13, -height, 13, height, mix(wood, "#000000", 0.25))
    canvas.box(-8, -height - 16, width + 16, 20, mix(wood, "#ffd9a0", 0.15))


def night_window(canvas: Canvas, width: float, height: float, outside: Stops, frame: str) -> None:
    """A tall round-headed window, its foot at (0, 0), with panes."""
    canvas.polygon(arch_outline(-14, -height - 14, width + 28, height + 28), frame)
    canvas.fade_polygon(arch_outline(0, -height, width, height), outside)
    for _ in range(26):
        canvas.disc(
            canvas.chance.uniform(20, width - 20),
            -canvas.chance.uniform(height * 0.3, height * 0.86),
            1.6,
            "#f4ecd0",
        )
    canvas.line([(width / 2, -height), (width / 2, 0)], frame, 7)
    for share in (0.28, 0.52, 0.76):
        canvas.line([(0, -height * share), (width, -height * share)], frame, 6)


def table_lamp(canvas: Canvas, shade: str, light: str) -> None:
    """A brass lamp of 90 × 110 with a green shade, standing on (0, 0)."""
    canvas.glow(0, -56, 210, light, 0.5)
    canvas.disc(0, 0, 26, "#8a6a2c", 7)
    canvas.box(-4, -78, 8, 78, "#b88f3f", 3)
    canvas.polygon([(-30, -108), (30, -108), (54, -70), (-54, -70)], shade)
    canvas.polygon([(-30, -108), (-8, -108), (-24, -70), (-54, -70)], mix(shade, "#ffffff", 0.25))
    canvas.box(-50, -72, 100, 7, light, 3)


def stall(canvas: Canvas, width: float, first: str, second: str, goods: int) -> None:
    """A stall standing on (0, 0): posts, a striped awning at 300, crates of fruit in steps."""
    wood = "#7c5434"
    for x in (10, width - 20):
        canvas.box(x, -300, 10, 300, mix(wood, "#1a1210", 0.3))
    canvas.fade(14, -260, width - 28, 150, [(0, "#2b2530"), (1, "#4b3a38")])
    coat, skin, hair = canvas.chance.choice(SELLERS)
    figure(canvas.at(width * 0.55, -58, 1.05), coat, skin, hair)
    canvas.box(width * 0.55 - 16, -164, 32, 40, mix(coat, "#f7ead0", 0.85), 4)
    for row in range(3):
        top = -138 + row * 44
        canvas.box(6 - row * 5, top, width - 12 + row * 10, 50, mix(wood, "#2a1a12", 0.28 - row * 0.1))
        crate = (width - 12 + row * 10) / goods
        for n in range(goods):
            _crate(canvas.at(6 - row * 5 + n * crate, top), crate, canvas.chance.choice(FRUIT), wood)
    canvas.box(-4, -20, width + 8, 24, mix(wood, "#2a1a12", 0.5))
    canvas.tint([(0, -262), (width, -262), (width, -196), (0, -196)], "#0a0a12", 0.5, 10)
    _awning(canvas, width, first, second)


def _crate(canvas: Canvas, width: float, fruit: str, wood: str) -> None:
    canvas.box(3, -2, width - 6, 26, mix(wood, "#15100c", 0.45))
    size = 10.0
    for row in range(2):
        x = 10.0 + row * 6
        while x < width - 8:
            tone = mix(fruit, canvas.chance.choice(("#fff0c0", "#301010")), canvas.chance.uniform(0, 0.22))
            canvas.disc(x, -2 + row * 9, size, tone)
            canvas.disc(x - 3, -6 + row * 9, 2.6, mix(tone, "#ffffff", 0.5))
            x += size * 1.7
    canvas.box(2, 14, width - 4, 24, wood)
    canvas.box(2, 24, width - 4, 2, mix(wood, "#15100c", 0.5))


def _awning(canvas: Canvas, width: float, first: str, second: str) -> None:
    count = max(5, round(width / 46))
    top, low = (width - 40) / count, (width + 60) / count
    for n in range(count):
        colour = first if n % 2 == 0 else second
        x0, x1 = -30 + n * low, -30 + (n + 1) * low
        canvas.polygon([(20 + n * top, -372), (20 + (n + 1) * top, -372), (x1, -290), (x0, -290)], colour)
        canvas.polygon([(x0, -290), (x1, -290), (x1, -266), (x0, -266)], mix(colour, "#20161a", 0.2))
        canvas.disc((x0 + x1) / 2, -266, low / 2, mix(colour, "#20161a", 0.2), 14)
