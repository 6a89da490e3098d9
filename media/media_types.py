"""What a recording or another file is, told by its bytes: closed lists, and the extension that is true of each type."""

from typing import Final, Literal

RecordingKind = Literal["audio", "video"]

HEAD: Final = 4096
"""Bytes that are enough to know a file."""

EXTENSIONS: Final[dict[str, str]] = {
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "audio/webm": "webm",
    "video/mp4": "mp4",
    "video/webm": "webm",
}
TEXT_TRACK: Final = "text/vtt"

OFFICE: Final = "application/vnd.openxmlformats-officedocument"
OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument"
DOCUMENTS: Final[dict[str, tuple[str, bytes]]] = {
    "csv": ("text/csv", b""),
    "docx": (f"{OFFICE}.wordprocessingml.document", b"PK\x03\x04"),
    "odt": (f"{OPEN_DOCUMENT}.text", b"PK\x03\x04"),
    "ods": (f"{OPEN_DOCUMENT}.spreadsheet", b"PK\x03\x04"),
    "pdf": ("application/pdf", b"%PDF-"),
    "pptx": (f"{OFFICE}.presentationml.presentation", b"PK\x03\x04"),
    "rtf": ("application/rtf", b"{\\rtf"),
    "txt": ("text/plain", b""),
    "xlsx": (f"{OFFICE}.spreadsheetml.sheet", b"PK\x03\x04"),
    "zip": ("application/zip", b"PK\x03\x04"),
}
"""By extension: media type, and the bytes it begins with. Texts begin with anything that is text."""

SOUND_BRANDS: Final = frozenset({b"M4A ", b"M4B "})
MP4_BRANDS: Final = frozenset(
    {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V "}
)
"""Of ISO/IEC 14496-12. Without `qt  `: browsers other than Apple's cannot be trusted with QuickTime."""


def recording_type(head: bytes, kind: RecordingKind) -> str | None:
    """Give the media type of a file from its first bytes, if it can be played as `kind`."""
    if head[4:8] == b"ftyp":
        return _mp4(head, kind)
    if head[:4] == b"\x1a\x45\xdf\xa3" and b"webm" in head[:64]:
        return f"{kind}/webm"
    return _sound(head) if kind == "audio" else None


def _mp4(head: bytes, kind: RecordingKind) -> str | None:
    size = int.from_bytes(head[:4], "big")
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, min(size, len(head)), 4))}
    if head[8:12] in SOUND_BRANDS:
        return "audio/mp4" if kind == "audio" else None
    return f"{kind}/mp4" if brands & MP4_BRANDS else None


def _sound(head: bytes) -> str | None:
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "audio/wav"
    if head[:4] == b"OggS" and (b"OpusHead" in head[:64] or b"\x01vorbis" in head[:64]):
        return "audio/ogg"
    return "audio/mpeg" if head[:3] == b"ID3" or _is_mpeg_frame(head) else None


def _is_mpeg_frame(head: bytes) -> bool:
    """Eleven set bits, a version that is not reserved, layer III."""
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 and head[1] & 0x18 != 0x08


def document_type(head: bytes, extension: str) -> str | None:
    """Give the media type of an uploaded file, if its first bytes agree with its extension."""
    media_type, beginning = DOCUMENTS.get(extension, ("", b""))
    if not media_type or not head.startswith(beginning):
        return None
    return media_type if beginning or is_text(head) else None


def is_text(head: bytes) -> bool:
    """Tell whether these are the first bytes of a UTF-8 text; a character may be cut off at the end."""
    if b"\0" in head:
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return len(head) - error.start < 4 and error.reason == "unexpected end of data"
    return True


def is_text_track(content: bytes) -> bool:
    """Tell whether this is WebVTT: the word `WEBVTT`, and nothing but UTF-8 (W3C WebVTT 4.1)."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return text[:6] == "WEBVTT" and text[6:7] in ("", " ", "\t", "\n", "\r") and "\0" not in text
