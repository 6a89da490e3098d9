"""Boats, drawn around the middle of their waterline."""

from news.demo.pictures.canvas import Canvas, Point, mix
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


def yacht(canvas: Canvas, sail: str, jib: str) -> None:
    """A racing yacht of 170 × 270, leaning away from a wind from the left, bow to the right."""
    lean = 0.26

    def heel(points: list[Point]) -> list[Point]:
        return [(x - y * lean, y) for x, y in points]

    canvas.polygon(heel([(-74, -20), (86, -24), (60, 6), (-60, 6)]), "#f4f1e8")
    canvas.polygon(heel([(-66, -6), (68, -6), (60, 6), (-60, 6)]), mix(sail, "#14202c", 0.3))
    canvas.line(heel([(8, -20), (8, -262)]), "#5a4632", 4)
    canvas.polygon(heel([(2, -258), (-4, -150), (-34, -40), (-70, -38), (2, -34)]), sail)
    canvas.polygon(heel([(2, -258), (-4, -150), (-34, -40), (-14, -38)]), mix(sail, "#14202c", 0.16))
    canvas.polygon(heel([(12, -240), (44, -110), (82, -28), (14, -38)]), jib)
    canvas.polygon(heel([(12, -240), (20, -120), (34, -36), (14, -38)]), mix(jib, "#14202c", 0.14))
    for y in (-90, -150, -206):
        canvas.line(heel([(0, y), (-56 - y * 0.24, y + 10)]), mix(sail, "#14202c", 0.24), 1.5)
    for x in (-50, -32, -14):
        canvas.disc(*heel([(x, -32)])[0], 8, "#2b3a4b", 10)
        canvas.disc(*heel([(x + 3, -44)])[0], 5, "#c98f6c")


def post_launch(canvas: Canvas, hull: str, house: str, sign: str) -> None:
    """A small launch of 260 × 150, bow to the right, an envelope painted on it."""
    dark = mix(hull, "#5f3a10", 0.4)
    canvas.polygon([(-124, -40), (60, -44), (136, -60), (98, 6), (-108, 6)], hull)
    canvas.polygon([(-112, -8), (106, -8), (98, 6), (-108, 6)], dark)
    canvas.polygon([(-124, -40), (60, -44), (136, -60), (132, -52), (62, -36), (-122, -32)], house)
    canvas.box(-70, -96, 96, 56, house, 5)
    canvas.box(-78, -104, 114, 11, sign, 4)
    for x in (-60, -30, 0):
        canvas.box(x, -86, 22, 24, "#274a5c", 3)
    canvas.line([(-20, -104), (-20, -150)], "#5a4632", 4)
    canvas.polygon([(-20, -150), (-58, -142), (-20, -132)], "#c8452f")
    canvas.box(58, -32, 40, 26, sign, 2)
    canvas.line([(58, -32), (78, -16), (98, -32)], house, 3)
    canvas.disc(46, -112, 9, "#b67d57")
    canvas.polygon([(34, -62), (36, -98), (56, -98), (60, -56)], "#2b3a4b")
    canvas.box(36, -122, 22, 7, sign, 3)


def clinic_launch(canvas: Canvas) -> None:
    """A white motor boat of 420 × 200 with a green cross, bow to the right."""
    white, green = "#f7f5ec", "#2f8a5c"
    canvas.polygon([(-200, -56), (90, -62), (226, -92), (176, 8), (-180, 8)], white)
    canvas.polygon([(-190, -14), (186, -14), (176, 8), (-180, 8)], "#2b4a5c")
    canvas.polygon([(-200, -56), (90, -62), (226, -92), (220, -80), (92, -50), (-198, -44)], green)
    canvas.box(-150, -136, 230, 80, white, 8)
    canvas.box(10, -136, 70, 80, "#dfe0d6", 8)
    canvas.polygon([(-60, -176), (40, -176), (66, -136), (-60, -136)], white)
    for x in (-48, -12, 22):
        canvas.box(x, -168, 26, 24, "#274a5c", 3)
    for x in (-136, -96, 24, 52):
        canvas.box(x, -122, 22, 26, "#274a5c", 4)
    canvas.disc(-26, -98, 29, "#ffffff")
    canvas.box(-34, -120, 16, 44, green)
    canvas.box(-48, -106, 44, 16, green)
    canvas.line([(-20, -176), (-20, -240)], "#6b6f70", 5)
    canvas.line([(-44, -222), (4, -222)], "#6b6f70", 3)
    for x in range(96, 216, 26):
        canvas.line([(x, -64 - (x - 90) * 0.22), (x, -96 - (x - 90) * 0.22)], "#9aa3a3", 3)
    canvas.line([(92, -94), (214, -122)], "#9aa3a3", 4)
