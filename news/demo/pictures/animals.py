"""Animals: gulls and terns ashore, goats, a seal, and the dog of the quay."""

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, blob, limb, stroke

WHITE, BROWN, NOSE = "#f4efe4", "#8a5636", "#1d1614"


def gull(canvas: Canvas, white: str = "#f7f4ec", wing: str = "#9fabb3") -> None:
    """A gull of 70 × 60 standing on (0, 0), looking to the right."""
    for x in (-4, 5):
        canvas.line([(x, -16), (x + 1, 0)], "#d98a4a", 3)
    blob(
        canvas,
        [(26, -50), (22, -30), (8, -15), (-14, -15), (-40, -24), (-16, -36), (8, -44), (14, -56)],
        white,
    )
    blob(canvas, [(8, -38), (-10, -22), (-46, -22), (-20, -36)], wing)
    canvas.polygon([(-34, -27), (-52, -20), (-34, -21)], "#2b3038")
    canvas.disc(20, -53, 10, white)
    canvas.polygon([(28, -56), (42, -52), (28, -49)], "#e0a03a")
    canvas.disc(23, -55, 1.8, "#14161a")


def tern(canvas: Canvas) -> None:
    """A tern of 80 × 40: black cap, red bill, long tail."""
    for x in (-2, 6):
        canvas.line([(x, -10), (x, 0)], "#c8402f", 3)
    canvas.polygon([(-20, -22), (-66, -12), (-62, -18), (-20, -30)], "#dfe3e6")
    blob(canvas, [(28, -40), (24, -22), (6, -9), (-18, -12), (-34, -22), (-6, -32), (14, -38)], "#f8f6f0")
    blob(canvas, [(10, -30), (-8, -16), (-44, -19), (-16, -30)], "#c3ccd2")
    canvas.disc(24, -38, 10, "#f8f6f0")
    canvas.polygon(arc(23, -40, 12, 9, 176, 350), "#15181d")
    canvas.polygon([(32, -40), (48, -35), (32, -34)], "#d3432f")


def tern_chick(canvas: Canvas) -> None:
    """Speckled down, 150 × 110, crouching on (0, 0)."""
    down = "#cdb48c"
    canvas.tint(arc(0, 0, 90, 16, 0, 360), "#1c1814", 0.4, 6)
    blob(canvas, [(-78, -8), (-70, -50), (-20, -78), (40, -66), (66, -28), (50, 0), (-50, 4)], down)
    blob(
        canvas,
        [(20, -56), (34, -100), (70, -104), (86, -78), (70, -48), (40, -40)],
        mix(down, "#ffffff", 0.12),
    )
    blob(canvas, [(-60, -2), (-30, -22), (30, -18), (48, 0), (0, 6)], mix(down, "#ffffff", 0.5))
    for _ in range(58):
        x, y = canvas.chance.uniform(-66, 60), canvas.chance.uniform(-68, -24)
        if (x / 72) ** 2 + ((y + 40) / 34) ** 2 < 1:
            canvas.disc(x, y, canvas.chance.uniform(3, 7), "#5a4634", 3)
    for x, y in ((42, -96), (58, -100), (34, -82)):
        canvas.disc(x, y, 4, "#5a4634")
    canvas.disc(66, -82, 6.5, NOSE)
    canvas.disc(68, -84, 2, "#ffffff")
    canvas.polygon([(82, -84), (114, -72), (82, -68)], "#d9803a")
    canvas.polygon([(100, -78), (114, -72), (98, -70)], "#2b201a")


def goat(canvas: Canvas, coat: str, walking: int = 0) -> None:
    """A goat of 150 × 120 on (0, 0), looking to the right; `walking` moves its legs."""
    dark = mix(coat, "#1c1612", 0.4)
    step = 8 if walking % 2 else -8
    for x, shade in ((-42, dark), (34, dark), (-54, coat), (24, coat)):
        swing = step if shade == coat else -step
        limb(canvas, (x, -52), (x + swing, -6), 8, 4, shade)
        canvas.box(x + swing - 5, -8, 11, 9, "#211a17", 2)
    blob(
        canvas,
        [(-64, -84), (-20, -92), (30, -90), (50, -78), (44, -48), (-10, -40), (-56, -46), (-70, -64)],
        coat,
    )
    blob(canvas, [(-50, -48), (-10, -58), (40, -54), (30, -42), (-12, -36)], mix(coat, "#1c1612", 0.22))
    canvas.polygon([(-64, -82), (-82, -98), (-68, -70)], coat)
    limb(canvas, (42, -76), (62, -104), 17, 11, coat)
    blob(canvas, [(50, -122), (70, -124), (98, -104), (96, -94), (78, -92), (58, -98)], coat)
    stroke(canvas, [(60, -120), (52, -142), (34, -152)], "#4a3d30", 7)
    stroke(canvas, [(70, -122), (66, -144), (50, -156)], "#5c4c3b", 6)
    canvas.polygon([(56, -116), (36, -112), (54, -106)], dark)
    canvas.polygon([(84, -93), (92, -94), (82, -74)], dark)
    canvas.disc(76, -112, 2.6, NOSE)


