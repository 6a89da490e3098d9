"""The demo's sounds, added up from tones."""

import math
import struct
from collections.abc import Callable, Iterator
from random import Random

RATE = 11_025
"""Samples a second: enough for what has no treble."""
LOUDEST = 30_000


def foghorn() -> list[float]:
    """Eight seconds: a high tone of two, a lower one of three, and the silence in which one counts."""
    sound = [0.0] * (8 * RATE)
    _add(sound, 0.1, 2.0, horn(131.0))
    _add(sound, 2.2, 3.0, horn(98.0))
    return sound


def shift_bell() -> list[float]:
    """Twelve seconds: six strokes, the last a little late; then applause."""
    sound = [0.0] * (12 * RATE)
    for stroke in (0.2, 1.5, 2.8, 4.1, 5.4, 7.1):
        _add(sound, stroke, min(3.0, 12 - stroke), bell(784.0))
    chance = Random("applause")  # noqa: S311 - for the ear, not for secrets
    for _clap in range(260):
        _add(sound, 8.2 + 3.6 * chance.random() ** 0.8, 0.03, clap(chance))
    return sound


def horn(pitch: float) -> Callable[[float, float], float]:
    """A reed that speaks slowly and stops at once."""

    def tone(at: float, left: float) -> float:
        swell = min(1.0, at / 0.35) * min(1.0, left / 0.06)
        wavering = pitch * (1 + 0.004 * math.sin(2 * math.pi * 5 * at))
        parts = ((1, 1.0), (2, 0.7), (3, 0.55), (4, 0.3), (5, 0.25), (7, 0.12))
        return swell * sum(loud * math.sin(2 * math.pi * wavering * n * at) for n, loud in parts)

    return tone


def bell(strike: float) -> Callable[[float, float], float]:
    """Hum, strike and the partials above, each dying away at its own pace."""
    parts = (
        (0.5, 0.8, 1.4),
        (1.0, 1.0, 2.0),
        (1.19, 0.6, 2.4),
        (1.5, 0.4, 3.4),
        (2.0, 0.5, 4.5),
        (2.67, 0.25, 7.0),
    )

    def tone(at: float, left: float) -> float:
        knock = min(1.0, at / 0.004)
        return knock * sum(
            loud * math.exp(-fade * at) * math.sin(2 * math.pi * strike * n * at) for n, loud, fade in parts
        )

    return tone


def clap(chance: Random) -> Callable[[float, float], float]:
    """A pair of hands somewhere in a crowd."""
    loud = chance.uniform(0.05, 0.3)
    return lambda at, left: loud * math.exp(-120 * at) * chance.uniform(-1, 1)


SOUNDS: dict[str, Callable[[], list[float]]] = {"foghorn": foghorn, "shift-bell": shift_bell}


def make_sound(name: str) -> bytes:
    """The sound of this name as a WAV file: mono, 16 bits."""
    sound = SOUNDS[name]()
    loud = LOUDEST / max(map(abs, sound))
    data = struct.pack(f"<{len(sound)}h", *_samples(sound, loud))
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    body = b"WAVE" + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _samples(sound: list[float], loud: float) -> Iterator[int]:
    return (round(value * loud) for value in sound)


def _add(sound: list[float], start: float, seconds: float, tone: Callable[[float, float], float]) -> None:
    first = round(start * RATE)
    for n in range(min(round(seconds * RATE), len(sound) - first)):
        at = n / RATE
        sound[first + n] += tone(at, seconds - at)
