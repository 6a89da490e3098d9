"""Characters that plain copy cannot hold: control codes, unassigned and lost letters, text directions left open."""

import re
import unicodedata

from news.text import problem_with_line

ALLOWED_CONTROLS = frozenset("\t\n\r")
LINE_END = re.compile(r"\r\n|\r|\n|\u2028|\u2029")
LOST = "\ufffd"
TAGS = range(0xE0000, 0xE0080)
FLAG = "\U0001f3f4"


def problem_with_characters(text: str) -> str | None:
    """What is wrong with the characters of a text, as a sentence with the line, or None."""
    if not any(unicodedata.category(c)[0] in "LN" for c in text):
        return "The copy is empty: there is no letter and no figure in it."
    for number, line in enumerate(LINE_END.split(text), start=1):
        if problem := _problem_with(line):
            return f"Line {number} {problem}."
    return None


def _problem_with(line: str) -> str | None:
    if line.isascii() and line.isprintable():
        return None
    for at, character in enumerate(line):
        if (problem := _problem_at(line, at, character)) is not None:
            return problem
    plain = line.replace("\t", " ").strip()
    problem = problem_with_line(plain) if plain else None
    return problem if problem != "is empty" else None


def _problem_at(line: str, at: int, character: str) -> str | None:
    category = unicodedata.category(character)
    if category == "Cc" and character not in ALLOWED_CONTROLS:
        return f"holds the control character U+{ord(character):04X}"
    if category in {"Cn", "Co", "Cs"}:
        return f"holds U+{ord(character):04X}, which is no character of any script"
    if character == LOST:
        return "holds U+FFFD: letters were lost before the copy came here"
    if ord(character) in TAGS and FLAG not in line[:at]:
        return f"holds the invisible tag U+{ord(character):04X}"
    return None
