"""A body in a pose: limbs, coat, head and hair, drawn around the ground below the hips."""

from dataclasses import dataclass
from math import cos, pi, sin

from news.demo.pictures.canvas import Canvas, Point, mix
from news.demo.pictures.curves import between, blob, limb
from news.demo.pictures.poses import STANDING, Pose

THIGH, SHIN, TORSO, UPPER_ARM, FOREARM = 43, 41, 52, 29, 27


@dataclass(frozen=True)
class Look:
    coat: str
    skin: str = "#b67d57"
    hair: str = "#2a1e1c"
    legs: str = "#27303d"
    head: str = "short"
    """Of short, bun, long, bald, cap, hat, scarf, hood, curls, tail."""

    skirt: float = 0
    """How far a skirt or long coat reaches: 0 none, 1 to the ankles."""

    stout: float = 1


PEOPLE = (
    Look("#34435f", "#b67d57", "#2a1e1c", head="cap"),
    Look("#8c3b52", "#dba987", "#6b3f2a", head="long", skirt=0.5),
    Look("#4f6b46", "#8d5a3c", "#1d1718", head="curls"),
    Look("#c48a3a", "#c98f6c", "#8a8580", head="bun", skirt=0.8),
    Look("#5a4a6f", "#b98560", "#6f2f58", head="scarf", skirt=0.9),
    Look("#2f6d73", "#e0ad8a", "#3a2a20", head="tail"),
    Look("#7a5a40", "#dba987", "#cfc8bd", head="bald", stout=1.15),
    Look("#a8452f", "#a06a48", "#2a1e1c", head="hood"),
)
"""Townspeople, for crowds."""


@dataclass(frozen=True)
class Body:
    """Where a body's parts are, for what it holds."""

    near_hand: Point
    far_hand: Point
    head: Point
    shoulder: Point
    hip: Point


def shadow_look(colour: str, head: str = "short", skirt: float = 0) -> Look:
    """Somebody against the light."""
    return Look(colour, mix(colour, "#ffffff", 0.05), colour, mix(colour, "#000000", 0.15), head, skirt)


def person(canvas: Canvas, look: Look, pose: Pose = STANDING) -> Body:
    """Somebody about 170 tall, standing on (0, 0) or sitting above it, looking to the right."""
    legs = [_joints((0, 0), leg, THIGH, SHIN) for leg in (pose.near_leg, pose.far_leg)]
    hip: Point = (0, -(pose.seat or max(foot[1] for _, foot in legs) + 6))
    shoulder = _away(hip, pose.lean + 180, TORSO, -1)
    dark = mix(look.coat, "#101522", 0.32)
    _arm(canvas, shoulder, pose.far_arm, dark, mix(look.skin, "#101522", 0.2))
    for leg, shade in ((pose.far_leg, 0.35), (pose.near_leg, 0.0)):
        _leg(canvas, hip, leg, mix(look.legs, "#05070c", shade), look.stout)
    _torso(canvas, hip, shoulder, look, pose)
    head = _away(shoulder, 180 + pose.lean + pose.nod, 26, -1)
    limb(
        canvas,
        between(shoulder, head, 0.3),
        between(shoulder, head, 0.7),
        7,
        6,
        mix(look.skin, "#5a2a22", 0.3),
    )
    _head(canvas.at(*head), look)
    near_hand = _arm(canvas, shoulder, pose.near_arm, mix(look.coat, "#101522", 0.14), look.skin)
    return Body(near_hand, _joints(shoulder, pose.far_arm, UPPER_ARM, FOREARM)[1], head, shoulder, hip)


