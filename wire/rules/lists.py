"""List marks and crossheads: how plain text shows what is a point of a list or a heading."""

import re
from dataclasses import dataclass
from typing import Literal

from wire.folding import fold
from wire.rules.form import Form, form

MARKS: tuple[Form, ...] = (
    form("bullet", r"\s*(?P<mark>[-*•·‣▪●○–—])\s+(?P<words>\S.*)", "- the slipway opens at six",
         "an item of a list, if a second follows or the line before ends in a colon; the mark is dropped"),
    form("number", r"\s*\(?(?P<mark>\d{1,3})[.)\-]\)?\s+(?P<words>\S.*)", "2. the fare falls by half",
         "an item of an ordered list, if its numbers run on; the number is kept as the list's order"),
)  # fmt: skip

CROSSHEADS: tuple[Form, ...] = (
    form("hash marks", r"\s*(?P<mark>#{2,4})\s+(?P<words>\S.{0,200})", "## What comes next", "a heading of level 2, 3 or 4"),
    form("line in capitals", r"\s*(?P<words>[^a-z.!?:;\u0600-\u06ff]*[A-Z]{2}[^a-z.!?:;\u0600-\u06ff]*)", "WHAT COMES NEXT", "a heading of level 2, if it has two to eight words"),
)  # fmt: skip

LEVELS: dict[int, Literal[2, 3, 4]] = {2: 2, 3: 3, 4: 4}
"""Hash marks to the level of the heading; one mark would be the headline."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark a line begins with and the printed words behind it; `number` is None for a bullet."""

    printed: str
    number: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Crosshead:
    words: str
    level: Literal[2, 3, 4]


def read_mark(printed: str) -> Mark | None:
    """The list mark a line begins with, or None."""
    line = fold(printed)
    for rule in MARKS:
        if match := rule.pattern.fullmatch(line.text):
            start, end = match.span("words")
            number = int(match["mark"]) if rule is MARKS[1] else None
            return Mark(line.cut(0, start), number, line.cut(start, end))
    return None


def read_crosshead(printed: str) -> Crosshead | None:
    """The heading a line of the body is, or None."""
    line = fold(printed)
    if match := CROSSHEADS[0].pattern.fullmatch(line.text):
        return Crosshead(line.cut(*match.span("words")), LEVELS[len(match["mark"])])
    match = CROSSHEADS[1].pattern.fullmatch(line.text)
    if match and 2 <= len(match["words"].split()) <= 8 and not re.search(r"\d{3}", match["words"]):
        return Crosshead(line.cut(*match.span("words")), 2)
    return None
