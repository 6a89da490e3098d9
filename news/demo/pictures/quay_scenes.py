"""Scenes on the quay with somebody to meet: a film crew, a captain, a dog."""

from news.demo.pictures.animals import dog_asleep, dog_giving_paw
from news.demo.pictures.boats import ferry
from news.demo.pictures.bodies import Look, person, shadow_look
from news.demo.pictures.canvas import Canvas, mix
from news.demo.pictures.curves import arc, blob
from news.demo.pictures.harbour import bollard
from news.demo.pictures.poses import POINTING, STOOPING, WORKING
from news.demo.pictures.sky import sky
from news.demo.pictures.texture import clouded, scatter
from news.demo.pictures.water import light_path, sea, waves


def film_camera_in_fog(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1600, 1067, [(0, "#aebbbd"), (0.5, "#d9dcd3"), (1, "#8f9b9b")])
    boat = canvas.at(1010, 560, 1.15)
    ferry(boat, "#a3aeae", "#c6cac3", "#ffedc0", "#b9a9a0")
    clouded(canvas, (0, 280, 1600, 480), "#dfe1d8", (0, 0.9, 0.95, 0.5), 220, 2.2, 3)
    for x in range(700, 1270, 52):
        canvas.glow(x, 446 + (x % 3) * 26, 46, "#ffe9b4", 0.6)
    canvas.glow(1010, 470, 420, "#fff3d0", 0.4)
    canvas.fade_polygon([(0, 900), (1600, 830), (1600, 1067), (0, 1067)], [(0, "#a8aeaa"), (1, "#5f6a6c")])
    for x in range(-100, 1700, 190):
        canvas.line([(x, 898 - x * 0.044), (x - 120, 1067)], "#8d9694", 4)
    _film_camera(canvas.at(760, 930, 1.9), "#5b686c")
    person(canvas.at(610, 940, 2.0), shadow_look("#566367", "cap", 0.3), WORKING)
    person(canvas.at(330, 960, 2.1), shadow_look("#6b777a", "tail", 0.5), POINTING)
    clouded(canvas, (0, 400, 1600, 667), "#e3e5dd", (0, 0.4, 0.55, 0.3), 260, 2.6, 3)
    canvas.veil(0, 1067, "#e6e7df", (0.4, 0.2, 0.1, 0.1))


def _film_camera(canvas: Canvas, tone: str) -> None:
    """On a tripod of 130, its lens to the right."""
    for x in (-44, 8, 46):
        canvas.line([(0, -104), (x, 4)], mix(tone, "#ffffff", 0.08), 6)
    canvas.box(-14, -116, 28, 16, tone, 3)
    canvas.box(-40, -156, 78, 44, tone, 5)
    canvas.polygon([(38, -148), (66, -154), (66, -114), (38, -120)], mix(tone, "#1c2226", 0.25))
    for x in (-22, 16):
        canvas.disc(x, -174, 22, tone)
        canvas.disc(x, -174, 7, mix(tone, "#ffffff", 0.3))
    canvas.line([(-40, -128), (-76, -112)], tone, 5)
    canvas.disc(44, -162, 4, "#e0604a")
    canvas.glow(44, -162, 16, "#ff7a5a", 0.6)


def dog_asleep_in_ropes(canvas: Canvas) -> None:
    canvas.fade(0, 0, 1200, 1200, [(0, "#e6d3aa"), (1, "#b39a74")])
    for row in range(7):
        y = row * 190 - 20
        canvas.line([(0, y), (1200, y + 30)], "#a08a66", 6)
        for x in range(-100 + row % 2 * 150, 1300, 300):
            canvas.line([(x, y), (x - 14, y + 190)], "#a08a66", 6)
    clouded(canvas, (0, 0, 1200, 1200), "#6f5d44", (0.2, 0.3, 0.4), 140, 1.4)
    scatter(canvas, (0, 0, 1200, 1200), ("#f3e6c6", "#8f7a58", "#cbb48a"), 200)
    bollard(canvas.at(1010, 250, 3.4), "#2f353b")
    canvas.tint([(1020, 240), (1080, 250), (1200, 420), (1200, 560), (1000, 300)], "#3a2c1c", 0.4, 14)
    canvas.tint(arc(640, 720, 520, 400, 0, 360), "#3a2a18", 0.5, 26)
    _great_coil(canvas.at(600, 650), 470, 350)
    dog_asleep(canvas.at(600, 640, 1.75))
    canvas.tint([(0, 0), (760, 0), (100, 1200), (0, 1200)], "#fff2c8", 0.22, 40)


