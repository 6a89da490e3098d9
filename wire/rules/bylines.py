"""Bylines: labelled ones, desks, agencies and bare names; and the people and organisation each names."""

import re
from dataclasses import dataclass, field

from wire.folding import Folded, fold
from wire.rules.form import Form, form
from wire.rules.names import (
    AGENCIES,
    ARABIC,
    DESKS,
    NameKind,
    is_full_name,
    is_organisation,
    kind_of_name,
    split_names,
)
from wire.rules.roles import clauses
from wire.story import Contribution, Role

_DASH = r"(?:\s+[-–—|/•]\s+|\s*[—|]\s*)"

LABELLED: tuple[Form, ...] = (
    form("posted by", r"(?:posted|published)\s+by:?\s+(?P<names>.+)", "Posted by Night Desk at 22:05",
         "byline as printed without the time; a whole date in it is the display date, a time alone is reported", any_case=True),
    form("posted at … by", r"(?:posted|published)\s+(?P<when>(?:at|on)\s.*?\d.*?)\s+by:?\s+(?P<names>.+)",
         "Posted at 22:05 by Night Desk", "the same", any_case=True),
    form("by", r"(?:(?:words|written|story|text|report|reported|reporting|compiled)\s+)?by(?::\s*|\s+)(?P<names>.+)",
         "By Luca Farr, Pia Grech and Noor Haddad", "each name an author; what follows a dash, “for” or a bracket is the "
         "source organisation; a place or post behind a name stays in the byline", any_case=True),
    form("author:", r"(?:authors?|reporters?|writers?|report|words|text|byline):\s*(?P<names>.+)", "Author: Luca Farr",
         "each name an author", any_case=True),
    form("from … in", r"from\s+(?P<names>.+?\s+in\s+.+)", "From Luca Farr in Valletta", "the name is the author; the place stays in the byline",
         any_case=True),
    form("بقلم", r"بقلم\s*[:/]?\s*(?P<names>.+)", "بقلم: هدى سالم ورامي نعمة", "each name an author"),
    form("كتب:", r"(?:كتب|كتبت|كتبه|كتبها|كتبا|كتبوا|أعده|أعدته|الكاتب|الكاتبة|المحرر|المحررة|المراسل|إعداد|تقرير|تحقيق|مراسلنا|مراسلتنا)\s*[:/]\s*(?P<names>.+)",
         "كتبت: هدى سالم", "each name an author"),
    form("نشر بواسطة", r"(?:نشر\s+)?بواسطة\s*:?\s*(?P<names>.+)", "نشر بواسطة مكتب الليل في 22:05",
         "as “posted by”"),
)  # fmt: skip
"""Forms with a label: told wherever they stand, at the head or the end of the copy."""

BARE: tuple[Form, ...] = (
    form("desk - organisation", rf"(?P<names>.+?){_DASH}(?P<organisation>.+)", "Night Desk - The Lantern",
         "left of the dash a desk, an author; right of it the source organisation, category “other”"),
    form("desk alone", r"(?P<names>.+)", "Night Desk", "an author of kind desk"),
    form("agency alone", r"(?P<names>.+)", "Coast Wire", "an author of kind organisation, and the source organisation"),
    form("name - organisation", rf"(?P<names>.+?){_DASH}(?P<organisation>.+)", "Luca Farr - The Lantern",
         "below the headline only: author and source organisation, if the right side says it is one"),
    form("names alone", r"(?P<names>.+)", "Luca Farr and Pia Grech", "below the headline only: full names, each an author"),
)  # fmt: skip
"""Forms without a label: told by their words, at the head of the copy only."""

WHEN = re.compile(
    r"\s*[,،|·•–-]?\s+(?P<when>(?:at|on|@|في|الساعة|بتاريخ|يوم)\s+.*\d.*|\d{1,2}[:.]\d{2}\b.*|\d{1,2}\s+\S+\s+\d{4}.*)$",
    re.I,
)
ORGANISATION = re.compile(
    rf"(?:{_DASH}|\s+(?:for|of)\s+|\s*,\s+(?=[A-Z])|\s*\()(?P<organisation>[^()]+?)\)?$"
)  # fmt: skip
PLACE = re.compile(r"(?:\s+in\s+|\s*,\s*|\s+من\s+|\s*[-–—/]\s+)(?P<place>[^,،;؛]+)$")
LONGEST = 240


@dataclass(slots=True)
class Byline:
    """What one line says about who wrote. `printed` leaves out `when`, which is a date or time of posting."""

    rule: str
    printed: str
    contributions: list[Contribution] = field(default_factory=list)
    organisation: str = ""
    when: str = ""
    remarks: list[str] = field(default_factory=list)


def read_byline(printed: str, *, bare: bool = False, names_alone: bool = False) -> Byline | None:
    """The byline a whole line is, or None.

    `bare` allows the forms without a label; `names_alone` also those that are only somebody's name.
    """
    line = fold(printed)
    if not line.text.strip() or len(line.text) > LONGEST:
        return None
    return _labelled(line) or (_bare(line, names_alone) if bare else None)


