"""What grows: trees by their habit, hedges, plants in pots."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import blob, limb, stroke
from news.demo.pictures.texture import dabs

LEAVES = ("#22382a", "#37573a", "#5c7d46", "#9aa85a")


def pine(canvas: Canvas, height: float, needles: str, light: str) -> None:
    """A stone pine: a tall bare trunk below a flat umbrella."""
    limb(canvas, (0, 0), (height * 0.05, -height * 0.78), height * 0.035, height * 0.018, "#5b3f30")
    for x, y, rx in ((0, -0.8, 0.42), (0.1, -0.88, 0.34), (-0.1, -0.87, 0.26)):
        canvas.disc(x * height, y * height, rx * height, needles, height * 0.09)
        dabs(
            canvas,
            (x * height, y * height - height * 0.02, rx * height, height * 0.09),
            (needles, light),
            110,
            height * 0.03,
        )


def cypress(canvas: Canvas, height: float, colour: str) -> None:
    """A dark flame."""
    wide = height * 0.11
    blob(
        canvas,
        [
            (0, -height),
            (wide * 0.7, -height * 0.6),
            (wide, -height * 0.2),
            (0, 0),
            (-wide, -height * 0.2),
            (-wide * 0.7, -height * 0.6),
        ],
        colour,
    )
    blob(
        canvas,
        [
            (0, -height * 0.96),
            (wide * 0.8, -height * 0.25),
            (wide * 0.3, -height * 0.02),
            (wide * 0.2, -height * 0.5),
        ],
        mix(colour, "#05080a", 0.35),
    )


def bare_tree(canvas: Canvas, height: float, colour: str, depth: int = 6, lean: float = 0) -> None:
    """A tree in winter, branching by chance."""
    _branch(canvas, (0, 0), -90 + lean, height * 0.28, height * 0.035, depth, colour)


def _branch(
    canvas: Canvas, start: Point, angle: float, length: float, thick: float, depth: int, colour: str
) -> None:
    end = (start[0] + length * cos(angle * pi / 180), start[1] + length * sin(angle * pi / 180))
    canvas.line([start, end], colour, max(0.7, thick * 1.7))
    if depth:
        for side in (-1, 1):
            turn = angle + side * canvas.chance.uniform(14, 36)
            _branch(
                canvas, end, turn, length * canvas.chance.uniform(0.68, 0.86), thick * 0.62, depth - 1, colour
            )


def hedge(canvas: Canvas, start: Point, end: Point, height: float, leaves: tuple[str, ...] = LEAVES) -> None:
    """A row of shrubs from one point to another."""
    for n in range(13):
        x, y = start[0] + (end[0] - start[0]) * n / 12, start[1] + (end[1] - start[1]) * n / 12
        size = height * canvas.chance.uniform(0.75, 1.1)
        canvas.disc(x, y - size * 0.4, size * 0.75, leaves[0], size * 0.5)
        dabs(canvas, (x, y - size * 0.5, size * 0.8, size * 0.55), leaves, 50, size * 0.12)


def pot_plant(canvas: Canvas, height: float, leaf: str, pot: str) -> None:
    """Broad leaves out of a clay pot standing on (0, 0)."""
    for n in range(11):
        angle = pi * (0.12 + 0.76 * n / 10)
        reach = height * canvas.chance.uniform(0.45, 0.72)
        x, y = reach * 0.7 * cos(angle), -height * 0.3 - reach * sin(angle)
        middle = (x * 0.6, (y - height * 0.3) * 0.55)
        tone = mix(leaf, canvas.chance.choice(("#e8f0b0", "#0f1f18")), canvas.chance.uniform(0.05, 0.3))
        stroke(canvas, [(0, -height * 0.28), middle, (x, y)], mix(leaf, "#0f1f18", 0.3), height * 0.016)
        limb(canvas, middle, (x, y), height * 0.055, height * 0.012, tone)
    canvas.polygon(
        [
            (-height * 0.17, -height * 0.3),
            (height * 0.17, -height * 0.3),
            (height * 0.12, 0),
            (-height * 0.12, 0),
        ],
        pot,
    )
    canvas.polygon(
        [
            (height * 0.05, -height * 0.3),
            (height * 0.17, -height * 0.3),
            (height * 0.12, 0),
            (height * 0.04, 0),
        ],
        mix(pot, "#2a1410", 0.3),
    )
    canvas.box(
        -height * 0.19, -height * 0.33, height * 0.38, height * 0.07, mix(pot, "#ffffff", 0.12), height * 0.01
    )
