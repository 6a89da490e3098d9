"""One recognised form: a row of a documented table."""

import re
from dataclasses import dataclass

from wire.folding import folded


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which copy writes one part. `pattern` is matched against the folded line (see `wire.folding`).

    `example` is invented copy that the form matches; `meaning` says what is made of it. docs/ingest.md lists both.
    """

    name: str
    pattern: re.Pattern[str]
    example: str
    meaning: str


def form(name: str, pattern: str, example: str, meaning: str, *, any_case: bool = False) -> Form:
    """A form whose pattern is written in ordinary spelling; it is folded here as the lines will be."""
    flags = re.IGNORECASE if any_case else re.NOFLAG
    return Form(name, re.compile(folded(pattern), flags), example, meaning)


def words(*choices: str) -> str:
    """An alternation of plain words, longest first, so that "Photo credit" wins over "Photo"."""
    return "|".join(
        sorted((re.escape(folded(c)).replace(r"\ ", r"\s+") for c in choices), key=len, reverse=True)
    )
