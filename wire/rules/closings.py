"""Closing credits: the line below the story that says who reported, edited, translated."""

import re
from dataclasses import dataclass, field

from wire.folding import Folded, fold
from wire.rules.bylines import read_names
from wire.rules.form import Form, form
from wire.rules.names import ARABIC
from wire.rules.roles import clauses
from wire.story import Contribution, Role

CLOSINGS: tuple[Form, ...] = (
    form("role and names", r"\s*[(\[—–-]*\s*(?P<clauses>.+?)\s*[)\]]?\.?\s*", "(Reporting by Luca Farr; editing by Noor Haddad)",
         "each name a contributor with the role of its label; the line as printed is kept in the report"),
    form("contributed", r"\s*[(\[—–-]*\s*(?P<names>.+?)(?:\s+in\s+(?P<place>[^,]+?))?\s+(?:also\s+)?contributed"
         r"(?:\s+(?:to\s+this\s+(?:report|story|article)|reporting))?(?:\s+from\s+(?P<place2>.+?))?\s*[)\]]?\.?\s*",
         "Pia Grech in Gozo contributed to this report.", "role additional_reporting"),
)  # fmt: skip

IN_PLACE = re.compile(r"\s+in\s+[A-Z][\w'.-]*(?:\s+[A-Z][\w'.-]*)*(?=\s*(?:,|;|$|\s+and\b))")
LONGEST = 600


@dataclass(slots=True)
class Closing:
    """The contributors a closing line names, and the form that told."""

    rule: str
    contributions: list[Contribution] = field(default_factory=list)
    reporters: list[str] = field(default_factory=list)
    """Names behind "Reporting by": additional reporting where the byline names others."""


def read_closing(printed: str) -> Closing | None:
    """The closing credit a whole line is, or None."""
    line = fold(printed)
    if not line.text.strip() or len(line.text) > LONGEST:
        return None
    return _by_role(line) or _contributed(line)


def _by_role(line: Folded) -> Closing | None:
    match = CLOSINGS[0].pattern.fullmatch(line.text)
    if match is None:
        return None
    base, text = match.start("clauses"), match["clauses"]
    found = clauses(text)
    if not found or found[0].label != 0 or not _marked(line.text, len(found)):
        return None
    closing = Closing(CLOSINGS[0].name)
    for clause in found:
        before = len(closing.contributions)
        if not _names_and_places(line, base + clause.start, base + clause.end, clause.role, closing):
            return None
        if clause.rule in {"reporting", "تغطية"}:
            closing.reporters += [c.name for c in closing.contributions[before:]]
    return closing


def _marked(text: str, labels: int) -> bool:
    """Arabic has no capitals to tell names by: brackets, a colon or a second label must show the form."""
    return not ARABIC.search(text) or labels > 1 or text.lstrip()[:1] in "([" or ":" in text


def _names_and_places(line: Folded, start: int, end: int, role: Role, closing: Closing) -> bool:
    """Names of a clause; "in Valletta" behind a name is where, not who."""
    position = start
    for place in [*IN_PLACE.finditer(line.text, start, end), None]:
        stop = place.start() if place else end
        piece = line.text[position:stop].strip(" ,;.،؛-–—()[]")
        if piece in {"", "and", "و"}:
            position = place.end() if place else end
            continue
        lead = re.match(r"[\s,;.،؛]*(?:and\s+)?:?\s*", line.text[position:stop])
        begin = position + (lead.end() if lead else 0)
        finish = begin + len(line.text[begin:stop].rstrip(" ,;.،؛-–—()[]"))
        if not read_names(line, begin, finish, role, closing.contributions):
            return False
        position = place.end() if place else end
    return bool(closing.contributions)


def _contributed(line: Folded) -> Closing | None:
    match = CLOSINGS[1].pattern.fullmatch(line.text)
    if match is None:
        return None
    closing = Closing(CLOSINGS[1].name)
    told = read_names(line, *match.span("names"), "additional_reporting", closing.contributions)
    return closing if told else None
