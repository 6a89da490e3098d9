"""The sea: its colour, its small waves, and light that lies on it."""

import itertools
from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, Stops, mix


def sea(canvas: Canvas, horizon: float, stops: Stops) -> None:
    canvas.fade(0, horizon, canvas.width, canvas.height - horizon, stops)


def waves(canvas: Canvas, top: float, bottom: float, colours: tuple[str, ...], count: int = 170) -> None:
    """Strokes that grow longer and thicker towards the eye."""
    for n in range(count):
        near = (n / count) ** 1.7
        y = top + 4 + (bottom - top - 4) * near
        half = (12 + 75 * near) * canvas.chance.uniform(0.5, 1.5)
        x = canvas.chance.uniform(-40, canvas.width + 40)
        canvas.polygon(_ripple(x, y, half, 0.9 + 3.2 * near), canvas.chance.choice(colours))


def light_path(canvas: Canvas, x: float, top: float, bottom: float, width: float, colour: str) -> None:
    """The broken reflection of a light, wider towards the eye."""
    steps = max(4, round((bottom - top) / 11))
    for n in range(steps):
        share = n / steps
        y = top + (bottom - top) * share
        half = width * (0.35 + 0.65 * share) * canvas.chance.uniform(0.35, 1)
        shift = canvas.chance.uniform(-0.35, 0.35) * width * (0.4 + share)
        canvas.polygon(_ripple(x + shift, y, half, 1.6 + 2.6 * share), colour)


def foam(canvas: Canvas, points: list[Point], colour: str, size: float) -> None:
    """White water along a line."""
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        for n in range(5):
            x, y = x0 + (x1 - x0) * n / 5, y0 + (y1 - y0) * n / 5
            r = size * canvas.chance.uniform(0.4, 1)
            canvas.disc(x, y + canvas.chance.uniform(-0.4, 0.6) * size, r * 1.7, colour, r * 0.55)


def _ripple(x: float, y: float, half: float, height: float) -> list[Point]:
    places = [n / 6 - 1 for n in range(13)]
    upper = [(x + half * t, y - height * cos(t * pi / 2)) for t in places]
    return upper + [(x - half * t, y + height * 0.5 * cos(t * pi / 2)) for t in places]


def swell(canvas: Canvas, top: float, height: float, crest: str, trough: str) -> None:
    """A range of heavy waves with sharp crests across the sheet, down to its lower edge."""
    start, x = canvas.chance.uniform(0, 9), -40.0
    outline: list[Point] = []
    while x < canvas.width + 60:
        rise = 1 - 1.5 * abs(sin(start + x / (height * 3.4))) - 0.4 * abs(sin(start * 2 + x / (height * 1.3)))
        outline.append((x, top - height * 0.8 * rise))
        x += height * 0.15
    edge = canvas.width + 60
    canvas.fade_polygon(
        [*outline, (edge, canvas.height), (-40, canvas.height)], [(0, crest), (0.4, trough), (1, trough)]
    )
    for (x0, y0), (x1, y1) in itertools.pairwise(outline):
        near = (top - y0) / height
        if near > -0.1:
            foam(
                canvas, [(x0, y0 + 3), (x1, y1 + 3)], mix(crest, "#ffffff", 0.7), height * 0.09 * (near + 0.2)
            )
            for _ in range(3):
                drop = canvas.chance.uniform(4, 60 * (near + 0.2))
                canvas.line([(x0, y0 + 4), (x0 - drop * 0.5, y0 + drop)], mix(crest, "#ffffff", 0.35), 2)


def breaker(canvas: Canvas, foot: Point, wide: float, tall: float) -> None:
    """Spray thrown up where a sea meets stone: soft plumes, then drops."""
    for _ in range(6):
        x, rise = canvas.chance.gauss(0, 0.28) * wide, canvas.chance.uniform(0.45, 1)
        lean = x * 0.5 - rise * wide * 0.2
        half = wide * 0.12
        plume = [
            (foot[0] + x - half, foot[1] + 30),
            (foot[0] + x + half, foot[1] + 30),
            (foot[0] + x + lean, foot[1] - rise * tall),
        ]
        canvas.tint(plume, "#f1f5f2", 0.6, 9)
    for _ in range(480):
        rise = canvas.chance.random() ** 1.3
        x = foot[0] + canvas.chance.gauss(0, 0.2 + 0.22 * rise) * wide - rise * wide * 0.25
        tone = mix("#fafcf9", "#a9b8ba", canvas.chance.uniform(0, 0.6))
        canvas.disc(
            x, foot[1] + 24 - rise * tall * 1.1, canvas.chance.uniform(0.8, 5.5) * (1.15 - rise * 0.8), tone
        )
