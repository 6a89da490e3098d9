"""The town: houses on a slope, a dome, a bell tower, lit windows, a lane at night."""

import itertools
from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix

WALLS = ("#f0dcb8", "#e8c48f", "#dfa77b", "#f3e6cf", "#d98f6c", "#cfb79a", "#e9d2a6")
SHUTTERS = ("#2f6d73", "#3b5c86", "#7a3f35", "#4f7a52", "#2c4a63")


def slope_of_houses(canvas: Canvas, left: float, right: float, base: float, rows: int) -> None:
    """Flat-roofed houses in rows, the farthest row highest and palest."""
    for row in range(rows):
        far = 1 - row / max(1, rows - 1)
        x, floor = left + far * 150, base - far * rows * 58
        while x < right - far * 230:
            width, height = canvas.chance.uniform(64, 118), canvas.chance.uniform(88, 150)
            wall = mix(canvas.chance.choice(WALLS), "#cfd9dc", far * 0.4)
            house(
                canvas.at(x, floor),
                width,
                height,
                wall,
                mix(canvas.chance.choice(SHUTTERS), wall, far * 0.35),
            )
            x += width - 2


def house(canvas: Canvas, width: float, height: float, wall: str, shutter: str) -> None:
    """A house standing on (0, 0), sun from the left; it reaches below its floor to meet the next row."""
    shade = mix(wall, "#5a4a5c", 0.32)
    canvas.box(0, -height, width, height + 130, wall)
    canvas.box(width * 0.74, -height, width * 0.26, height + 130, shade)
    canvas.box(-3, -height - 5, width + 6, 9, mix(wall, "#ffffff", 0.35))
    if canvas.chance.random() < 0.35:
        canvas.box(width * 0.2, -height - 26, 22, 24, mix(wall, "#8a5a48", 0.4))
    pitch = width / (2 if width < 84 else 3)
    for floor in range(int(height // 42)):
        for n in range(2 if width < 84 else 3):
            x, y = pitch * (n + 0.5) - 7, -height + 18 + floor * 42
            canvas.box(x - 6, y, 26, 23, shutter)
            canvas.box(x, y, 14, 23, mix(shade, "#1b2836", 0.72))
            canvas.box(x - 7, y + 23, 28, 3, mix(wall, "#ffffff", 0.4))


def dome(canvas: Canvas, colour: str, wall: str) -> None:
    """A church or hall of 170 × 220 under a dome."""
    shade = mix(colour, "#2a2a48", 0.35)
    canvas.box(-84, -96, 168, 230, wall)
    canvas.box(30, -96, 54, 230, mix(wall, "#5a4a5c", 0.3))
    canvas.box(-62, -122, 124, 30, mix(wall, "#ffffff", 0.2))
    half = [(-60 * cos(pi * n / 24), -120 - 74 * sin(pi * n / 24)) for n in range(25)]
    canvas.polygon(half, colour)
    canvas.polygon([p for p in half if p[0] > 12] + [(12, -120)], shade)
    canvas.box(-9, -214, 18, 26, mix(wall, "#ffffff", 0.2))
    canvas.line([(0, -214), (0, -240)], shade, 3)
    for x in (-48, -10, 26):
        arch(canvas, x, -70, 24, 60, mix(wall, "#1b2836", 0.65))


def bell_tower(canvas: Canvas, wall: str) -> None:
    """A square tower of 58 × 300."""
    shade = mix(wall, "#4a3c55", 0.38)
    canvas.box(-29, -270, 58, 400, wall)
    canvas.box(8, -270, 21, 400, shade)
    for y in (-272, -196):
        canvas.box(-33, y, 66, 8, mix(wall, "#ffffff", 0.4))
    arch(canvas, -15, -250, 20, 44, "#2b3446")
    canvas.polygon([(-33, -272), (33, -272), (0, -330)], mix(wall, "#a5533c", 0.75))
    canvas.polygon([(6, -272), (33, -272), (0, -330)], mix(wall, "#6e3430", 0.85))


def arch(canvas: Canvas, x: float, y: float, width: float, height: float, colour: str) -> None:
    """A round-headed opening; (x, y) is its upper left corner."""
    canvas.polygon(arch_outline(x, y, width, height), colour)


def arch_outline(x: float, y: float, width: float, height: float) -> list[Point]:
    r = width / 2
    head = [(x + r - r * cos(pi * n / 20), y + r - r * sin(pi * n / 20)) for n in range(21)]
    return [*head, (x + width, y + height), (x, y + height)]


def lane_side(canvas: Canvas, near: float, vanishing: Point, wall: str, lit: str, dark: str) -> None:
    """One side of a lane in perspective, from x = `near` at the edge of the sheet to the vanishing point."""
    vx, vy = vanishing

    def toward(y: float, share: float) -> Point:
        return near + (vx - near) * share, y + (vy - y) * share

    cuts = [0, 0.26, 0.45, 0.6, 0.71, 0.79]
    for n, (start, end) in enumerate(itertools.pairwise(cuts)):
        tone = mix(mix(wall, dark, 0.16 * (n % 2)), lit, 0.05 * n)
        roof = -160 + 90 * (n % 3)
        corners = [toward(roof, start), toward(roof, end), toward(1130, end), toward(1130, start)]
        canvas.fade_polygon(corners, [(0, mix(tone, dark, 0.55)), (0.75, tone), (1, mix(tone, lit, 0.2))])
        for floor in (180, 470):
            for part in (0.2, 0.62):
                a, b = start + (end - start) * part, start + (end - start) * (part + 0.24)
                bright = canvas.chance.random() < 0.62
                pane = [toward(floor, a), toward(floor, b), toward(floor + 165, b), toward(floor + 165, a)]
                canvas.polygon(pane, mix(lit, "#ffffff", 0.1) if bright else mix(dark, tone, 0.35))
                if bright:
                    canvas.tint(pane, lit, 0.5, 12)
                canvas.line(
                    [toward(floor, (a + b) / 2), toward(floor + 165, (a + b) / 2)],
                    mix(dark, tone, 0.3),
                    4 * (1 - start),
                )
        door = start + (end - start) * 0.36, start + (end - start) * 0.6
        canvas.polygon(
            [toward(800, door[0]), toward(800, door[1]), toward(1130, door[1]), toward(1130, door[0])],
            mix(dark, "#5b2f2a", 0.5),
        )


def string_of_flags(canvas: Canvas, start: Point, end: Point, low: float, colours: tuple[str, ...]) -> None:
    """Pennants on a line that sags to `low` in its middle."""

    def hang(t: float) -> Point:
        straight = start[1] + (end[1] - start[1]) * t
        return start[0] + (end[0] - start[0]) * t, straight + (low - straight) * 4 * t * (1 - t)

    canvas.line([hang(n / 30) for n in range(31)], "#1a1a2a", 3)
    count = round((end[0] - start[0]) / 52)
    for n in range(count):
        (x0, y0), (x1, y1) = hang((n + 0.12) / count), hang((n + 0.88) / count)
        canvas.polygon([(x0, y0), (x1, y1), ((x0 + x1) / 2, (y0 + y1) / 2 + 40)], colours[n % len(colours)])