def seal(canvas: Canvas) -> None:
    """The head of a seal that looks out of the water at (0, 0), 110 wide."""
    skin = "#6d7780"
    blob(canvas, [(-56, 8), (-50, -44), (-20, -78), (24, -78), (52, -46), (58, 8)], skin)
    blob(canvas, [(14, 8), (30, -40), (24, -76), (52, -46), (58, 8)], mix(skin, "#1a2228", 0.35))
    blob(canvas, [(-26, -20), (0, -34), (28, -20), (24, 2), (-22, 2)], mix(skin, "#ffffff", 0.25))
    canvas.disc(1, -24, 9, NOSE, 6)
    for side in (-1, 1):
        canvas.disc(side * 25, -44, 8, "#12171b", 9)
        canvas.disc(side * 25 - 2, -47, 2.4, "#ffffff")
        for y in (-14, -8, -2):
            stroke(canvas, [(side * 12, -14), (side * 34, y - 6), (side * 50, y + 4)], "#dfe6e6", 1.2)


def dog_from_behind(canvas: Canvas) -> None:
    """The dog sitting with its back to us, 150 × 220 on (0, 0)."""
    canvas.tint(arc(10, 2, 100, 14, 0, 360), "#10141a", 0.45, 6)
    stroke(canvas, [(-40, -12), (-96, -6), (-128, -26), (-138, -54)], BROWN, 19)
    canvas.disc(-139, -60, 9, WHITE)
    blob(
        canvas,
        [(0, -150), (36, -130), (62, -60), (66, -8), (40, 2), (-40, 2), (-66, -8), (-62, -60), (-36, -130)],
        WHITE,
    )
    blob(canvas, [(-6, -148), (34, -130), (58, -66), (50, -30), (18, -44), (-14, -70), (-34, -120)], BROWN)
    blob(canvas, [(30, -120), (62, -60), (66, -8), (40, 2), (44, -50)], mix(BROWN, "#20140e", 0.3))
    blob(
        canvas, [(-44, -204), (0, -220), (44, -204), (50, -168), (30, -138), (-30, -138), (-50, -168)], BROWN
    )
    for side in (-1, 1):
        blob(
            canvas,
            [(side * 34, -212), (side * 56, -206), (side * 70, -166), (side * 54, -152), (side * 42, -176)],
            mix(BROWN, "#20140e", 0.35),
        )
    blob(canvas, [(-8, -218), (8, -218), (6, -160), (-6, -160)], WHITE)
    canvas.box(-34, -148, 68, 12, "#b8352f", 6)


def dog_asleep(canvas: Canvas) -> None:
    """The dog curled up, 330 × 190 around (0, 0)."""
    canvas.tint(arc(0, 40, 180, 70, 0, 360), "#10141a", 0.5, 10)
    blob(
        canvas,
        [
            (-150, 10),
            (-120, -62),
            (-30, -98),
            (70, -92),
            (146, -38),
            (152, 30),
            (90, 78),
            (-40, 86),
            (-128, 60),
        ],
        WHITE,
    )
    blob(canvas, [(-30, -96), (70, -90), (144, -36), (150, 26), (100, 40), (60, -20), (-10, -40)], BROWN)
    blob(
        canvas, [(90, 44), (150, 26), (120, 72), (20, 90), (-80, 84), (-20, 62)], mix(BROWN, "#20140e", 0.14)
    )
    for x, y in ((-40, 76), (4, 84)):
        limb(canvas, (x, y - 22), (x - 64, y - 4), 17, 14, WHITE)
    blob(
        canvas,
        [(-116, -26), (-60, -46), (-14, -20), (-10, 24), (-60, 44), (-120, 48), (-158, 40), (-156, 20)],
        BROWN,
    )
    blob(canvas, [(-100, -20), (-86, -12), (-112, 40), (-158, 40), (-156, 22)], WHITE)
    canvas.disc(-154, 32, 11, NOSE, 9)
    blob(
        canvas, [(-58, -44), (-24, -36), (2, 4), (-14, 40), (-40, 30), (-44, -6)], mix(BROWN, "#20140e", 0.4)
    )
    stroke(canvas, [(-104, 2), (-92, 9), (-76, 5)], NOSE, 4.5)


def dog_giving_paw(canvas: Canvas) -> Point:
    """The dog sitting in profile, looking to the right, one paw raised; about 150 tall. Where the paw is."""
    paw: Point = (84, -86)
    stroke(canvas, [(-52, -10), (-84, -14), (-98, -44)], BROWN, 12)
    limb(canvas, (34, -64), (40, -8), 10, 8, mix(WHITE, "#20140e", 0.2))
    blob(
        canvas,
        [(22, -116), (44, -84), (36, -40), (4, -8), (-46, 0), (-60, -24), (-34, -70), (-4, -106)],
        WHITE,
    )
    blob(canvas, [(14, -112), (6, -66), (-20, -20), (-58, -14), (-36, -70), (-6, -104)], BROWN)
    canvas.box(-40, -10, 56, 12, WHITE, 6)
    limb(canvas, (36, -86), (58, -72), 10, 8, WHITE)
    limb(canvas, (58, -72), paw, 8, 8, WHITE)
    blob(
        canvas,
        [(2, -150), (30, -164), (50, -148), (78, -136), (78, -124), (50, -114), (20, -106), (4, -124)],
        BROWN,
    )
    blob(canvas, [(44, -150), (78, -136), (78, -124), (54, -118), (46, -134)], WHITE)
    blob(canvas, [(8, -156), (24, -154), (18, -116), (2, -106), (-4, -128)], mix(BROWN, "#20140e", 0.4))
    canvas.disc(80, -134, 6, NOSE, 5)
    canvas.disc(44, -142, 4, NOSE)
    canvas.line([(12, -104), (34, -98)], "#b8352f", 9)
    return paw
