"""Parts that show themselves by their form, wherever they stand: each function takes one line, or refuses it."""

from collections.abc import Callable

from wire.composition import Composition
from wire.layout import Line
from wire.rules.bylines import Byline, read_byline
from wire.rules.closings import read_closing
from wire.rules.credits import Caption, read_caption
from wire.rules.dates import DateLine, read_date
from wire.rules.furniture import COMMENTS, read_furniture
from wire.rules.labels import Label, read_label
from wire.story import Paragraph, PicturePart

Take = Callable[[Composition, Line], bool]


def take_date(story: Composition, line: Line) -> bool:
    found = read_date(line.text)
    if found is None:
        return False
    _use_date(story, line, found, line.text)
    return True


def _use_date(story: Composition, line: Line, found: DateLine, text: str) -> None:
    if found.updated:
        story.leave(line.number, text, "the date of an update, not the story's")
    elif found.day is None:
        story.leave(line.number, text, found.remark)
        story.note("display_date", f"“{text}”: {found.remark}.")
    elif story.display_date is not None:
        story.leave(line.number, text, "a second date")
    else:
        story.display_date, story.display_at = found.day, found.at
        story.place(line.number, "display_date", found.printed, found.rule)
        if found.unused:
            story.leave(line.number, found.unused, "a time without an offset, or a second calendar: not used")
        if found.remark:
            story.note("display_date", f"“{text}”: {found.remark}.")


def take_labelled_byline(story: Composition, line: Line) -> bool:
    return _use_byline(story, line, read_byline(line.text))


def take_bare_byline(story: Composition, line: Line) -> bool:
    """A desk or an agency; below the headline also somebody's name alone."""
    return _use_byline(story, line, read_byline(line.text, bare=True, names_alone=bool(story.headline)))


def _use_byline(story: Composition, line: Line, found: Byline | None) -> bool:
    if found is None:
        return False
    if story.byline:
        story.leave(line.number, line.text, "a second byline")
        return True
    story.byline = found.printed
    story.credit_people(found.contributions)
    if found.organisation and not story.source_organisation:
        story.source_organisation, story.source_category = found.organisation, "other"
    story.place(line.number, "byline", found.printed, found.rule)
    for remark in found.remarks:
        story.note("byline", remark)
    if found.when:
        _use_posting_time(story, line, found)
    return True


def _use_posting_time(story: Composition, line: Line, found: Byline) -> None:
    """The time in "Posted by … at 22:05": a whole date is used, a time alone reported."""
    when = read_date(found.when.removeprefix("on ").removeprefix("في ").strip())
    if found.rule == "posted at … by":
        story.note("display_date", f"“{found.when}” stays in the byline; it is not used as a date.")
    elif when and when.day and story.display_date is None:
        preposition = found.when[: len(found.when) - len(found.when.removeprefix("on ").removeprefix("في "))]
        story.place(line.number, "label", preposition)
        _use_date(story, line, when, found.when)
    else:
        story.leave(line.number, found.when, "a time of posting that does not tell the story's day")


def take_caption(story: Composition, line: Line, *, above_body: bool = True) -> bool:
    """The first picture of the copy is the lead picture; later ones keep their place in the body."""
    found = read_caption(line.text, above_body=above_body)
    if found is None:
        return False
    use_caption(story, line.number, line.text, found)
    return True


def use_caption(story: Composition, number: int, text: str, found: Caption) -> None:
    if story.caption or story.credit:
        story.body.append((number, PicturePart(found.caption, found.credit)))
        story.note(
            "body",
            f"A further picture is announced: “{found.caption or found.credit}”. It waits in the body.",
        )
        names = (("body", found.caption), ("body", found.credit))
    else:
        story.caption, story.credit = found.caption, found.credit
        names = (("caption", found.caption), ("credit", found.credit))
    pieces = [*names, *(("label", label) for label in found.labels)]
    for where, piece in sorted(pieces, key=lambda p: text.rfind(p[1])):
        story.place(number, where, piece, found.rule)  # type: ignore[arg-type]