def _torso(canvas: Canvas, hip: Point, shoulder: Point, look: Look, pose: Pose) -> None:
    wide = look.stout
    limb(canvas, between(hip, shoulder, 0.86), hip, 17 * wide, 15 * wide, look.coat)
    if look.skirt:
        knee = _joints(hip, pose.near_leg, THIGH, SHIN)
        back = _joints(hip, pose.far_leg, THIGH, SHIN)
        low = [between(knee[0], knee[1], look.skirt), between(back[0], back[1], look.skirt)]
        front, rear = max(low), min(low)
        outline = [(hip[0] - 15 * wide, hip[1] - 10), (hip[0] + 14 * wide, hip[1] - 10)]
        canvas.polygon([*outline, (front[0] + 14, front[1]), (rear[0] - 16, rear[1])], look.coat)
    chest = between(hip, shoulder, 0.82)
    limb(
        canvas,
        (chest[0] + 5, chest[1]),
        (hip[0] + 5, hip[1]),
        11 * wide,
        9 * wide,
        mix(look.coat, "#101522", 0.14),
    )


def _leg(canvas: Canvas, hip: Point, angles: tuple[float, float], colour: str, stout: float) -> None:
    knee, foot = _joints(hip, angles, THIGH, SHIN)
    limb(canvas, hip, knee, 13 * stout, 9, colour)
    limb(canvas, knee, foot, 9, 6, colour)
    heel = canvas.at(*foot)
    heel.box(-7, -4, 22, 10, mix(colour, "#05070c", 0.6), 5)


def _arm(canvas: Canvas, shoulder: Point, angles: tuple[float, float], sleeve: str, skin: str) -> Point:
    top = (shoulder[0], shoulder[1] + 9)
    elbow, hand = _joints(top, angles, UPPER_ARM, FOREARM)
    limb(canvas, top, elbow, 9, 7, sleeve)
    limb(canvas, elbow, between(elbow, hand, 0.82), 7, 5.5, sleeve)
    canvas.disc(*hand, 5.5, skin)
    return hand


def _head(canvas: Canvas, look: Look) -> None:
    """Centred on the middle of the skull, in profile."""
    if look.head in {"long", "scarf", "hood"}:
        colour = look.coat if look.head == "hood" else look.hair
        blob(canvas, [(6, -17), (-12, -14), (-19, 2), (-17, 24), (0, 27), (8, 8)], colour)
    if look.head == "tail":
        blob(canvas, [(-12, -8), (-26, 0), (-24, 22), (-17, 8)], look.hair)
    blob(
        canvas,
        [(0, -16), (11, -10), (12, -3), (17, 4), (12, 7), (10, 15), (2, 17), (-8, 10), (-12, -6)],
        look.skin,
    )
    if look.head == "bald":
        blob(canvas, [(-13, -4), (-8, 0), (-6, 9), (-12, 8)], look.hair)
        return
    blob(
        canvas, [(12, -8), (8, -17), (-4, -20), (-15, -12), (-15, 4), (-9, 12), (-4, 3), (-1, -7)], look.hair
    )
    if look.head == "bun":
        canvas.disc(-16, -13, 8, look.hair)
    elif look.head == "curls":
        for x, y in ((-12, -14), (-2, -20), (8, -15), (-17, -3), (-14, 7)):
            canvas.disc(x, y, 8, look.hair)
    elif look.head == "cap":
        blob(
            canvas,
            [(13, -9), (8, -20), (-6, -22), (-16, -12), (-15, -5), (0, -8)],
            mix(look.coat, "#14161e", 0.5),
        )
        canvas.polygon([(8, -12), (25, -8), (10, -6)], mix(look.coat, "#14161e", 0.6))
    elif look.head == "hat":
        canvas.disc(0, -11, 25, mix(look.legs, "#c9a86a", 0.55), 5)
        blob(
            canvas, [(-13, -11), (-11, -25), (0, -27), (11, -25), (13, -11)], mix(look.legs, "#c9a86a", 0.62)
        )


def _joints(start: Point, angles: tuple[float, float], first: float, second: float) -> tuple[Point, Point]:
    middle = _away(start, angles[0], first)
    return middle, _away(middle, angles[1], second)


def _away(start: Point, angle: float, length: float, mirrored: int = 1) -> Point:
    """The place `length` from `start`; 0 degrees is straight down, positive to the right."""
    turn = angle * pi / 180
    return start[0] + mirrored * length * sin(turn), start[1] + length * cos(turn)
