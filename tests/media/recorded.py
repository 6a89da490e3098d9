"""The first bytes of sound and moving pictures of each kind, and text tracks: enough to be known by."""

import struct

VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nThe foghorn sounds.\n"


def wav(seconds=1, rate=8000):
    """Silence that plays."""
    data = bytes(2 * rate * seconds)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16)
    body = b"WAVE" + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp4(major=b"isom", *brands):
    names = b"".join(brands)
    return struct.pack(">I", 16 + len(names)) + b"ftyp" + major + b"\0\0\2\0" + names + b"\0" * 64


def webm():
    return b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm" + b"\0" * 64


def mp3():
    return b"\xff\xfb\x90\x64" + b"\0" * 413


def ogg(codec=b"OpusHead"):
    return b"OggS\0\2" + b"\0" * 20 + b"\1\x13" + codec + b"\0" * 32
