"""People seen from afar: standing, and reading at a table."""

from news.demo.pictures.canvas import Canvas, mix


def figure(canvas: Canvas, coat: str, skin: str, hair: str, legs: str = "#27303d") -> None:
    """Somebody standing on (0, 0), 170 tall, seen half from behind, looking to the right."""
    dark = mix(coat, "#101522", 0.3)
    canvas.tint([(-30, -4), (34, -4), (48, 8), (-18, 8)], "#0a0e14", 0.4, 5)
    canvas.polygon([(-18, -66), (-1, -66), (-3, -4), (-14, -4)], legs)
    canvas.polygon([(1, -66), (18, -66), (15, -4), (4, -4)], mix(legs, "#000000", 0.25))
    canvas.box(-15, -7, 18, 8, "#15161c", 3)
    canvas.box(4, -7, 18, 8, "#15161c", 3)
    canvas.disc(32, -68, 5, skin)
    canvas.polygon([(14, -124), (24, -116), (37, -70), (28, -67), (14, -98)], dark)
    canvas.polygon(
        [(-9, -133), (9, -133), (21, -126), (25, -112), (26, -50), (-25, -50), (-24, -112), (-20, -126)], coat
    )
    canvas.polygon([(9, -133), (21, -126), (25, -112), (26, -50), (8, -50), (12, -100)], dark)
    canvas.disc(-30, -68, 5, skin)
    canvas.polygon(
        [(-16, -126), (-24, -116), (-36, -70), (-26, -67), (-13, -100)], mix(coat, "#101522", 0.14)
    )
    canvas.polygon([(-7, -144), (7, -144), (9, -131), (-9, -131)], mix(skin, "#5a2a22", 0.25))
    canvas.disc(3, -151, 13, skin, 16)
    canvas.polygon([(14, -154), (20, -147), (14, -145)], skin)
    canvas.disc(-2, -156, 15, hair, 15)
    canvas.disc(-5, -149, 10, hair, 12)
    if canvas.chance.random() < 0.4:
        canvas.disc(-14, -164, 8, hair)
    elif canvas.chance.random() < 0.5:
        canvas.polygon(
            [(-18, -158), (-14, -170), (0, -174), (13, -168), (16, -159)], mix(coat, "#14161e", 0.5)
        )
        canvas.polygon([(8, -163), (25, -157), (14, -156)], mix(coat, "#14161e", 0.6))


def reader(canvas: Canvas, coat: str, skin: str, hair: str) -> None:
    """Somebody at a table whose edge is at y = 0, bent over a book, 115 tall."""
    dark = mix(coat, "#0d1018", 0.35)
    canvas.polygon(
        [(-54, 6), (-46, -46), (-32, -62), (-12, -70), (14, -70), (34, -62), (48, -46), (56, 6)], coat
    )
    canvas.polygon([(14, -70), (34, -62), (48, -46), (56, 6), (20, 6), (24, -40)], dark)
    canvas.polygon([(-14, -68), (14, -68), (0, -50)], "#efe4cc")
    canvas.disc(0, -82, 21, skin, 25)
    canvas.disc(0, -99, 24, hair, 19)
    canvas.disc(-19, -90, 6, hair, 13)
    canvas.disc(19, -90, 6, hair, 13)
    for x in (-8, 8):
        canvas.line([(x - 5, -79), (x, -77), (x + 5, -79)], mix(skin, "#2a1410", 0.7), 2)
    canvas.line([(-1, -76), (3, -69), (-1, -68)], mix(skin, "#2a1410", 0.35), 2)
    canvas.polygon([(-46, 2), (0, -9), (46, 2), (42, 13), (0, 4), (-42, 13)], "#f5ecd8")
    canvas.line([(0, -9), (0, 4)], "#b9a88a", 2)
    for x in (-46, 46):
        canvas.disc(x, 4, 9, skin, 6)