def _labelled(line: Folded) -> Byline | None:
    for rule in LABELLED:
        match = rule.pattern.fullmatch(line.text.rstrip())
        if match is None:
            continue
        start, end = match.span("names")
        byline = Byline(rule.name, line.cut(0, len(line.text)))
        if match.groupdict().get("when"):
            byline.when = line.cut(*match.span("when"))
        elif when := WHEN.search(line.text, start, end):
            byline.when, end = line.cut(when.start("when"), end), when.start()
            byline.printed = line.cut(0, end)
        if _read_people(line, start, end, byline):
            return _with_agency(byline)
    return None


def _bare(line: Folded, names_alone: bool) -> Byline | None:
    text = line.text.strip(" ")
    offset = line.text.index(text) if text else 0
    if match := BARE[0].pattern.fullmatch(text):
        return _with_organisation(line, offset, match, names_alone)
    kinds = {kind_of_name(text[a:b]) for a, b in split_names(text)}
    rule = {frozenset({"desk"}): BARE[1], frozenset({"organisation"}): BARE[2]}.get(frozenset(kinds))  # type: ignore[arg-type]
    if rule is BARE[1] and not (_plainly_desk(text) if names_alone else _surely_desk(text)):
        rule = None
    if rule is BARE[2] and not (text in AGENCIES or names_alone):
        rule = None
    if rule is None and names_alone and _names_with_posts(text):
        rule = BARE[4]
    byline = Byline(rule.name, line.cut(0, len(line.text))) if rule else None
    if byline and _read_people(line, offset, offset + len(text), byline):
        return _with_agency(byline)
    return None


def _with_organisation(line: Folded, offset: int, match: re.Match[str], names_alone: bool) -> Byline | None:
    left, right = match["names"], match["organisation"]
    desk = kind_of_name(left) == "desk" and _plainly_desk(left)
    if not desk and not (names_alone and (is_full_name(left) or _arabic_writer(left, right))):
        return None
    if kind_of_name(right) is None and not is_organisation(right):
        return None
    rule = BARE[0] if desk else BARE[3]
    byline = Byline(rule.name, line.cut(0, len(line.text)))
    if not _read_people(line, offset, offset + match.end("names"), byline):
        return None
    organisation = line.cut(offset + match.start("organisation"), offset + match.end("organisation"))
    if desk or is_organisation(right):
        byline.organisation = organisation
    else:
        byline.remarks.append(
            f"“{organisation}” behind the name may be a place or an organisation: left in the byline."
        )
    return byline


def _with_agency(byline: Byline) -> Byline:
    """A byline that names one organisation and nobody else names the source, too."""
    only = byline.contributions[0]
    if len(byline.contributions) == 1 and only.kind == "organisation" and not byline.organisation:
        byline.organisation = only.name
    return byline


def _plainly_desk(text: str) -> bool:
    return len(text.split()) <= 4


def _surely_desk(text: str) -> bool:
    """Before the headline "Harbour Strikes Staff" may be the headline itself."""
    words = text.lower().split()
    return _plainly_desk(text) and (
        " ".join(words) in DESKS or words[-1] in {"desk", "newsroom"} or not text.isascii()
    )


def _arabic_writer(left: str, right: str) -> bool:
    return bool(ARABIC.search(left)) and 2 <= len(left.split()) <= 3 and is_organisation(right)


def _names_with_posts(text: str) -> bool:
    pieces = [text[a:b] for a, b in split_names(text)]
    if not pieces or not is_full_name(pieces[0]):
        return False
    return all(is_full_name(p) or kind_of_name(p) == "post" for p in pieces[1:])


def _read_people(line: Folded, start: int, end: int, byline: Byline) -> bool:
    """Fill in contributions and organisation from a span; False if the span does not consist of names."""
    text = line.text[start:end]
    found = clauses(text)
    first = found[0].label if found else len(text)
    if not _read_authors(line, start, start + len(text[:first].rstrip(" ,;.،؛-–—(")), byline):
        return False
    return all(read_names(line, start + c.start, start + c.end, c.role, byline.contributions) for c in found)


def _read_authors(line: Folded, start: int, end: int, byline: Byline) -> bool:
    text = line.text
    if (match := ORGANISATION.search(text, start, end)) and is_organisation(match["organisation"]):
        if match.start() > start and read_names(line, start, match.start(), "author", byline.contributions):
            byline.organisation = line.cut(*match.span("organisation"))
            return True
        byline.contributions.clear()
    if read_names(line, start, end, "author", byline.contributions):
        return True
    byline.contributions.clear()
    place = PLACE.search(text, start, end)
    if (
        place
        and kind_of_name(place["place"])
        and read_names(line, start, place.start(), "author", byline.contributions)
    ):
        byline.remarks.append(f"“{line.cut(*place.span('place'))}” behind the name: left in the byline.")
        return True
    return False


def read_names(line: Folded, start: int, end: int, role: Role, into: list[Contribution]) -> bool:
    """Append every name of a span with its role. False, and nothing useful appended, if one is no name."""
    text = line.text[start:end].rstrip(" .;؛،,)]")
    spans = split_names(text)
    for at, (a, b) in enumerate(spans):
        kind: NameKind | None = kind_of_name(text[a:b])
        if kind == "post" and at:
            continue  # "Luca Farr, Political Editor": the post stays in the line as printed
        if kind is None or kind == "post":
            return False
        name = " ".join(line.cut(start + a, start + b).split())
        if not any(c.name == name and c.role == role for c in into):
            into.append(Contribution(name, kind, role))
    return bool(spans)
