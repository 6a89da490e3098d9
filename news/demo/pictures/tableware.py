"""Small things that lie or stand on a table, a desk or a sill."""

from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import arc, blob, smooth, stroke
from news.demo.pictures.texture import dabs


def cup(canvas: Canvas, colour: str, steam: bool = False) -> None:
    """A mug of 60 × 60 standing on (0, 0), its ear to the right."""
    canvas.line(arc(30, -28, 16, 17, -90, 90), colour, 8)
    canvas.fade_polygon(
        [(-30, -58), (30, -58), (25, 2), (-25, 2)],
        [(0, mix(colour, "#ffffff", 0.15)), (1, mix(colour, "#15181d", 0.25))],
    )
    canvas.disc(0, -58, 30, mix(colour, "#ffffff", 0.35), 8)
    canvas.disc(0, -57, 25, "#4a2c1c", 6)
    if steam:
        for x in (-9, 9):
            stroke(canvas, [(x, -66), (x + 8, -90), (x - 5, -112), (x + 6, -136)], "#e6e0d6", 3)


def tea_glass(canvas: Canvas) -> None:
    """A waisted glass of 26 × 40 on a saucer."""
    canvas.disc(0, 0, 24, "#efe6d2", 6)
    blob(canvas, [(-12, -40), (12, -40), (8, -22), (12, -6), (0, 0), (-12, -6), (-8, -22)], "#a8431f")
    canvas.disc(0, -39, 12, "#e0b48a", 3)
    canvas.line([(-5, -34), (-4, -10)], "#f0c9a0", 2)


def notebook(canvas: Canvas, width: float, height: float, cover: str, lean: float = 0) -> None:
    """A worn book standing on (0, 0), its back to us; `lean` moves its head to the left."""
    corners = [(0, 0), (width, 0), (width - lean, -height), (-lean, -height)]
    canvas.fade_polygon(corners, [(0, mix(cover, "#ffffff", 0.12)), (1, mix(cover, "#15100c", 0.25))])
    canvas.polygon(
        [(width * 0.76, 0), (width, 0), (width - lean, -height), (width * 0.76 - lean, -height)],
        mix(cover, "#15100c", 0.3),
    )
    for share in (0.12, 0.82):
        canvas.line(
            [(-lean * share, -height * share), (width - lean * share, -height * share)],
            mix(cover, "#e6c98a", 0.5),
            5,
        )
    top, low = -height * 0.7, -height * 0.44
    shift = lean * 0.56
    canvas.polygon(
        [(8 - shift, low), (width - 8 - shift, low), (width - 8 - shift, top), (8 - shift, top)], "#e9dcbc"
    )
    for row in range(3):
        canvas.line(
            [(14 - shift, low - 18 - row * 22), (width - 16 - shift, low - 18 - row * 22)], "#6b5f4a", 4
        )
    for _ in range(5):
        x, y = canvas.chance.uniform(0, width), -canvas.chance.uniform(0, height)
        canvas.disc(x + lean * y / height, y, canvas.chance.uniform(2, 5), mix(cover, "#e6d6b8", 0.4))


def letter(canvas: Canvas, turn: float, paper: str, stamp: str) -> None:
    """An envelope of 380 × 230 around (0, 0), turned by some degrees, with a stamp, a postmark and two lines."""
    c, s = cos(turn * pi / 180), sin(turn * pi / 180)

    def at(points: list[Point]) -> list[Point]:
        return [(x * c - y * s, x * s + y * c) for x, y in points]

    def block(x: float, y: float, width: float, height: float) -> list[Point]:
        return at([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])

    canvas.tint([(x + 10, y + 14) for x, y in block(-190, -115, 380, 230)], "#0c0706", 0.5, 8)
    canvas.polygon(block(-190, -115, 380, 230), paper)
    canvas.polygon(block(-190, 70, 380, 45), mix(paper, "#6b4a28", 0.14))
    canvas.polygon(block(104, -98, 70, 84), "#fbf3df")
    canvas.polygon(block(110, -92, 58, 72), stamp)
    canvas.polygon(
        at([(116, -30), (130, -58), (142, -44), (154, -70), (162, -30)]), mix(stamp, "#ffffff", 0.45)
    )
    canvas.line(at(arc(86, -56, 36, 36, 0, 360)), "#4a4038", 3)
    for y in (-70, -56, -42):
        canvas.line(at([(20, y), (60, y - 6), (108, y)]), "#4a4038", 2.5)
    for y, long in ((6, 150), (32, 190), (58, 110)):
        stroke(
            canvas, at([(-110 + n * long / 8, y + (5 if n % 2 else -5)) for n in range(9)]), "#33405a", 3.5
        )


