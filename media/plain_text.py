"""Makes plain text of words that strangers wrote: file names and embedded metadata."""

import re
import unicodedata

DIRECTION_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Embeddings, overrides and isolates. The marks U+200E, U+200F and U+061C stay: Arabic needs them."""

UNPRINTABLE = {"Cc", "Cs", "Co", "Cn"}


def one_line(words: str, limit: int = 255) -> str:
    """Give `words` on one line, or nothing if they are not text or longer than `limit` characters."""
    text = " ".join(_normal(words).split())
    return text if len(text) <= limit and is_printable(text) else ""


def lines(words: str, limit: int = 10_000) -> str:
    """Give `words` with their line breaks, or nothing if they are not text or too long."""
    text = re.sub(r"\r\n?|\u2028|\u2029", "\n", _normal(words)).replace("\t", " ").strip()
    return text if len(text) <= limit and is_printable(text.replace("\n", " ")) else ""


def printable(words: str) -> str:
    """Give `words` on one line without any character that cannot be seen: for titles made from file names."""
    seen = "".join(" " if unicodedata.category(c) in UNPRINTABLE else c for c in _normal(words))
    return " ".join(seen.split())


def is_printable(text: str) -> bool:
    """Tell whether no control character, lone surrogate or unassigned code point is in `text`."""
    return not any(unicodedata.category(character) in UNPRINTABLE for character in text)


def _normal(words: str) -> str:
    # Some programs pad with NUL; inside, it is a sign that these bytes are no text.
    return unicodedata.normalize("NFC", words.rstrip("\0")).translate(DIRECTION_CONTROLS)
