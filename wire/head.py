"""The head of the copy: date, headline, byline, standfirst, caption, in whatever order, until the body begins."""

from wire.composition import Composition
from wire.layout import Line
from wire.parts import (
    take_bare_byline,
    take_caption,
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
from wire.rules.lists import read_mark
from wire.sentences import announces, ends_a_sentence, ends_in_full_stop, has_several_sentences

LONGEST_HEADLINE = 255
LONGEST_STANDFIRST = 600
POSTED = ("posted", "نشر")
"""A blog prints these below the story as often as above it, so that they do not show where the body begins."""

FEWEST_WORDS = 4
"""A line shorter than this is never taken for a standfirst by its place alone."""


def read_head(story: Composition, lines: list[Line]) -> int:
    """Fill the story from the head; return how many lines the head has."""
    for at, line in enumerate(lines):
        if _take_form(story, line) or _take_caption_above_credit(story, lines, at):
            continue
        if _opens_body(line) or not (
            _take_headline(story, lines, at) or _take_below_headline(story, lines, at)
        ):
            return at
    return len(lines)


def _take_form(story: Composition, line: Line) -> bool:
    return (
        take_furniture(story, line)
        or take_date(story, line)
        or take_remark(story, line)
        or take_label(story, line)
        or take_labelled_byline(story, line)
        or take_caption(story, line)
        or take_bare_byline(story, line)
    )


def _opens_body(line: Line) -> bool:
    return bool(read_dateline(line.text) or read_mark(line.text) or read_closing(line.text))


def _take_headline(story: Composition, lines: list[Line], at: int) -> bool:
    line = lines[at]
    if story.headline or len(line.text) > LONGEST_HEADLINE:
        return False
    if _is_kicker(story, lines, at):
        story.kicker = line.text
        story.place(line.number, "kicker", line.text, "short line in capitals above the headline")
        return True
    if announces(line.text) or (
        (ends_in_full_stop(line.text) or has_several_sentences(line.text)) and not _head_goes_on(lines, at)
    ):
        return False
    story.headline = line.text
    story.place(line.number, "headline", line.text, "first line that is nothing else")
    return True


def _is_kicker(story: Composition, lines: list[Line], at: int) -> bool:
    text = lines[at].text
    short = text.isupper() and len(text.split()) <= 2 and len(text) <= 30
    following = next((b.text for b in lines[at + 1 :] if not _is_head_form(b)), "")
    return (
        short
        and not story.kicker
        and bool(following)
        and not following.isupper()
        and not ends_a_sentence(following)
    )


def _take_below_headline(story: Composition, lines: list[Line], at: int) -> bool:
    """The standfirst, told by its place and by having no full stop; everything else begins the body."""
    line = lines[at]
    if not story.headline or story.standfirst or announces(line.text) or len(line.text) > LONGEST_STANDFIRST:
        return False
    by_place = _stands_before_the_body(lines, at)
    by_form = not ends_a_sentence(line.text) and not has_several_sentences(line.text)
    by_form = (
        by_form
        and _body_follows(lines, at)
        and (_has_full_stops(lines[at + 1 :]) or _caption_follows(lines, at))
    )
    if not by_place and not by_form:
        return False
    if len(line.text.split()) < FEWEST_WORDS:
        story.leave(line.number, line.text, "a short line of the head that cannot be told")
        return True
    story.standfirst = line.text
    story.place(
        line.number, "standfirst", line.text, "by its place" if by_place else "one line without a full stop"
    )
    return True


def _stands_before_the_body(lines: list[Line], at: int) -> bool:
    """Whether a byline, a date or a dateline follows, so that the line cannot be the body yet."""
    return _head_goes_on(lines, at) or _dateline_follows(lines, at)


def _head_goes_on(lines: list[Line], at: int) -> bool:
    """Whether a byline follows, or the only date of the copy: several dates are a chronicle."""
    following = _next_but_captions(lines, at)
    if following is None or not _body_follows(lines, following):
        return False
    text = lines[following].text
    if read_date(text):
        return not any(read_date(line.text) for line in lines[following + 1 :])
    byline = read_byline(text, bare=True, names_alone=True)
    return byline is not None and not byline.rule.startswith(POSTED)


def _dateline_follows(lines: list[Line], at: int) -> bool:
    following = _next_but_captions(lines, at)
    return following is not None and bool(read_dateline(lines[following].text))


def _next_but_captions(lines: list[Line], at: int) -> int | None:
    return next(
        (
            n
            for n in range(at + 1, len(lines))
            if not (read_furniture(lines[n].text) or read_caption(lines[n].text))
        ),
        None,
    )


def _body_follows(lines: list[Line], at: int) -> bool:
    """Whether anything below is text, not only a tail of furniture, credits and dates."""
    return any(not _is_head_form(line) and not read_closing(line.text) for line in lines[at + 1 :])


def _is_head_form(line: Line) -> bool:
    text = line.text
    return bool(
        read_furniture(text, below_body=True)
        or read_date(text)
        or read_byline(text)
        or read_caption(text)
        or read_label(text)
    )


def _has_full_stops(lines: list[Line]) -> bool:
    """Whether most longer lines below end in a full stop, so that a line without one means something."""
    plain = [
        b.text for b in lines if len(b.text.split()) >= 8 and not _is_head_form(b) and not read_mark(b.text)
    ]
    return bool(plain) and sum(map(ends_a_sentence, plain)) * 3 >= 2 * len(plain)


def _caption_follows(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and read_caption(lines[at + 1].text) is not None


def _take_caption_above_credit(story: Composition, lines: list[Line], at: int) -> bool:
    """A line whose next line is only a credit is its caption: in one block with it, or after the standfirst."""
    line = lines[at]
    if not story.headline or story.caption or at + 1 >= len(lines):
        return False
    below = lines[at + 1]
    together = line.gap and not below.gap
    if not together and (not story.standfirst or not below.gap or ends_a_sentence(line.text)):
        return False
    credit = read_caption(below.text)
    if credit is None or credit.caption:
        return False
    use_caption(story, line.number, line.text, Caption("line above its credit", line.text, ""))
    return True
