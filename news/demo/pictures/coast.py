"""Land seen from the sea: hills, headlands, islands, the lighthouse."""

import itertools
from math import sin

from news.demo.pictures.canvas import Canvas, Point, Stops, mix


def ridge(canvas: Canvas, base: float, height: float, roughness: float, stops: Stops) -> None:
    """A line of hills across the sheet."""
    start, pitch = canvas.chance.uniform(0, 9), canvas.chance.uniform(0.0028, 0.0045)
    crest = [
        (x, base - height * (0.55 + 0.3 * sin(start + x * pitch) + roughness * sin(x * pitch * 3.7 + start)))
        for x in range(-10, canvas.width + 21, 10)
    ]
    canvas.fade_polygon([*crest, (canvas.width + 20, base), (-10, base)], stops)


def island(canvas: Canvas, x: float, base: float, length: float, height: float, stops: Stops) -> None:
    """A hump in the sea with a broken crest."""
    start = canvas.chance.uniform(0, 9)
    crest: list[Point] = []
    for n in range(61):
        t = n / 30 - 1
        body = (1 - abs(t) ** 1.6) * (0.78 + 0.22 * sin(start + t * 5) + 0.05 * sin(start + t * 19))
        crest.append((x + length / 2 * t, base - height * max(0, body)))
    canvas.fade_polygon([*crest, (x + length / 2, base + 3), (x - length / 2, base + 3)], stops)


def headland(canvas: Canvas, crest: list[Point], base: float, grass: str, rock: str) -> None:
    """A cliff: grass on top, ledges of rock below, lit from the left."""
    outline = [*crest, (crest[-1][0], base), (crest[0][0], base)]
    canvas.fade_polygon(outline, [(0, rock), (1, mix(rock, "#0d1420", 0.55))])
    x = crest[0][0]
    while x < crest[-1][0]:
        width, top = canvas.chance.uniform(24, 76), _height_at(crest, x)
        foot = base - canvas.chance.uniform(0, 0.55) * (base - top)
        tone = mix(
            rock, canvas.chance.choice(("#e7a89a", "#a77a8c", "#10182a")), canvas.chance.uniform(0.08, 0.2)
        )
        middle = x + width * canvas.chance.uniform(0.3, 0.8)
        facet = [
            (x, top),
            (x + width, _height_at(crest, x + width)),
            (middle + 12, foot),
            (middle - 16, foot - 30),
        ]
        canvas.fade_polygon(facet, [(0, tone), (1, mix(rock, "#0d1420", 0.35))])
        x += width * canvas.chance.uniform(0.6, 1.1)
    below = [(x, y + 16 + 7 * sin(x * 0.06)) for x, y in reversed(crest)]
    canvas.polygon([*crest, *below], grass)


def lighthouse(canvas: Canvas, white: str, red: str, dark: str, light: str) -> None:
    """A tower of 90 × 330 on (0, 0) with two red bands; the right side lies in shade."""

    def edge(y: float) -> float:
        return 44 + y * 0.055  # narrower towards the top, where y is about -290

    canvas.polygon([(-edge(0), 0), (edge(0), 0), (edge(-270), -270), (-edge(-270), -270)], white)
    for top, bottom in ((-92, -40), (-222, -160)):
        canvas.polygon(
            [(-edge(bottom), bottom), (edge(bottom), bottom), (edge(top), top), (-edge(top), top)], red
        )
    canvas.tint([(8, 0), (edge(0), 0), (edge(-270), -270), (8, -270)], dark, 0.35)
    for y in (-238, -128, -24):
        canvas.box(-14, y, 11, 20, dark, 4)
    canvas.box(-42, -280, 84, 12, dark, 3)
    for x in range(-38, 43, 12):
        canvas.line([(x, -280), (x, -300)], dark, 2)
    canvas.line([(-40, -300), (40, -300)], dark, 3)
    canvas.box(-22, -324, 44, 44, light)
    for x in (-22, -8, 8, 22):
        canvas.line([(x, -280), (x, -324)], dark, 3)
    canvas.polygon([(-30, -322), (30, -322), (14, -346), (-14, -346)], red)
    canvas.line([(0, -346), (0, -366)], dark, 4)


def beam(canvas: Canvas, x: float, y: float, reach: float, rise: float, spread: float, colour: str) -> None:
    """A ray of the lamp, in three widths so that it fades at its edges."""
    for part, strength in ((1, 0.3), (0.72, 0.3), (0.45, 0.35)):
        far = [(x + reach, y + rise - spread * part), (x + reach, y + rise + spread * part)]
        canvas.ray([(x, y - 6), *far, (x, y + 6)], colour, strength)


def _height_at(crest: list[Point], x: float) -> float:
    for (x0, y0), (x1, y1) in itertools.pairwise(crest):
        if x0 <= x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return crest[-1][1]
