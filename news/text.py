"""What a line of text may hold: words, no control characters, directions that close what they open."""

import re
import unicodedata
from collections.abc import Iterator

OPENING = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"}
ISOLATES = {"\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}
OVERRIDES = {"\u202d", "\u202e"}
CLOSING = {"\u202c", "\u2069"}
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # all but line breaks and tabs


def problem_with_line(text: str) -> str | None:
    """What is wrong with a one-line text, as the end of a sentence, or None.

    Zero-width characters alone are no words; direction marks must be balanced; overrides and
    control characters are refused. Balanced embeddings and isolates, which Arabic and Hebrew need, stay.
    """
    if not any(unicodedata.category(c) not in {"Cf", "Cc", "Cs", "Zs", "Zl", "Zp"} for c in text):
        return "is empty"
    if any(unicodedata.category(c) in {"Cc", "Cs"} for c in text):
        return "has control characters; take them out"
    if OVERRIDES & set(text):
        return "has direction overrides (U+202D or U+202E); take them out"
    if not _balanced(text):
        return "opens a text direction that it does not close"
    return None


def has_controls(value: object) -> bool:
    """Whether any text in a value of a form, also within lists and dictionaries, has control characters."""
    return any(CONTROLS.search(text) for text in _texts(value))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for child in value.values() if isinstance(value, dict) else value:
            yield from _texts(child)


def _balanced(text: str) -> bool:
    expected: list[str] = []
    pairs = OPENING | ISOLATES
    for character in text:
        if character in pairs:
            expected.append(pairs[character])
        elif character in CLOSING and (not expected or expected.pop() != character):
            return False
    return not expected
