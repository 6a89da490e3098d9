"""The sea: its colour, its small waves, and light that lies on it."""

import itertools
from math import cos, pi

from news.demo.pictures.canvas import Canvas, Point, Stops


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