def table_radio(canvas: Canvas) -> None:
    """A wooden wireless of 330 × 220 standing on (0, 0)."""
    canvas.tint(arc(10, 4, 190, 22, 0, 360), "#120a08", 0.5, 8)
    canvas.fade_polygon(
        smooth([(-164, -2), (-166, -170), (-120, -216), (120, -216), (166, -170), (164, -2)], steps=6),
        [(0, "#a8683a"), (1, "#5f3620")],
    )
    canvas.box(-136, -180, 150, 150, "#3a2418", 12)
    for y in range(-170, -36, 13):
        canvas.line([(-128, y), (6, y)], "#c9a870", 4)
    canvas.box(34, -180, 104, 62, "#ffdf9a", 8)
    canvas.glow(86, -150, 90, "#ffdf9a", 0.5)
    for x in range(46, 136, 12):
        canvas.line([(x, -170), (x, -152)], "#6b4426", 2)
    canvas.line([(98, -176), (98, -122)], "#c8372f", 4)
    for x in (60, 114):
        canvas.disc(x, -66, 25, "#2b1a12")
        canvas.disc(x - 3, -69, 20, "#d9b878")
        canvas.line([(x - 3, -69), (x + 8, -84)], "#2b1a12", 4)
    canvas.line([(130, -212), (220, -390)], "#c3c8ca", 4)


def plate_of_fish(canvas: Canvas, count: int) -> None:
    """A plate of 420 seen from above, with fried fish."""
    canvas.tint(arc(14, 18, 214, 214, 0, 360), "#22304a", 0.4, 12)
    for radius, tone in ((210, "#e9e6dc"), (204, "#fdfbf4"), (150, "#eceae0"), (146, "#f7f5ec")):
        canvas.disc(0, 0, radius, tone)
    canvas.line(arc(0, 0, 186, 186, 0, 360), "#3f6fa8", 5)
    for n in range(count):
        fish = canvas.at(0, (n - (count - 1) / 2) * 84)
        fish.tint(arc(4, 12, 120, 26, 0, 360), "#8a7f60", 0.4, 6)
        blob(
            fish,
            [
                (-130, 0),
                (-96, -26),
                (-20, -38),
                (60, -24),
                (96, -4),
                (136, -28),
                (130, 28),
                (96, 6),
                (50, 24),
                (-30, 32),
                (-100, 20),
            ],
            "#b8843c",
        )
        blob(fish, [(-110, -8), (-30, -28), (50, -16), (86, -2), (0, 4)], "#dcae62")
        for x in (-50, -20, 10, 40):
            fish.line([(x, -20), (x + 14, 16)], "#7a4f1e", 5)
        fish.disc(-106, -3, 6, "#2b1f12")
    dabs(canvas, (120, 96, 34, 22), ("#3f6b34", "#86ad52"), 30, 9)


def lemon(canvas: Canvas) -> None:
    """Half a lemon, its cut side up, 200 across."""
    canvas.tint(arc(12, 20, 104, 96, 0, 360), "#22304a", 0.4, 10)
    for radius, tone in ((100, "#e0a91f"), (94, "#f4cf3f"), (84, "#fdf6d8"), (76, "#f6dc6a")):
        canvas.disc(0, 0, radius, tone)
    for n in range(9):
        x, y = arc(0, 0, 76, 76, n * 40, n * 40)[0]
        canvas.line([(0, 0), (x, y)], "#fdf6d8", 6)
        seed = canvas.at(x * 0.5, y * 0.5)
        if n % 3 == 0:
            seed.disc(6, 6, 6, "#e9dca8", 9)
    canvas.disc(0, 0, 10, "#fdf6d8")
