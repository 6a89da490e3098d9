"""One spelling for many: Arabic letters, digits, spaces and invisible marks, folded for matching only.

Rules are matched against the folded line; what is stored is always cut from the printed one.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LETTERS = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ؤ": "و", "ئ": "ي",
    "’": "'", "‘": "'", "ʼ": "'", "٬": ",", "٫": ".",
})  # fmt: skip
TATWEEL = "\u0640"


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded line and where each of its characters stands in the printed line."""

    text: str
    printed: str
    origin: tuple[int, ...]

    def cut(self, start: int, end: int) -> str:
        """The printed words behind a span of the folded text, without spaces at either end."""
        if start >= end:
            return ""
        last = self.origin[end] if end < len(self.origin) else len(self.printed)
        return self.printed[self.origin[start] : last].strip()


@lru_cache(maxsize=256)
def fold(line: str) -> Folded:
    """Fold a line, remembering where everything was."""
    kept: list[tuple[str, int]] = []
    for at, original in enumerate(line):
        character = _fold(original)
        if character and not (character == " " and kept and kept[-1][0] == " "):
            kept.append((character, at))
    return Folded("".join(c for c, _ in kept), line, tuple(at for _, at in kept))


@lru_cache(maxsize=256)
def folded(line: str) -> str:
    """The folded line alone, without spaces at either end."""
    return fold(line).text.strip()


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    """The folded character, or nothing for a mark that carries no letter."""
    if character.isascii():
        return " " if character.isspace() else character
    category = unicodedata.category(character)
    if category in {"Cf", "Mn"} and not _joins_latin(character):
        return ""
    if character == TATWEEL:
        return ""
    if category in {"Zs", "Zl", "Zp"}:
        return " "
    if category == "Nd":
        return str(unicodedata.digit(character))
    return character.translate(LETTERS)


def _joins_latin(character: str) -> bool:
    """Combining accents of decomposed Latin letters stay: a name may be written with them."""
    return "\u0300" <= character <= "\u036f"
