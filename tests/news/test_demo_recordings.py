"""The demo's sound and film: the same on every machine, of a type we take, and of the length they promise."""

import struct
import wave
from io import BytesIO

import pytest
from PIL import Image

from media.media_types import recording_type
from news.demo.recordings import draw_film, make_sound
from news.demo.recordings.webm import film, key_frame


@pytest.fixture(scope="module")
def fog():
    return draw_film("film-in-fog")


def frames_of(webm):
    """The bodies of the SimpleBlocks: track, time, flags, frame."""
    at = webm.index(b"\x1f\x43\xb6\x75") + 12  # into the cluster
    while at < len(webm):
        id, size = webm[at], int.from_bytes(webm[at + 2 : at + 9], "big")
        if id == 0xA3:
            yield webm[at + 9 : at + 9 + size]
        at += 9 + size


def test_the_film_is_twelve_seconds_of_key_frames(fog):
    frames = list(frames_of(fog))
    times = [struct.unpack(">h", frame[1:3])[0] for frame in frames]
    assert (recording_type(fog, "video"), len(fog) < 900_000) == ("video/webm", True)
    assert (len(frames), times[0], times[-1]) == (96, 0, 11875)
    assert {frame[4] & 1 for frame in frames} == {0}  # VP8: 0 is a key frame
    assert all(frame[7:10] == b"\x9d\x01\x2a" for frame in frames)


def test_something_moves_in_it(fog):
    assert len(set(frames_of(fog))) == 96


def test_what_is_drawn_twice_is_the_same():
    pictures = [Image.linear_gradient("L").resize((64, 48)).rotate(turn).convert("RGB") for turn in (0, 180)]
    assert film(pictures, 12) == film(pictures, 12)
    assert key_frame(pictures[0], 50) != key_frame(pictures[1], 50)


@pytest.mark.parametrize(("name", "seconds"), [("foghorn", 8), ("shift-bell", 12)])
def test_a_sound_is_as_long_as_promised_and_neither_silent_nor_clipped(name, seconds):
    content = make_sound(name)
    with wave.open(BytesIO(content)) as sound:
        samples = struct.unpack(f"<{sound.getnframes()}h", sound.readframes(sound.getnframes()))
        assert (sound.getnchannels(), sound.getnframes() / sound.getframerate()) == (1, seconds)
    assert recording_type(content, "audio") == "audio/wav"
    assert 20_000 < max(map(abs, samples)) < 32_767
    assert content == make_sound(name)
