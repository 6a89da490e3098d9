"""Lines that say themselves what they are: corrections, embargoes, rubrics, labelled parts, contacts, sources."""

import re
from dataclasses import dataclass
from typing import Literal

from wire.folding import fold
from wire.rules.form import Form, form
from wire.rules.names import AGENCIES, kind_of_name

Part = Literal[
    "correction", "editors_note", "embargo", "kicker", "headline", "standfirst", "source", "contact", "post"
]

LABELS: tuple[tuple[Form, Part], ...] = (
    (form("correction", r"\s*(?:corrections?|clarification|corrected|corrects|تصحيح|تصويب|توضيح|استدراك)(?:\s+\([^)]*\))?\s*[:—–-].*",
          "CORRECTION: An earlier version named the wrong pier.", "a paragraph of the body, words untouched; reported", any_case=True), "correction"),
    (form("editor's note", r"\s*[(\[]?(?:editor'?s'?\s+note|note\s+to\s+(?:editors|readers)|ملاحظة\s+(?:المحرر|التحرير)|تنويه)\s*:.*",
          "Editor's note: This story names a minor.", "a paragraph of the body, words untouched; reported", any_case=True), "editors_note"),
    (form("embargo", r"\s*[(\[*]*\s*(?:strictly\s+)?(?:embargo(?:ed)?\s*(?:until|till|to|for|:)|embargo(?:ed)?\s*[)\]*]*$|not\s+for\s+(?:publication|release|use)\b|under\s+embargo|hold\s+for\s+release|حظر\s+نشر|محظور\s+النشر|ممنوع\s+النشر).{0,180}",
          "EMBARGOED until 00:01 GMT, 9 May", "the draft is set under embargo without an end, the line is its note; reported", any_case=True), "embargo"),
    (form("rubric", r"\s*(?:breaking(?:\s+news)?|urgent|exclusive|analysis|opinion|explainer|interview|feature|comment|update|live|عاجل|حصري|تحليل|رأي|مقابلة|تقرير|خاص)\s*[:!]?\s*",
          "EXCLUSIVE", "kicker", any_case=True), "kicker"),
    (form("headline label", r"\s*(?:headline|title|العنوان|عنوان)\s*:\s*(?P<words>.+)", "Headline: Slipway opens at last", "headline without the label",
          any_case=True), "headline"),
    (form("standfirst label", r"\s*(?:standfirst|sub-?\s?head(?:line|ing)?|strap(?:line)?|deck|العنوان\s+الفرعي|مقدمة)\s*:\s*(?P<words>.+)",
          "Standfirst: Boats return after nine years", "standfirst without the label", any_case=True), "standfirst"),
    (form("source label", r"\s*[(\[]?(?:source|via|originally\s+published\s+(?:by|in)|المصدر|نقلا\s+عن)\s*:?\s+(?P<words>[^()\[\]]+)[)\]]?\s*", "Source: Coast Wire",
          "source organisation, category “other”, if a name follows", any_case=True), "source"),
    (form("contact", r"\s*(?:\S+@\S+\.\w+|@\w+|https?://\S+|www\.\S+|(?:tel|phone|email|contact)\s*:.{0,80})\s*", "desk@lantern.example",
          "in no field; reported", any_case=True), "contact"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """What a line says it is; `label` and `words` are printed text, `label` empty where the line is kept whole."""

    part: Part
    rule: str
    label: str
    words: str


def read_label(printed: str) -> Label | None:
    """The labelled part a whole line is, or None."""
    line = fold(printed)
    for rule, part in LABELS:
        match = rule.pattern.fullmatch(line.text)
        if match is None or (part == "source" and not _names_a_source(match["words"])):
            continue
        if "words" not in match.groupdict():
            return Label(part, rule.name, "", printed.strip())
        start, end = match.span("words")
        return Label(part, rule.name, line.cut(0, start), line.cut(start, end))
    if len(line.text) < 60 and kind_of_name(line.text) == "post":
        return Label("post", "post", "", printed.strip())
    return None


def _names_a_source(words: str) -> bool:
    text = words.strip().rstrip(".")
    named = text in AGENCIES or kind_of_name(text) is not None or text.startswith("The ")
    return named and len(text.split()) <= 6 and not re.search(r"\d", text)
