"""What stands on a quay: cranes, stacked boxes, walls and bollards."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix


def crane(canvas: Canvas, colour: str, shade: str, lean: float = 0.62) -> None:
    """An old dockside crane, 300 wide and 560 tall, its jib to the right; `lean` is how far it is raised."""
    for x in (-82, 82):
        canvas.polygon([(x - 11, 0), (x + 11, 0), (x * 0.72 + 9, -190), (x * 0.72 - 9, -190)], colour)
        canvas.box(x - 20, -8, 40, 12, shade, 3)
    canvas.polygon([(-68, -84), (68, -84), (66, -98), (-66, -98)], colour)
    _lattice(canvas, (-70, -92), (70, -184), 4, shade)
    canvas.box(-78, -204, 156, 18, colour, 3)
    canvas.polygon([(-62, -204), (-70, -280), (10, -292), (44, -268), (48, -204)], shade)
    canvas.polygon([(-62, -204), (-70, -280), (10, -292), (12, -204)], colour)
    canvas.box(16, -258, 24, 26, mix(colour, "#ffe2a6", 0.7), 2)
    canvas.box(-94, -262, 34, 46, shade, 3)
    tip: Point = (70 + 230 * (1 - lean) * 1.6, -292 - 340 * lean)
    _jib(canvas, (34, -270), tip, colour)
    canvas.line([(-30, -286), (-14, -392)], colour, 7)
    canvas.line([(10, -290), (-14, -392)], colour, 6)
    canvas.line([(-14, -392), tip], colour, 2.5)
    canvas.line([(-14, -392), (-62, -262)], colour, 2.5)
    canvas.line([tip, (tip[0], tip[1] + 250)], colour, 2)
    canvas.box(tip[0] - 7, tip[1] + 240, 14, 20, colour, 4)


def boxes(canvas: Canvas, columns: list[int], colours: tuple[str, ...], shade: str) -> None:
    """Stacks of containers of 92 × 36, standing on (0, 0) from left to right."""
    for column, count in enumerate(columns):
        for level in range(count):
            x, y = column * 96, -(level + 1) * 38
            colour = canvas.chance.choice(colours)
            canvas.box(x, y, 92, 36, colour)
            for rib in range(8, 92, 12):
                canvas.line([(x + rib, y + 4), (x + rib, y + 32)], mix(colour, shade, 0.35), 2)
            canvas.box(x, y + 33, 92, 3, mix(colour, shade, 0.6))


def quay(canvas: Canvas, top: float, height: float, stone: str, shade: str) -> None:
    """A wall across the sheet, in courses of stone."""
    canvas.fade(0, top, canvas.width, height, [(0, stone), (1, shade)])
    canvas.box(0, top, canvas.width, 7, mix(stone, "#ffffff", 0.22))
    for row, y in enumerate(range(round(top) + 26, round(top + height), 26)):
        canvas.line([(0, y), (canvas.width, y)], mix(stone, shade, 0.8), 1.5)
        for x in range(-40 + row % 2 * 46, canvas.width, 92):
            canvas.line([(x, y - 26), (x, y)], mix(stone, shade, 0.7), 1.5)


def bollard(canvas: Canvas, colour: str) -> None:
    canvas.polygon([(-13, 2), (13, 2), (9, -26), (-9, -26)], colour)
    canvas.box(-19, -38, 38, 14, colour, 7)


def _jib(canvas: Canvas, foot: Point, tip: Point, colour: str) -> None:
    over = (foot[0] - 26, foot[1] - 22)
    canvas.line([foot, tip], colour, 6)
    canvas.line([over, tip], colour, 5)
    for n in range(9):
        t, u = n / 9, (n + 0.5) / 9
        canvas.line(
            [_between(foot, tip, t), _between(over, tip, u), _between(foot, tip, (n + 1) / 9)], colour, 2.5
        )


def _lattice(canvas: Canvas, corner: Point, opposite: Point, count: int, colour: str) -> None:
    step = (opposite[0] - corner[0]) / count
    for n in range(count):
        x = corner[0] + n * step
        canvas.line([(x, corner[1]), (x + step, opposite[1])], colour, 3)
        canvas.line([(x + step, corner[1]), (x, opposite[1])], colour, 3)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def mole(canvas: Canvas, shore: Point, head: Point, stone: str, shade: str) -> None:
    """A stone mole that comes from the sheet's right edge; `head` is the upper left corner of its end."""
    top = [head, (head[0] + 150, head[1] - 34), (shore[0], shore[1]), (shore[0], shore[1] + 190)]
    side = [head, (shore[0], shore[1] + 190), (shore[0], canvas.height), (head[0] - 50, canvas.height)]
    canvas.fade_polygon(side, [(0, mix(stone, shade, 0.35)), (1, shade)])
    canvas.fade_polygon([*top[:3], (shore[0], shore[1] + 190)], [(0, mix(stone, "#ffffff", 0.3)), (1, stone)])
    for row in range(1, 9):
        drop = row * 46
        canvas.line(
            [(head[0] - drop * 0.13, head[1] + drop), (shore[0], shore[1] + 190 + drop)],
            mix(stone, shade, 0.8),
            3,
        )
        for x in range(round(head[0]) + row % 2 * 70, round(shore[0]), 140):
            y = head[1] + drop + (x - head[0]) * (shore[1] + 190 - head[1]) / (shore[0] - head[0])
            canvas.line([(x, y - 46), (x - 4, y)], mix(stone, shade, 0.7), 3)


def rope_coil(canvas: Canvas, colour: str) -> None:
    """A thick rope laid in rings on the ground around (0, 0), 260 wide."""
    canvas.tint(_ring(0, 16, 140, 46), "#15171a", 0.5, 9)
    for layer in range(4):
        y = 10 - layer * 15
        tone = mix(colour, "#2a1c10", 0.3 - layer * 0.08)
        canvas.line(_ring(0, y, 118, 40), mix(tone, "#20140c", 0.5), 27)
        canvas.line(_ring(0, y - 2, 118, 40), tone, 20)
        for n in range(30):
            x0, y0 = _ring(0, y - 2, 118, 40)[n]
            canvas.line([(x0 - 6, y0 + 7), (x0 + 6, y0 - 7)], mix(tone, "#20140c", 0.28), 3)


def _ring(x: float, y: float, rx: float, ry: float) -> list[Point]:
    return [(x + rx * cos(n * pi / 15), y + ry * sin(n * pi / 15)) for n in range(31)]


def jetty(canvas: Canvas, start: Point, end: Point, low: float, wood: str = "#8a6a4a") -> None:
    """A wooden jetty seen from the side, its deck from `start` to `end`, on posts down to `low`."""
    dark = mix(wood, "#1c1410", 0.5)
    for n in range(7):
        x, y = _between(start, end, n / 6)
        canvas.box(x - 9, y, 18, low - y, dark)
    canvas.polygon([start, end, (end[0] - 16, end[1] + 46), (start[0] - 16, start[1] + 46)], wood)
    for n in range(1, 30):
        x, y = _between(start, end, n / 30)
        canvas.line([(x, y), (x - 16, y + 46)], mix(wood, dark, 0.5), 2)
    canvas.polygon(
        [
            (start[0] - 16, start[1] + 46),
            (end[0] - 16, end[1] + 46),
            (end[0] - 16, end[1] + 64),
            (start[0] - 16, start[1] + 64),
        ],
        dark,
    )
