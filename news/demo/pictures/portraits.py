"""Portraits of the paper's people, each on a sheet of 1200 × 1200."""

from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.clothes import (
    bow_tie,
    oilskin,
    open_collar,
    ribbed_jersey,
    round_neck,
    shawl,
    shirt_collar,
    shoulders,
)
from news.demo.pictures.curves import arc, blob, stroke
from news.demo.pictures.faces import Face, beard, face, freckles, glasses, moustache, mouth
from news.demo.pictures.hair import BOB, CURLS, FRINGE, HEADSCARF, PLAIT, RECEDING, SHORT, SIDES, Hair
from news.demo.pictures.studios import (
    before_a_goal,
    before_a_wall_of_charts,
    before_books,
    before_islands,
    before_rain,
    before_stairs,
    before_the_darkroom,
    before_the_harbour,
)


def correspondent(canvas: Canvas) -> None:
    before_the_harbour(canvas)
    sheet, coat = canvas.at(600, 600), "#e4b03a"
    shoulders(sheet, coat, 0.94)
    _head(sheet, Face("#d9a184", "#3f434e", "#2f4a52", age=0.25, smile=0.4), BOB, "#5b5f6b")
    oilskin(sheet, coat)


def translator(canvas: Canvas) -> None:
    before_books(canvas)
    sheet, jacket, hair = canvas.at(600, 610), "#31506a", "#2a211f"
    shoulders(sheet, jacket)
    who = Face("#b67d57", hair, lips="#b0655a")
    _head(sheet, who, CURLS, hair)
    beard(sheet, hair)
    mouth(sheet, who)
    glasses(sheet, "#d0a648")
    open_collar(sheet, jacket, "#efe4cc")


def town_hall_reporter(canvas: Canvas) -> None:
    before_stairs(canvas)
    sheet, coat = canvas.at(560, 620), "#2f5f48"
    shoulders(sheet, coat, 0.92)
    _head(
        sheet,
        Face("#efc4a4", "#8a4424", "#4f6f5a", "#b8564c", wide=0.94, chin=0.2, smile=0.8),
        SHORT,
        "#b5502a",
    )
    freckles(sheet, "#c98a62")
    open_collar(sheet, coat, "#e9dfc8")


def islands_correspondent(canvas: Canvas) -> None:
    before_islands(canvas)
    sheet, jersey = canvas.at(640, 620), "#2f5680"
    shoulders(sheet, jersey, 0.92)
    skin = "#c98f6c"
    _head(sheet, Face(skin, "#241a18", "#3a2a20", "#a8544c", wide=0.95, smile=0.6), PLAIT, "#2b2120")
    ribbed_jersey(sheet, jersey)
    _plait(sheet, "#2b2120")


def sports_reporter(canvas: Canvas) -> None:
    before_a_goal(canvas)
    sheet, coat, hair = canvas.at(600, 610, 1.06), "#3a4652", "#9a9a98"
    shoulders(sheet, coat, 1.06)
    _head(
        sheet,
        Face("#d99e80", "#7d7c7a", "#3f5a66", "#a5524a", wide=1.1, chin=0.06, age=0.6, smile=0.7),
        RECEDING,
        hair,
    )
    moustache(sheet, hair)
    shawl(sheet, "#e6b93a")


def columnist(canvas: Canvas) -> None:
    before_rain(canvas)
    sheet, jacket = canvas.at(570, 620), "#5a4638"
    shoulders(sheet, jacket, 0.94)
    who = Face(
        "#e6bfa2", "#e6e2d8", "#4a6274", "#a8625a", wide=0.93, chin=0.2, age=1, smile=0.1, lid=0.5, doubt=1
    )
    _head(sheet, who, SIDES, "#eeebe2")
    open_collar(sheet, jacket, "#f3ecdc")
    bow_tie(sheet, "#8c2f3a")


def picture_editor(canvas: Canvas) -> None:
    before_the_darkroom(canvas)
    sheet, jacket = canvas.at(620, 570, 0.94), "#dd7a30"
    shoulders(sheet, jacket, 0.9)
    skin = "#e3b48f"
    _head(
        sheet,
        Face(skin, "#17151a", "#1d1718", "#b84f50", wide=0.94, chin=0.22, smile=0.6, lid=0.25),
        FRINGE,
        "#17161b",
    )
    round_neck(sheet, "#2b2f3a", skin)
    shirt_collar(sheet, jacket)
    _camera(sheet.at(-10, 452), skin, jacket)


def data_editor(canvas: Canvas) -> None:
    before_a_wall_of_charts(canvas)
    sheet, coat, scarf = canvas.at(600, 620), "#44556b", "#6f2f58"
    shoulders(sheet, coat, 0.92)
    HEADSCARF.behind(sheet, scarf)
    face(sheet, Face("#b98560", "#2a1c1a", "#2b1c16", "#9c4a4c", wide=0.96, smile=0.7))
    HEADSCARF.before(sheet, scarf)
    glasses(sheet, "#22242c", round_ones=False, wide=0.97)


def _head(canvas: Canvas, who: Face, hair: Hair, colour: str) -> None:
    hair.behind(canvas, colour)
    face(canvas, who)
    hair.before(canvas, colour)


def _plait(canvas: Canvas, hair: str) -> None:
    """Over the left shoulder."""
    blob(canvas, [(-150, 120), (-100, 190), (-120, 300), (-190, 290), (-190, 190)], hair)
    for n in range(8):
        link = canvas.at(-160 - n * 5, 262 + n * 46, 1 - n * 0.05, mirrored=n % 2 == 1)
        blob(
            link,
            [(-50, -16), (10, -40), (46, -6), (30, 30), (-20, 22)],
            mix(hair, "#8a6a52", 0.12 + 0.1 * (n % 2)),
        )
        stroke(link, [(-44, -12), (0, -8), (34, 24)], mix(hair, "#8a6a52", 0.4), 3)
    canvas.box(-226, 612, 50, 18, "#c8452f", 8)


def _camera(canvas: Canvas, skin: str, sleeve: str) -> None:
    """A camera of 260 × 170 held in two hands."""
    for side in (-1, 1):
        stroke(canvas, [(side * 96, -60), (side * 120, -170), (side * 100, -250)], "#26221f", 15)
        dark = mix(sleeve, "#101a28", 0.24 if side > 0 else 0.08)
        canvas.polygon(
            [(side * 330, 240), (side * 360, 80), (side * 190, -30), (side * 130, 70), (side * 200, 240)],
            dark,
        )
    canvas.box(-140, -84, 280, 172, "#23242a", 22)
    canvas.box(-140, -84, 280, 44, "#a9a8a3", 18)
    canvas.box(-58, -110, 116, 40, "#8d8c88", 10)
    canvas.box(86, -100, 40, 18, "#c9c7c0", 6)
    canvas.disc(0, 14, 76, "#101116")
    for radius, tone in ((66, "#3a3c44"), (52, "#14161c"), (38, "#22405a"), (22, "#0d1420")):
        canvas.disc(0, 14, radius, tone)
    canvas.polygon(arc(-14, 0, 20, 12, 0, 360), "#9fc4d6")
    for side in (-1, 1):
        for n in range(4):
            tone = mix(skin, "#6a3226", 0.08 + 0.06 * n)
            canvas.box(side * 146 - 24, -46 + n * 32, 54, 30, tone, 15)
