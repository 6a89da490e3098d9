"""Picture credits: how a line shows that it is a caption, and whose picture it is."""

import re
from dataclasses import dataclass

from wire.folding import Folded, fold
from wire.rules.form import Form, form
from wire.rules.names import AGENCIES, ARABIC, PARTICLES

_COLON = (
    r"(?:photo(?:graph)?s?|picture|pic|image)\s*(?:credits?|source)?\s*:|(?:file\s+)?photo\s*/|credits?\s*:|courtesy\s*:|"
    r"photographer\s*:|illustration\s*:|graphic\s*:|مصدر\s+الصورة\s*:|(?:ال)?صورة\s*:|(?:ال)?تصوير\s*:|(?:ب?عدسة)\s*:|المصور\s*:"
)
_NO_COLON = (
    r"(?:(?:file\s+)?photo(?:graph(?:ed)?)?s?|picture|pic|image|illustration)\s+(?:by|from|courtesy\s+of|credit)|courtesy\s+(?:of)?|"
    r"with\s+permission\s+of|©|\(c\)|copyright|تصوير|بعدسة|عدسة|بإذن\s+من"
)
_LABEL = rf"(?P<label>(?:{_COLON})|(?:{_NO_COLON})(?=\s|$)|©)"
_OPEN, _CLOSE = r"[(\[]", r"[)\]]"

CREDITS: tuple[Form, ...] = (
    form("credit in a bracket", rf"(?P<caption>.*?)\s*{_OPEN}\s*{_LABEL}\s*(?P<credit>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)?){_CLOSE}\s*\.?\s*",
         "Gulls over the pier at dawn (Photo: Pier Trust / R. Stone)", "left of the bracket the caption, inside it the credit "
         "without its label", any_case=True),
    form("agency photo in a bracket", rf"(?P<caption>.*?)\s*{_OPEN}(?P<credit>[^()\[\]]*\bphoto\b[^()\[\]]*){_CLOSE}\s*\.?\s*",
         "Gulls over the pier (Coast Wire Photo/Rea Stone)", "the whole bracket is the credit; “file photo” alone is none "
         "and stays in the caption", any_case=True),
    form("known agency in a bracket", rf"(?P<caption>.*?)\s*{_OPEN}(?P<credit>[^()\[\]]*){_CLOSE}\s*\.?\s*",
         "Gulls over the pier at dawn (AFP via Getty Images)", "the whole bracket is the credit, if it holds only agencies of the "
         "list; read above the body only"),
    form("credit behind a stop", rf"(?P<caption>.*?[.!?؟…][\"”»]?|.*?\S(?=\s*[|/–—]\s|\s+-\s|\s*؛))\s*[|/–—؛-]?\s*(?P<label>(?:{_COLON})|(?:{_NO_COLON})(?=\s))\s*(?P<credit>.+)",
         "Gulls over the pier at dawn. Photo: Rea Stone", "the words before are the caption", any_case=True),
    form("credit alone", rf"\s*{_LABEL}\s*(?P<credit>.+)", "Photo by Rea Stone",
         "credit; the line right above it, without a blank line between, is the caption", any_case=True),
)  # fmt: skip

CAPTION_LABELS: tuple[Form, ...] = (
    form("caption label", r"\s*(?P<label>(?:(?:photo|picture|image)\s+)?(?:caption|cutline)\s*:|تعليق\s+(?:على\s+)?الصورة\s*:)\s*(?P<caption>.+)",
         "Caption: Gulls over the pier at dawn", "caption; a credit at its end is split off as above", any_case=True),
    form("picture label", r"\s*(?P<label>(?:photo|picture|image|pictured|above|الصورة|في\s+الصورة)\s*:)\s*(?P<caption>.+)",
         "Picture: gulls rest on the new pier at dawn before the first boat", "caption, if what follows is a sentence and no name",
         any_case=True),
)  # fmt: skip

LONGEST_CREDIT = 200
LONGEST_CAPTION = 1000


@dataclass(frozen=True, slots=True)
class Caption:
    """Caption and credit of one picture, either possibly empty; `labels` are the printed words that only announce them."""

    rule: str
    caption: str
    credit: str
    labels: tuple[str, ...] = ()


def read_caption(printed: str, *, above_body: bool = True) -> Caption | None:
    """The caption or credit a whole line is, or None."""
    if len(printed) > LONGEST_CAPTION + LONGEST_CREDIT:
        return None
    line = fold(printed.rstrip())
    for rule in CAPTION_LABELS:
        match = rule.pattern.fullmatch(line.text)
        if match and not (rule is CAPTION_LABELS[1] and _is_credit(match["caption"])):
            return _labelled(rule, line, match)
    for rule in CREDITS:
        if (match := rule.pattern.fullmatch(line.text)) and _fits(rule, match, above_body):
            label = line.cut(*match.span("label")) if match.groupdict().get("label") else ""
            caption = line.cut(*match.span("caption")) if "caption" in match.groupdict() else ""
            return Caption(rule.name, caption, line.cut(*match.span("credit")), (label,) if label else ())
    return None


def _labelled(rule: Form, line: Folded, match: re.Match[str]) -> Caption:
    label, rest = line.cut(*match.span("label")), line.cut(*match.span("caption"))
    inner = read_caption(rest)
    if inner and inner.caption:
        return Caption(rule.name, inner.caption, inner.credit, (label, *inner.labels))
    return Caption(rule.name, rest, "", (label,))


def _fits(rule: Form, match: re.Match[str], above_body: bool) -> bool:
    credit = match["credit"].strip()
    if not credit or len(credit) > LONGEST_CREDIT:
        return False
    if rule is CREDITS[0]:
        return match["label"].rstrip().endswith((":", "/", "©")) or _is_credit(credit)
    if rule is CREDITS[1]:
        return (
            credit.lower() not in {"photo", "file photo", "photo file"}
            and len(credit.split()) <= 10
            and credit[0].isupper()
        )
    if rule is CREDITS[2]:
        return above_body and bool(match["caption"].strip()) and _only_agencies(credit)
    return _is_credit(credit)


def _only_agencies(credit: str) -> bool:
    pieces = [p.strip() for p in re.split(r"\s*(?:/|,|،|\bvia\b|\band\b|عبر)\s*", credit)]
    return all(p in AGENCIES for p in pieces)


def _is_credit(text: str) -> bool:
    """Names rather than a sentence: short, no full stop inside, Latin words with capitals."""
    bare = text.strip().rstrip(".")
    pieces = bare.split()
    if not pieces or len(pieces) > 9 or re.search(r"[!?؟;]|\w{3,}[.]\s+\w", bare):
        return False
    if ARABIC.search(bare):
        return len(pieces) <= 6
    small = PARTICLES | {"of", "and", "the", "for", "via", "by", "from", "in"}
    return all(p[:1].isupper() or not p[:1].isalpha() or p.lower() in small for p in pieces)