def take_closing(story: Composition, line: Line) -> bool:
    found = read_closing(line.text)
    if found is None:
        return False
    authors = {c.name for c in story.contributions if c.role == "author"}
    for person in found.contributions:
        role = (
            "additional_reporting"
            if authors and person.name in found.reporters and person.role == "author"
            else person.role
        )
        if person.name not in authors or role not in {"author", "additional_reporting"}:
            story.credit_people([type(person)(person.name, person.kind, role)])
    story.place(line.number, "closing", line.text, found.rule)
    story.note("closing", f"“{line.text}” was read into the contributors.")
    return True


def take_furniture(story: Composition, line: Line, *, below_body: bool = False) -> bool:
    found = read_furniture(line.text, below_body=below_body)
    if found is None:
        return False
    story.drop(line.number, line.text, found.name)
    if found.name in COMMENTS and not below_body:
        story.note("body", f"Text follows “{line.text}”: look whether it is the story or readers' comments.")
    return True


def take_label(story: Composition, line: Line) -> bool:
    """Rubric, embargo, labelled headline and standfirst, source, contact. Corrections: see `take_remark`."""
    found = read_label(line.text)
    if found is None:
        return False
    use = _LABELLED.get(found.part)
    return use(story, line, found) if use else False


def take_remark(story: Composition, line: Line) -> bool:
    """Corrections and notes stay paragraphs of the body, word for word, and are reported."""
    found = read_label(line.text)
    if found is None or found.part not in {"correction", "editors_note"}:
        return False
    story.add(line.number, Paragraph(line.text), line.text, found.rule)
    story.note(
        found.part, f"“{line.text}” stands in the body: move it to where the paper keeps such remarks."
    )
    return True


def _use_kicker(story: Composition, line: Line, found: Label) -> bool:
    if story.kicker or story.headline:
        return False
    story.kicker = found.words
    story.place(line.number, "kicker", found.words, found.rule)
    return True


def _use_headline(story: Composition, line: Line, found: Label) -> bool:
    if story.headline:
        return False
    story.headline = found.words
    story.place(line.number, "label", found.label, found.rule)
    story.place(line.number, "headline", found.words, found.rule)
    return True


def _use_standfirst(story: Composition, line: Line, found: Label) -> bool:
    if story.standfirst:
        return False
    story.standfirst = found.words
    story.place(line.number, "label", found.label, found.rule)
    story.place(line.number, "standfirst", found.words, found.rule)
    return True


def _use_source(story: Composition, line: Line, found: Label) -> bool:
    if story.source_organisation and story.source_organisation != found.words:
        story.leave(line.number, line.text, f"a second source beside “{story.source_organisation}”")
        return True
    story.source_organisation = found.words.rstrip(".")
    story.source_category = story.source_category or "other"
    story.place(line.number, "label", found.label, found.rule)
    story.place(line.number, "source", found.words, found.rule)
    return True


def _use_embargo(story: Composition, line: Line, found: Label) -> bool:
    if story.embargo:
        story.leave(line.number, line.text, "a second embargo line")
        return True
    story.embargo = found.words
    story.place(line.number, "embargo", found.words, found.rule)
    story.note("embargo", f"“{found.words}”: the draft is under embargo until somebody lifts it.")
    return True


def _leave_contact(story: Composition, line: Line, found: Label) -> bool:
    story.leave(line.number, line.text, "a contact or a post, no part of the story")
    return True


_LABELLED: dict[str, Callable[[Composition, Line, Label], bool]] = {
    "kicker": _use_kicker,
    "headline": _use_headline,
    "standfirst": _use_standfirst,
    "source": _use_source,
    "embargo": _use_embargo,
    "contact": _leave_contact,
    "post": _leave_contact,
}
