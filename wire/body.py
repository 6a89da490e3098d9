"""The body and what stands below it: paragraphs, lists, crossheads, later pictures, closing credits, furniture."""

from collections.abc import Iterator

from wire.composition import Composition
from wire.layout import Line
from wire.parts import (
    take_caption,
    take_closing,
    take_date,
    take_furniture,
    take_label,
    take_labelled_byline,
    take_remark,
    use_caption,
)
from wire.rules.bylines import read_byline
from wire.rules.closings import read_closing
from wire.rules.credits import Caption, read_caption
from wire.rules.datelines import read_dateline
from wire.rules.dates import read_date
from wire.rules.furniture import read_furniture
from wire.rules.labels import read_label
from wire.rules.lists import Mark, read_crosshead, read_mark
from wire.sentences import announces, ends_a_sentence
from wire.story import Heading, ListPart, Paragraph

LONGEST_CROSSHEAD = 255
IN_TAIL = frozenset({"source", "contact", "embargo"})
"""Labelled parts that may also stand below the body."""


def read_body(story: Composition, lines: list[Line]) -> None:
    """Read every line below the head."""
    tail = _tail(lines)
    for line in (lines[n] for n in sorted(tail)):
        _take_below_body(story, line)
    rest = [line for n, line in enumerate(lines) if n not in tail]
    skip = 0
    for at, line in enumerate(rest):
        if at < skip:
            continue
        if items := _list_at(rest, at):
            _take_list(story, items)
            skip = at + len(items)
        elif _is_caption_above_credit(rest, at):
            _take_caption_and_credit(story, line, rest[at + 1])
            skip = at + 2
        elif not _take_form(story, line):
            _take_text(story, line)


def _take_below_body(story: Composition, line: Line) -> None:
    taken = (
        take_furniture(story, line, below_body=True)
        or take_date(story, line)
        or take_labelled_byline(story, line)
        or take_closing(story, line)
        or take_label(story, line)
    )
    if not taken:
        story.leave(line.number, line.text, "a line below the story that cannot be told")


def _tail(lines: list[Line]) -> set[int]:
    """Which lines below the last paragraph are no body. Captions and corrections between them stay body."""
    found = set()
    for at in range(len(lines) - 1, -1, -1):
        text = lines[at].text
        label = read_label(text)
        if read_caption(text) or (label and label.part in {"correction", "editors_note"}):
            continue
        if not _ends_copy(text) and not (label and label.part in IN_TAIL):
            break
        found.add(at)
    return found


def _ends_copy(text: str) -> bool:
    return bool(
        read_furniture(text, below_body=True) or read_closing(text) or read_date(text) or read_byline(text)
    )


def _take_form(story: Composition, line: Line) -> bool:
    return (
        take_furniture(story, line)
        or take_remark(story, line)
        or take_caption(story, line, above_body=False)
        or take_closing(story, line)
        or (not story.byline and take_labelled_byline(story, line))
    )


def _take_text(story: Composition, line: Line) -> None:
    first = not any(isinstance(part, Paragraph) for number, part in story.body if number < line.number)
    if first and not story.dateline and (found := read_dateline(line.text)):
        _take_dateline(story, line, found.dateline, found.agency, found.rest, found.rule)
    elif (crosshead := read_crosshead(line.text)) and len(crosshead.words) <= LONGEST_CROSSHEAD:
        story.add(line.number, Heading(crosshead.words, crosshead.level), crosshead.words, "crosshead")
    else:
        story.add(line.number, Paragraph(line.text), line.text)
        _remark_on(story, line)


def _take_dateline(story: Composition, line: Line, dateline: str, agency: str, rest: str, rule: str) -> None:
    story.dateline = dateline
    story.place(line.number, "dateline", dateline, rule)
    if agency:
        if story.source_organisation and story.source_organisation != agency:
            story.note(
                "source",
                f"The byline names “{story.source_organisation}”, the dateline “{agency}”: taken from the dateline.",
            )
        story.source_organisation, story.source_category = agency, "wires"
        story.place(line.number, "source", agency, rule)
    story.add(line.number, Paragraph(rest), rest)


def _remark_on(story: Composition, line: Line) -> None:
    if read_date(line.text):
        story.note("body", f"“{line.text}” is a date on a line of its own in the body: kept as a paragraph.")
    elif not ends_a_sentence(line.text) and not announces(line.text) and len(line.text.split()) <= 8:
        story.note("body", f"“{line.text}” may be a crosshead or a caption: kept as a paragraph.")


def _is_caption_above_credit(lines: list[Line], at: int) -> bool:
    if (
        at + 1 >= len(lines)
        or lines[at + 1].gap
        or not lines[at].gap
        or ends_a_sentence(lines[at].text)
        or read_caption(lines[at].text)
    ):
        return False
    credit = read_caption(lines[at + 1].text, above_body=False)
    return credit is not None and not credit.caption


def _take_caption_and_credit(story: Composition, line: Line, below: Line) -> None:
    credit = read_caption(below.text, above_body=False) or Caption("", "", "")
    both = Caption("line above its credit", line.text, credit.credit, credit.labels)
    use_caption(story, line.number, f"{line.text} {below.text}", both)


def _list_at(lines: list[Line], at: int) -> list[tuple[Line, Mark, list[Line]]]:
    return [] if read_mark(lines[at].text) is None else _checked(list(_items(lines, at)), lines, at)


def _items(lines: list[Line], at: int) -> Iterator[tuple[Line, Mark, list[Line]]]:
    """Marked lines of one kind that follow each other."""
    previous: Mark | None = None
    for line in lines[at:]:
        mark = read_mark(line.text)
        if mark is None or (previous and not _goes_on(previous, mark)):
            return
        yield line, mark, []
        previous = mark


def _goes_on(previous: Mark, mark: Mark) -> bool:
    if previous.number is None or mark.number is None:
        return previous.number is mark.number
    return mark.number == previous.number + 1


def _checked(
    items: list[tuple[Line, Mark, list[Line]]], lines: list[Line], at: int
) -> list[tuple[Line, Mark, list[Line]]]:
    """One marked line alone is a list only below a line that announces it: a dash may open direct speech."""
    return items if len(items) > 1 or (at > 0 and announces(lines[at - 1].text)) else []


def _take_list(story: Composition, items: list[tuple[Line, Mark, list[Line]]]) -> None:
    first, mark, _ = items[0]
    part = ListPart(tuple(m.words for _, m, _ in items), mark.number is not None, mark.number or 1)
    story.body.append((first.number, part))
    for line, m, _ in items:
        story.place(line.number, "label", m.printed, "list mark")
        story.place(line.number, "body", m.words, "list")
