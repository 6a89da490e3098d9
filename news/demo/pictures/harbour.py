"""What stands on a quay: cranes, stacked boxes, walls and bollards."""

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
