"""A sheet to draw on: flat shapes, gradients, glows and soft shadows, and the grain of printed paper.

Coordinates are those of the finished picture. Everything is drawn at twice the size and halved at the
end, which makes smooth edges. Chance is seeded, so a picture is the same on every machine.
"""

import itertools
from collections.abc import Sequence
from random import Random
from typing import Self

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

Point = tuple[float, float]
Stops = Sequence[tuple[float, str]]
"""Colours of a gradient with their places from 0 (top) to 1 (bottom)."""

LANDSCAPE = (1600, 1067)
PORTRAIT = (1067, 1600)
SQUARE = (1200, 1200)
FINENESS = 2
RIM = 181
"""What Pillow's radial gradient holds in the middle of its sides; its corners hold 255."""


def mix(first: str, second: str, share: float) -> str:
    """The colour between two, `share` of the way to the second."""
    pairs = zip(ImageColor.getrgb(first)[:3], ImageColor.getrgb(second)[:3], strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


class Canvas:
    def __init__(self, seed: str, size: tuple[int, int] = LANDSCAPE) -> None:
        self.width, self.height = size
        self.image = Image.new("RGB", (self.width * FINENESS, self.height * FINENESS))
        self.pen = ImageDraw.Draw(self.image)
        self.chance = Random(seed)  # noqa: S311 - for looks, not for secrets
        self.origin: Point = (0, 0)
        self.scale = float(FINENESS)
        self.mirrored = False

    def at(self, x: float, y: float, scale: float = 1, mirrored: bool = False) -> Self:
        """The same sheet with its own origin, size and direction: for things drawn around (0, 0)."""
        part = object.__new__(type(self))
        part.__dict__.update(self.__dict__)
        part.origin = self.place((x, y))
        part.scale = self.scale * scale
        part.mirrored = self.mirrored != mirrored
        return part

    def polygon(self, points: Sequence[Point], colour: str) -> None:
        self.pen.polygon([self.place(p) for p in points], fill=colour)

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> None:
        self.pen.rounded_rectangle(self.corners(x, y, width, height), radius * self.scale, fill=colour)

    def disc(self, x: float, y: float, rx: float, colour: str, ry: float | None = None) -> None:
        ry = rx if ry is None else ry
        self.pen.ellipse(self.corners(x - rx, y - ry, 2 * rx, 2 * ry), fill=colour)

    def line(self, points: Sequence[Point], colour: str, width: float = 2) -> None:
        pixels = max(1, round(width * self.scale))
        self.pen.line([self.place(p) for p in points], fill=colour, width=pixels, joint="curve")

    def fade(self, x: float, y: float, width: float, height: float, stops: Stops) -> None:
        """Fill a box with a gradient from top to bottom."""
        left, top, right, bottom = (round(n) for n in self.corners(x, y, width, height))
        self.image.paste(_stretch(_gradient(stops), (right - left, bottom - top)), (left, top))

    def fade_polygon(self, points: Sequence[Point], stops: Stops) -> None:
        """Fill a shape with a gradient from its top to its bottom."""
        mask, corner = self._mask(points)
        self.image.paste(_stretch(_gradient(stops), mask.size), corner, mask)

    def tint(self, points: Sequence[Point], colour: str, strength: float, blur: float = 0) -> None:
        """Lay a transparent colour over a shape; blurred it is a soft shadow."""
        mask, corner = self._mask(points, blur)
        self.image.paste(colour, self._area(mask, corner), mask.point(lambda v: v * strength))

    def ray(self, points: Sequence[Point], colour: str, strength: float) -> None:
        """Lay light over a shape, fading from its first point's side to the other."""
        mask, corner = self._mask(points, 3)
        fading = Image.linear_gradient("L").point(lambda v: round((v / 255) ** 1.5 * 255 * strength))
        leftwards = points[0][0] > points[1][0]
        turned = fading.transpose(Image.Transpose.ROTATE_90 if leftwards else Image.Transpose.ROTATE_270)
        mask = ImageChops.multiply(mask, turned.resize(mask.size, Image.Resampling.BILINEAR))
        self.image.paste(colour, self._area(mask, corner), mask)

    def veil(self, y: float, height: float, colour: str, strengths: Sequence[float]) -> None:
        """Lay a band of haze across the sheet; its strengths are spread from top to bottom."""
        column = Image.new("L", (1, len(strengths)))
        column.putdata([round(255 * s) for s in strengths])
        left, top, right, bottom = (round(n) for n in self.corners(0, y, self.width, height))
        mask = _stretch(column, (right - left, bottom - top))
        self.image.paste(colour, (left, top, right, bottom), mask)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 0.6) -> None:
        """Light around a point, fading to nothing at `radius`."""
        left, top, right, bottom = (
            round(n) for n in self.corners(x - radius, y - radius, 2 * radius, 2 * radius)
        )
        mask = Image.radial_gradient("L").point(lambda v: round(max(0, 1 - v / RIM) ** 2 * 255 * strength))
        mask = mask.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        self.image.paste(colour, self._area(mask, (left, top)), mask)

    def finish(self, grain: int = 16, vignette: float = 0.22) -> Image.Image:
        """Halve the sheet and give it the tooth of paper: broad mottling, fine grain, darker corners."""
        picture = self.image.reduce(FINENESS)
        size = picture.size
        mottle = Image.frombytes("L", (60, 40), self.chance.randbytes(2400)).resize(
            size, Image.Resampling.BICUBIC
        )
        noise = Image.frombytes("L", size, self.chance.randbytes(size[0] * size[1]))
        paper = Image.blend(noise, mottle, 0.3).point(lambda v: round(128 + (v - 128) * grain / 64))
        picture = ImageChops.soft_light(picture, Image.merge("RGB", (paper, paper, paper)))
        corners = Image.radial_gradient("L").point(lambda v: round(max(0, v - 110) * vignette)).resize(size)
        picture.paste("#0c1016", (0, 0, *size), corners)
        return picture

    def finish_round(self) -> Image.Image:
        """Halve the sheet and cut the largest disc out of it, with nothing around it."""
        picture = self.image.reduce(FINENESS)
        disc = Image.new("L", self.image.size)
        ImageDraw.Draw(disc).ellipse((0, 0, disc.width - 1, disc.height - 1), fill=255)
        picture.putalpha(disc.reduce(FINENESS))
        return picture

    def place(self, point: Point) -> Point:
        x = -point[0] if self.mirrored else point[0]
        return self.origin[0] + x * self.scale, self.origin[1] + point[1] * self.scale

    def corners(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        (x0, y0), (x1, y1) = self.place((x, y)), self.place((x + width, y + height))
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _mask(self, points: Sequence[Point], blur: float = 0) -> tuple[Image.Image, tuple[int, int]]:
        placed = [self.place(p) for p in points]
        margin = blur * self.scale * 2
        left, top = (round(min(p[i] for p in placed) - margin) for i in (0, 1))
        right, bottom = (round(max(p[i] for p in placed) + margin) + 1 for i in (0, 1))
        coarse = 8 if blur else 1  # what is blurred needs no detail, and a small mask blurs fast
        small = Image.new("L", ((right - left) // coarse + 1, (bottom - top) // coarse + 1))
        ImageDraw.Draw(small).polygon(
            [((x - left) / coarse, (y - top) / coarse) for x, y in placed], fill=255
        )
        if not blur:
            return small, (left, top)
        soft = small.filter(ImageFilter.GaussianBlur(blur * self.scale / coarse))
        return soft.resize((right - left, bottom - top), Image.Resampling.BILINEAR), (left, top)

    @staticmethod
    def _area(mask: Image.Image, corner: tuple[int, int]) -> tuple[int, int, int, int]:
        return corner[0], corner[1], corner[0] + mask.width, corner[1] + mask.height


def _gradient(stops: Stops) -> Image.Image:
    pixels = bytearray(256 * 3)
    for (start, first), (end, second) in itertools.pairwise(stops):
        pairs = list(zip(ImageColor.getrgb(first), ImageColor.getrgb(second), strict=True))
        for row in range(round(start * 255), round(end * 255) + 1):
            share = min(1, max(0, (row / 255 - start) / (end - start)))
            pixels[row * 3 : row * 3 + 3] = bytes(round(a + (b - a) * share) for a, b in pairs)
    return Image.frombytes("RGB", (1, 256), bytes(pixels))


def _stretch(column: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Smoothly in height, then as it is in width: much faster than both at once."""
    return column.resize((1, size[1]), Image.Resampling.BICUBIC).resize(size, Image.Resampling.NEAREST)
