"""How people hold themselves: angles of their limbs in degrees, straight down being 0 and forward positive."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pose:
    """Somebody in profile, looking to the right. A limb is (its angle, the angle of what hangs from it)."""

    near_leg: tuple[float, float] = (3, 0)
    far_leg: tuple[float, float] = (-3, -3)
    near_arm: tuple[float, float] = (-4, 8)
    far_arm: tuple[float, float] = (6, 14)
    lean: float = 0
    nod: float = 0
    seat: float | None = None
    """Height of the hips when they rest on something; none stands on the ground."""


STANDING = Pose()
WALKING = Pose((24, 10), (-20, -34), (-24, -8), (24, 36), lean=3)
STRIDING = Pose((34, 12), (-26, -52), (-34, -12), (34, 60), lean=8)
RUNNING = Pose((62, 8), (-24, -96), (-48, 34), (42, 112), lean=16)
KICKING = Pose((64, 40), (-14, -26), (-58, -40), (50, 70), lean=-10)
SITTING = Pose((86, 2), (80, -4), (28, 74), (34, 78), lean=2, seat=46)
CROUCHING = Pose((104, -14), (88, -34), (58, 66), (48, 70), lean=26, nod=8)
BENDING = Pose((10, -4), (-6, -14), (38, 58), (52, 60), lean=52, nod=14)
REACHING = Pose((8, 2), (-8, -8), (118, 136), (128, 150), lean=6, nod=-10)
POINTING = Pose((4, 0), (-6, -6), (84, 90), (-8, 20), lean=2)
CARRYING = Pose((18, 6), (-16, -28), (34, 92), (40, 96), lean=-4)
WORKING = Pose((8, 0), (-10, -12), (36, 88), (44, 96), lean=14, nod=10)
PUSHING = Pose((30, 4), (-34, -44), (70, 86), (78, 90), lean=26)
CONDUCTING = Pose((5, 2), (-6, -8), (112, 150), (-112, -148), nod=-6)
ARMS_UP = Pose((6, 2), (-10, -12), (150, 172), (164, 186), nod=-8)
WRITING = Pose((6, 2), (-6, -8), (30, 96), (44, 104), lean=8, nod=10)
LEANING = Pose((12, 4), (-8, -12), (40, 84), (46, 88), lean=20, nod=4)
KEEPING = Pose((30, -16), (-24, -30), (96, 118), (64, 40), lean=10, nod=-6)
BOWLING = Pose((56, 4), (-30, -72), (24, 30), (-50, -70), lean=34, nod=4)
THINKING = Pose((84, 4), (78, -2), (50, 128), (40, 84), lean=14, nod=4, seat=46)
STOOPING = Pose((10, -4), (-12, -22), (14, 24), (-20, -30), lean=72, nod=-26)
