"""How a text is divided: its lines, the blank lines between them, and lines that were only wrapped."""

from dataclasses import dataclass, replace
from itertools import pairwise

from wire.rules.bylines import read_byline
from wire.rules.closings import read_closing
from wire.rules.credits import read_caption
from wire.rules.dates import read_date
from wire.rules.furniture import read_furniture
from wire.rules.labels import read_label
from wire.rules.lists import read_mark

WIDTHS = range(40, 101)
"""Widths, in characters, at which mail programs and wires break lines."""

ENOUGH = 0.75
"""Share of line ends that must be full before a text counts as wrapped."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the copy, or several that were wrapped. `gap`: a blank line stands before it."""

    text: str
    number: int
    gap: bool
    indented: bool = False
    joined: int = 1


def divide(text: str) -> list[Line]:
    """The lines of a text without blank ones. Lines broken at a fixed width are joined again by one space."""
    lines = _lines(text)
    return _join(lines) if _is_wrapped(lines) else lines


def _lines(text: str) -> list[Line]:
    found, gap = [], True
    for number, raw in enumerate(text.splitlines(), start=1):
        stripped = raw.strip().strip("\u200b\ufeff").strip()
        if stripped:
            found.append(Line(stripped, number, gap, indented=raw[:1].isspace()))
        gap = not stripped
    return found


def _is_wrapped(lines: list[Line]) -> bool:
    width = max((len(line.text) for line in lines), default=0)
    if width not in WIDTHS:
        return False
    pairs = ((a, b) for a, b in pairwise(lines) if not b.gap and not read_mark(b.text))
    ends = [_is_full(a, b, width) for a, b in pairs]
    return len(ends) >= 3 and sum(ends) >= ENOUGH * len(ends)


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this one."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width


def _join(lines: list[Line]) -> list[Line]:
    width = max(len(line.text) for line in lines)
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if last and not line.gap and _is_full(last, line, width) and not _stands_alone(joined[-1], line):
            joined[-1] = replace(
                joined[-1], text=f"{joined[-1].text} {line.text}", joined=joined[-1].joined + 1
            )
        else:
            joined.append(line)
        last = line
    return joined


def _stands_alone(before: Line, line: Line) -> bool:
    """Whether a form of the tables says that one of two lines is a part of its own."""
    text = line.text
    return bool(
        read_mark(text) or read_date(text) or read_byline(text) or read_furniture(text) or read_label(text)
        or (read_closing(text) and before.joined == 1) or read_date(before.text) or read_byline(before.text)
        or ((caption := read_caption(before.text)) and caption.credit)
    )  # fmt: skip
