"""Boats, drawn around the middle of their waterline."""

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.water import foam


def ferry(canvas: Canvas, hull: str, house: str, light: str, band: str) -> None:
    """A night ferry of 600 × 210, bow to the right."""
    shade = mix(house, hull, 0.28)
    canvas.polygon([(-300, -62), (316, -78), (268, 0), (-286, 0)], hull)
    canvas.polygon([(-290, -14), (277, -14), (268, 0), (-286, 0)], band)
    canvas.polygon([(-300, -62), (316, -78), (313, -72), (-300, -56)], mix(hull, house, 0.6))
    canvas.polygon([(-284, -104), (226, -104), (250, -74), (-284, -62)], house)
    canvas.polygon([(-256, -140), (176, -140), (196, -104), (-256, -104)], house)
    canvas.polygon([(-216, -172), (112, -172), (134, -140), (-216, -140)], shade)
    for top, start, end in ((-92, -268, 204), (-128, -240, 158), (-161, -198, 40)):
        for x in range(start, end, 22):
            canvas.box(x, top, 13, 13, light if canvas.chance.random() < 0.86 else mix(light, hull, 0.6), 2)
    canvas.polygon([(62, -166), (112, -166), (122, -148), (62, -148)], mix(light, house, 0.2))
    canvas.box(-284, -106, 512, 3, shade)
    canvas.box(-256, -142, 434, 3, shade)
    canvas.polygon([(-140, -232), (-70, -232), (-60, -172), (-140, -172)], hull)
    canvas.polygon([(-140, -222), (-68, -222), (-65, -204), (-140, -204)], band)
    canvas.line([(60, -172), (60, -238)], shade, 4)
    canvas.line([(36, -214), (84, -214)], shade, 3)
    for x in (-200, -20):
        canvas.polygon([(x, -122), (x + 52, -122), (x + 44, -109), (x + 8, -109)], band)
        canvas.line([(x + 4, -134), (x + 4, -121)], shade, 2)
        canvas.line([(x + 48, -134), (x + 48, -121)], shade, 2)
    for x in range(-268, 262, 42):
        canvas.disc(x, -38 - (x + 268) * 0.012, 5, mix(hull, light, 0.45))


def fishing_boat(canvas: Canvas, hull: str, stripe: str, wood: str) -> None:
    """A high-bowed wooden boat of 260 × 150, bow to the right."""
    canvas.tint([(-120, 2), (120, 2), (90, 26), (-100, 26)], "#0d2230", 0.45, 6)
    canvas.polygon([(-124, -38), (-60, -28), (70, -34), (138, -78), (104, 4), (-104, 4)], hull)
    canvas.polygon(
        [(-124, -38), (-60, -28), (70, -34), (138, -78), (132, -62), (70, -22), (-60, -16), (-121, -26)],
        stripe,
    )
    canvas.polygon([(-109, -6), (110, -8), (104, 4), (-104, 4)], mix(hull, "#101820", 0.5))
    canvas.box(-74, -82, 66, 56, wood, 3)
    canvas.box(-80, -90, 80, 10, stripe, 3)
    canvas.box(-64, -72, 18, 20, "#22384a", 2)
    canvas.box(-38, -72, 18, 20, "#22384a", 2)
    canvas.line([(36, -32), (36, -158)], wood, 5)
    canvas.line([(36, -150), (134, -76)], wood, 1.5)
    canvas.line([(36, -150), (-76, -90)], wood, 1.5)
    canvas.line([(36, -60), (-10, -116)], wood, 3)


def sailing_boat(canvas: Canvas, hull: str, sail: str) -> None:
    """A small boat of 120 × 190 under a lateen sail."""
    shade = mix(sail, "#7a6a58", 0.3)
    canvas.polygon([(-62, -16), (66, -22), (46, 4), (-44, 4)], hull)
    canvas.line([(2, -16), (2, -120)], mix(hull, "#000000", 0.3), 3)
    canvas.polygon([(-58, -34), (46, -186), (58, -30), (0, -24)], sail)
    canvas.polygon([(8, -130), (46, -186), (58, -30), (14, -25)], shade)
    canvas.line([(-60, -32), (48, -190)], mix(hull, "#000000", 0.2), 3)


def wake(canvas: Canvas, length: float, colour: str) -> None:
    """Foam along a waterline, from the bow at the right."""
    foam(canvas, [(length * 0.52, 2), (length * 0.1, 6), (-length * 0.5, 3), (-length * 0.85, 10)], colour, 7)
