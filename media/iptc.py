"""Reads words from IPTC IIM, the older way of embedding them (JPEG only)."""

from PIL import Image, IptcImagePlugin
from PIL.ImageFile import ImageFile

DATASETS = {
    "caption": (2, 120),  # Caption/Abstract
    "credit": (2, 110),  # Credit
    "source": (2, 115),  # Source
    "rights_notice": (2, 116),  # CopyrightNotice
}

CODED_CHARACTER_SET = (1, 90)
ENCODINGS = {b"\x1b%G": "utf-8", b"\x1b.A": "iso-8859-1", b"\x1b-A": "iso-8859-1"}
"""By escape sequence of ISO 2022. Undeclared is read as UTF-8, which ASCII, the default, is part of."""


def read_iptc(image: Image.Image) -> dict[str, str]:
    """Give the datasets found, by field of `Picture`. Text in an unknown encoding is left out."""
    if not isinstance(image, ImageFile):
        return {}
    try:
        datasets = IptcImagePlugin.getiptcinfo(image) or {}
    except Exception:  # noqa: BLE001 - bad metadata must not stop a picture
        return {}
    encoding = ENCODINGS.get(_first(datasets.get(CODED_CHARACTER_SET)), "utf-8")
    words = {field: _decoded(_first(datasets.get(tag)), encoding) for field, tag in DATASETS.items()}
    return {field: text for field, text in words.items() if text}


def _first(value: bytes | list[bytes] | None) -> bytes:
    if isinstance(value, list):
        value = value[0]
    return value or b""


def _decoded(value: bytes, encoding: str) -> str:
    try:
        return value.decode(encoding)
    except UnicodeDecodeError:
        return ""
