"""Bytes to text: decoded strictly, or refused with the reason. Nothing is repaired, so nothing is garbled."""

import codecs
import re

from wire.characters import problem_with_characters
from wire.garbling import problem_with_spelling
from wire.markup import problem_with_markup

MAX_BYTES = 1024 * 1024
"""The largest copy read. A long story has 60 KB; a whole book 1 MB."""

BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Marks at the start of a file that say its encoding; the four-byte ones first, for they begin like the others."""

FILE_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive, perhaps a Word or OpenDocument file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
)

DECLARED = re.compile(
    rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)|-\*-\s*coding[:=]\s*([A-Za-z0-9_.-]+)", re.IGNORECASE
)
READ_AS_UTF8 = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})


class UnreadableCopyError(Exception):
    """The copy cannot be taken in; the message is a sentence that says why and what is expected."""


def read_text(raw: bytes) -> str:
    """Decode one file. Raise `UnreadableCopyError` for anything that is not clean plain text."""
    _refuse_bytes(raw)
    text = _decode(raw)
    for problem in (problem_with_characters, problem_with_markup, problem_with_spelling):
        if reason := problem(text):
            raise UnreadableCopyError(reason)
    return text


def too_large(size: int) -> str:
    return f"The copy has {size:,} bytes; at most {MAX_BYTES:,} are read."


def _refuse_bytes(raw: bytes) -> None:
    if len(raw) > MAX_BYTES:
        raise UnreadableCopyError(too_large(len(raw)))
    if not raw.strip(b" \t\r\n\x0b\x0c"):
        raise UnreadableCopyError("The copy is empty.")
    for magic, kind in FILE_KINDS:
        if raw.startswith(magic):
            raise UnreadableCopyError(f"The copy is {kind}; expected plain text.")


def _decode(raw: bytes) -> str:
    encoding = next((name for bom, name in BOMS if raw.startswith(bom)), None)
    if encoding is None:
        if b"\0" in raw:
            raise UnreadableCopyError(
                f"The copy is binary: byte {raw.index(0)} is zero. Expected plain text in UTF-8."
            )
        encoding = "utf-8"
    _refuse_declaration(raw, encoding)
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-sig").upper()
        raise UnreadableCopyError(
            f"The copy is not valid {name}: byte {error.start} is 0x{raw[error.start]:02x}. "
            "Expected UTF-8, or UTF-16 with its mark."
        ) from error


def _refuse_declaration(raw: bytes, encoding: str) -> None:
    """A charset named in the first lines must be the one the copy is read in; guessing between them would garble."""
    found = DECLARED.search(raw[:2048])
    if found is None:
        return
    name = (found[1] or found[2]).decode("ascii").lower()
    expected = READ_AS_UTF8 if encoding.startswith("utf-8") else {encoding, encoding.replace("-", "")}
    if name not in expected and not name.startswith(encoding.removesuffix("-sig")):
        raise UnreadableCopyError(
            f"The copy declares the charset “{name[:40]}”, which is not what it is read in "
            f"({encoding}). Save it as UTF-8 without the declaration."
        )
