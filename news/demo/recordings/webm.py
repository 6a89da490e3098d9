"""Writes a film as WebM: Matroska elements around VP8 key frames, which is what a lossy WebP holds one of.

https://www.rfc-editor.org/rfc/rfc8794 (EBML), https://www.rfc-editor.org/rfc/rfc9559 (Matroska).
"""

import struct
from collections.abc import Iterable
from io import BytesIO

from PIL import Image

EBML, SEGMENT, INFO, TRACKS, TRACK, VIDEO = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0
CLUSTER, TIMESTAMP, SIMPLE_BLOCK, CUES, CUE_POINT, CUE_POSITIONS = (
    0x1F43B675,
    0xE7,
    0xA3,
    0x1C53BB6B,
    0xBB,
    0xB7,
)
KEY_FRAME = 0x80
MILLISECOND = 1_000_000
"""In nanoseconds, the unit of every time in the file."""


def film(frames: Iterable[Image.Image], per_second: int, quality: int = 50) -> bytes:
    """A film of these pictures, all of one size, at most 32 seconds long."""
    pictures = list(frames)
    width, height = pictures[0].size
    length = len(pictures) * 1000 / per_second
    by = _text(0x4D80, "Dateline") + _text(0x5741, "Dateline")
    head = _element(INFO, _number(0x2AD7B1, MILLISECOND), _float(0x4489, length), by)
    picture_size = _element(VIDEO, _number(0xB0, width), _number(0xBA, height))
    track = (_number(0xD7, 1), _number(0x73C5, 1), _number(0x83, 1), _text(0x86, "V_VP8"), picture_size)
    head += _element(TRACKS, _element(TRACK, *track))
    blocks = (_block(n * 1000 // per_second, key_frame(each, quality)) for n, each in enumerate(pictures))
    cluster = _element(CLUSTER, _number(TIMESTAMP, 0), *blocks)
    # Without an index players cannot jump. Its own length does not depend on the place it names.
    index = _index(len(head) + len(_index(0)))
    return _head() + _element(SEGMENT, head, index, cluster)


def key_frame(picture: Image.Image, quality: int) -> bytes:
    """The VP8 frame in the picture's lossy WebP (RFC 9649)."""
    file = BytesIO()
    picture.convert("RGB").save(file, "WEBP", quality=quality, method=4)
    webp = file.getvalue()
    at = webp.index(b"VP8 ")
    (size,) = struct.unpack("<I", webp[at + 4 : at + 8])
    return webp[at + 8 : at + 8 + size]


def _head() -> bytes:
    kind = _text(0x4282, "webm")
    return _element(
        EBML, _number(0x4286, 1), _number(0x42F7, 1), kind, _number(0x4287, 2), _number(0x4285, 2)
    )


def _block(at: int, frame: bytes) -> bytes:
    return _element(SIMPLE_BLOCK, b"\x81", struct.pack(">hB", at, KEY_FRAME), frame)


def _index(cluster: int) -> bytes:
    """One entry: the cluster's place in the segment, in eight bytes whatever it is."""
    place = _element(CUE_POSITIONS, _number(0xF7, 1), _element(0xF1, struct.pack(">Q", cluster)))
    return _element(CUES, _element(CUE_POINT, _number(0xB3, 0), place))


def _element(id: int, *parts: bytes) -> bytes:
    """An element with its length in eight bytes."""
    body = b"".join(parts)
    return id.to_bytes((id.bit_length() + 7) // 8, "big") + struct.pack(">Q", len(body) | 1 << 56) + body


def _number(id: int, value: int) -> bytes:
    return _element(id, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))


def _float(id: int, value: float) -> bytes:
    return _element(id, struct.pack(">d", value))


def _text(id: int, value: str) -> bytes:
    return _element(id, value.encode())
