"""Lines that bend: arcs, smooth outlines through a few points, limbs that taper."""

from collections.abc import Sequence
from math import atan2, cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Points on an ellipse between two angles in degrees, clockwise from the right."""
    angles = [(start + (end - start) * n / 36) * pi / 180 for n in range(37)]
    return [(x + rx * cos(a), y + ry * sin(a)) for a in angles]


def smooth(points: Sequence[Point], closed: bool = True, steps: int = 8) -> list[Point]:
    """A curve through all points (Catmull-Rom), closed to an outline or open from first to last."""
    count = len(points)
    curve: list[Point] = []
    for n in range(count if closed else count - 1):
        around = [
            points[i % count] if closed else points[min(max(i, 0), count - 1)] for i in range(n - 1, n + 3)
        ]
        for step in range(steps):
            t = step / steps
            curve.append((_through([p[0] for p in around], t), _through([p[1] for p in around], t)))
    return curve if closed else [*curve, points[-1]]


def blob(canvas: Canvas, points: Sequence[Point], colour: str) -> None:
    """A soft shape through a few points."""
    canvas.polygon(smooth(points), colour)


def stroke(canvas: Canvas, points: Sequence[Point], colour: str, width: float = 2) -> None:
    """A bent line through a few points."""
    canvas.line(smooth(points, closed=False), colour, width)


def limb(canvas: Canvas, start: Point, end: Point, thick: float, thin: float, colour: str) -> None:
    """A rounded piece from `start` to `end`, its half width going from `thick` to `thin`."""
    angle = atan2(end[1] - start[1], end[0] - start[0])
    x, y = -sin(angle), cos(angle)
    canvas.polygon(
        [
            (start[0] + x * thick, start[1] + y * thick),
            (end[0] + x * thin, end[1] + y * thin),
            (end[0] - x * thin, end[1] - y * thin),
            (start[0] - x * thick, start[1] - y * thick),
        ],
        colour,
    )
    canvas.disc(*start, thick, colour)
    canvas.disc(*end, thin, colour)


def between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _through(values: list[float], t: float) -> float:
    a, b, c, d = values
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
