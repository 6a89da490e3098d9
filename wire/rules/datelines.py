"""Datelines: the place, day and agency that open the first paragraph of agency copy."""

import re
from dataclasses import dataclass

from wire.folding import Folded, fold, folded
from wire.rules.dates import MONTHS, WEEKDAYS
from wire.rules.form import Form, form, words
from wire.rules.names import AGENCIES, ARABIC, kind_of_name

_DASH = r"(?:\s*(?:—|―)\s*|\s*--\s*|\s+[–-]\s+)"
_DAY = (
    rf"(?:(?:{words(*WEEKDAYS)})\.?[,،]?\s+)?(?:(?:{words(*MONTHS)})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{words(*MONTHS)})\.?)"
    r"(?:[,،]?\s+[12]\d{3})?"
)
_PLACE = r"(?P<place>[^()\d:،,.!?—―–\"“”«»]{2,40}?(?:\.[^()\d:،,!?—―–\"“”«»]{0,10})?)"
_REGION = r"(?P<region>(?:\s*[,،]\s*[^()\d:،,!?—―–\"“”«»]{2,30}?)?)"

DATELINES: tuple[Form, ...] = (
    form("place, day (agency) dash", rf"{_PLACE}{_REGION}(?P<day>\s*[,،]\s*{_DAY})?\s*(?:{_DASH})?\((?P<agency>[^()\d]{{2,60}})\)(?:{_DASH}|\s*:\s+)(?P<rest>\S.*)",
         "MARSA, May 9 (Coast Wire) — The slipway opens today.", "place and day are the dateline; the bracket is the source organisation, "
         "category “wires”", any_case=True),
    form("place, day dash", rf"{_PLACE}{_REGION}(?P<day>\s*[,،]\s*{_DAY})(?:{_DASH}|\s*:\s+)(?P<rest>\S.*)",
         "MARSA, 9 May — The slipway opens today.", "place and day are the dateline", any_case=True),
    form("PLACE dash", rf"{_PLACE}{_REGION}(?:{_DASH})(?P<rest>\S.*)", "MARSA — The slipway opens today.",
         "the place is the dateline, if it is in capitals and the sentence behind the dash begins with one"),
    form("Arabic place dash", rf"{_PLACE}{_REGION}(?:{_DASH})(?P<rest>\S.*)", "مرسى علم – يفتتح الميناء الجديد اليوم.",
         "the place is the dateline: one or two words before a dash at the very start of the body"),
)  # fmt: skip

NO_PLACES = frozenset(
    "CORRECTION UPDATE NOTE WARNING BREAKING EXCLUSIVE ANALYSIS OPINION WATCH READ LIVE CLARIFICATION URGENT".split()
)
SAYING = frozenset(
    folded(v)
    for v in "قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أضاف أضافت أوضح أوضحت كشف كشفت أفاد أفادت هذا هذه ذلك تلك لا نعم لكن".split()
)
ASIDE = re.compile(r"^[^.؟!]{0,100}\s[–—-]\s")
LONGEST_HEAD = 160


@dataclass(frozen=True, slots=True)
class Dateline:
    """The dateline as printed without the agency, the agency or "", and the words of the paragraph behind it."""

    rule: str
    dateline: str
    agency: str
    rest: str


def read_dateline(printed: str) -> Dateline | None:
    """The dateline that opens a paragraph, or None."""
    head = fold(printed[:LONGEST_HEAD])
    if not re.search(r"[—―–:-]", head.text):
        return None
    for rule in DATELINES:
        match = rule.pattern.fullmatch(head.text)
        if match and _fits(rule, match):
            return _cut(rule, printed, head, match)
    return None


def _cut(rule: Form, printed: str, head: Folded, match: re.Match[str]) -> Dateline:
    day = match.groupdict().get("day")
    end = match.end("day") if day else match.end("region") if match["region"] else match.end("place")
    agency = head.cut(*match.span("agency")) if match.groupdict().get("agency") else ""
    return Dateline(rule.name, head.cut(0, end), agency, printed[head.origin[match.start("rest")] :].strip())


def _fits(rule: Form, match: re.Match[str]) -> bool:
    place, region = match["place"].strip(), match["region"].strip(" ,،")
    if len(place.split()) > 4 or place in NO_PLACES:
        return False
    if rule is DATELINES[3]:
        return _is_arabic_place(place) and len(region.split()) <= 2 and not ASIDE.search(match["rest"])
    if ARABIC.match(place):
        return rule in DATELINES[:2] and _is_agency(match.groupdict().get("agency"))
    named = kind_of_name(place) is not None and (not region or kind_of_name(region) is not None)
    if rule is DATELINES[2]:
        return named and place.isupper() and len(place) > 1 and not match["rest"][0].islower()
    return named and _is_agency(match.groupdict().get("agency"))


def _is_arabic_place(place: str) -> bool:
    """There are no capitals to go by, so verbs of saying, which also open paragraphs, are no places."""
    pieces = place.split()
    return bool(ARABIC.match(place)) and len(pieces) <= 2 and pieces[0].lstrip("و") not in SAYING


def _is_agency(agency: str | None) -> bool:
    """No bracket at all is as good as an agency's name in it."""
    if agency is None or agency.strip() in AGENCIES:
        return True
    return kind_of_name(agency) is not None or (agency[0].isupper() and len(agency.split()) <= 6)
