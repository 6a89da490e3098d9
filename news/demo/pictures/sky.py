"""What stands above the horizon: the sky of an hour, sun and moon, clouds, stars, gulls."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, Stops


def sky(canvas: Canvas, horizon: float, stops: Stops) -> None:
    canvas.fade(0, 0, canvas.width, horizon + 2, stops)


def sun(canvas: Canvas, x: float, y: float, radius: float, colour: str, halo: str) -> None:
    canvas.glow(x, y, radius * 7, halo, 0.55)
    canvas.glow(x, y, radius * 2.6, colour, 0.5)
    canvas.disc(x, y, radius, colour)


def stars(canvas: Canvas, count: int, lowest: float, colour: str = "#fff6dd") -> None:
    for _ in range(count):
        size = canvas.chance.choice((0.8, 1.1, 1.6))
        canvas.disc(canvas.chance.uniform(0, canvas.width), canvas.chance.uniform(0, lowest), size, colour)


def cloud(canvas: Canvas, x: float, y: float, length: float, colour: str, strength: float = 0.8) -> None:
    """A long flat cloud, made of lenses that overlap."""
    for _ in range(7):
        across = canvas.chance.uniform(0.35, 0.7) * length
        middle = x + canvas.chance.uniform(-0.32, 0.32) * length
        above = y - canvas.chance.uniform(0, 0.055) * length
        canvas.tint(_lens(middle, above, across, across * 0.09), colour, strength * 0.55)
    canvas.tint(_lens(x, y, length, length * 0.045), colour, strength)


def gulls(canvas: Canvas, places: list[tuple[float, float, float]], colour: str) -> None:
    """Gulls at (x, y, half their span)."""
    for x, y, span in places:
        wing = [
            (x + span * t, y - span * 0.42 * sin(pi * abs(t)) + span * 0.12 * abs(t))
            for t in _steps(-1, 1, 16)
        ]
        canvas.line(wing, colour, span * 0.09)
        canvas.disc(x, y, span * 0.13, colour, span * 0.08)


def _lens(x: float, y: float, length: float, height: float) -> list[Point]:
    """Flat below, rounded above, pointed at both ends."""
    upper = [(x + length / 2 * t, y - height * cos(t * pi / 2)) for t in _steps(-1, 1, 24)]
    lower = [(x + length / 2 * t, y + height * 0.35 * cos(t * pi / 2)) for t in _steps(1, -1, 24)]
    return upper + lower


def _steps(start: float, end: float, count: int) -> list[float]:
    return [start + (end - start) * n / count for n in range(count + 1)]