def _great_coil(canvas: Canvas, rx: float, ry: float) -> None:
    """Rings of a mooring rope seen from above, a hollow in their middle."""
    for ring in range(4):
        grow = 1 - ring * 0.125
        for turn in range(0, 360, 4):
            x, y = arc(0, 0, rx * grow, ry * grow, turn, turn)[0]
            tone = mix("#d6b47c", "#7a5a34", 0.18 * (turn // 4 % 2) + (0.3 if y > 0 else 0.0) + 0.06 * ring)
            canvas.disc(x, y, 32, mix(tone, "#20140c", 0.35), 30)
            canvas.disc(x - 2, y - 4, 26, tone, 24)
    canvas.fade_polygon(arc(0, 0, rx * 0.55, ry * 0.55, 0, 360), [(0, "#5f4a30"), (1, "#8a704c")])


def dog_and_captain(canvas: Canvas) -> None:
    sky(canvas, 620, [(0, "#7fb0c4"), (0.7, "#d9e2d3"), (1, "#f6e8c8")])
    clouded(canvas, (0, 0, 1600, 560), "#fffaf0", (0.4, 0.8, 0.3), 220)
    sea(canvas, 600, [(0, "#bcd6cd"), (1, "#3f8794")])
    waves(canvas, 606, 860, ("#a9d0ca", "#5fa0a5", "#e3f0e4"), 80)
    canvas.fade_polygon(
        [(1640, -20), (900, -20), (1010, 520), (1060, 860), (1640, 860)],
        [(0, "#f7f4ea"), (0.5, "#e6e3d8"), (0.52, "#2f6f8a"), (1, "#1f4a5f")],
    )
    for x, y in ((1080, 130), (1240, 130), (1400, 130), (1560, 130), (1130, 320), (1290, 320), (1450, 320)):
        canvas.disc(x, y, 42, "#c3c0b4")
        canvas.disc(x, y, 33, "#274a5c")
        canvas.tint(arc(x - 8, y - 8, 16, 14, 0, 360), "#cfe6ea", 0.5)
    canvas.box(1400, 440, 200, 420, "#152f3d")
    canvas.fade(0, 850, 1600, 217, [(0, "#dccba8"), (1, "#8d7c66")])
    for x in range(-60, 1700, 230):
        canvas.line([(x, 850), (x - 110, 1067)], "#b3a080", 4)
    canvas.fade_polygon([(560, 930), (1640, 640), (1640, 740), (640, 985)], [(0, "#b98f5c"), (1, "#6b4a2e")])
    for n in range(14):
        x, y = 600 + n * 76, 934 - n * 21
        canvas.line([(x, y), (x + 60, y + 44)], "#5a3d26", 6)
    for n in range(7):
        x, y = 640 + n * 160, 916 - n * 43
        canvas.line([(x, y), (x, y - 170)], "#e9e4d4", 9)
    canvas.line([(620, 752), (1640, 478)], "#e9e4d4", 11)
    light_path(canvas, 300, 620, 840, 70, "#fdf3d6")
    dog = canvas.at(514, 968, 2.1)
    dog.tint(arc(0, 4, 90, 12, 0, 360), "#2a2018", 0.5, 6)
    dog_giving_paw(dog)
    _captain(canvas.at(872, 892, 2.7, mirrored=True))


def _captain(canvas: Canvas) -> None:
    """Bent down, a hand held out low."""
    body = person(canvas, Look("#1f2c44", "#c98f6c", "#b9b4ab", "#1b2436", "short", 0.45, 1.1), STOOPING)
    cap = canvas.at(*body.head)
    blob(cap, [(15, -8), (13, -22), (-8, -26), (-19, -18), (-17, -7)], "#f3efe2")
    cap.polygon([(-17, -12), (15, -11), (15, -5), (-17, -6)], "#141c2b")
    cap.polygon([(11, -7), (27, -2), (12, -1)], "#0f141d")
    cap.disc(11, -10, 2.6, "#e0b84c")
