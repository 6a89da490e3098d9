"""Words that say who did what: "Reporting by", «تحرير». One table for bylines and closing credits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wire.rules.form import Form, form
from wire.story import Role

ROLES: tuple[tuple[Form, Role], ...] = (
    (form("additional reporting", r"(?:with\s+)?(?:additional|further)\s+reporting(?:\s+(?:by|from))?:?",
          "additional reporting by Pia Grech", "role additional_reporting", any_case=True), "additional_reporting"),
    (form("with reporting", r"with\s+reporting\s+(?:by|from)", "with reporting by Pia Grech",
          "role additional_reporting", any_case=True), "additional_reporting"),
    (form("reporting", r"(?:reporting|reported)(?:\s+by|:)", "Reporting by Luca Farr",
          "role author, unless the byline names others: then additional_reporting", any_case=True), "author"),
    (form("writing", r"(?:(?:writing|written|compiled|words|text|story)\s+by|(?:words|text):)", "writing by Luca Farr",
          "role author", any_case=True), "author"),
    (form("editing", r"(?:editing|edited)(?:\s+by|:)", "editing by Noor Haddad", "role editor", any_case=True), "editor"),
    (form("translating", r"(?:(?:translated|translating|translation)\s+by|translation:)", "translated by Sami Khalil",
          "role translator", any_case=True), "translator"),
    (form("photographs", r"(?:(?:photographs?|photography|photos?|pictures?|images?)\s+by|(?:photographs?|photography|photos|pictures):)",
          "photographs by Rea Stone", "role photographer", any_case=True), "photographer"),
    (form("illustrations", r"(?:illustrations?|illustrated|graphics?|drawings?)(?:\s+by|:)", "graphics by Ivo Lind",
          "role illustrator", any_case=True), "illustrator"),
    (form("data", r"data(?:\s+(?:analysis|reporting))?(?:\s+by|:)", "data by Ivo Lind", "role data", any_case=True), "data"),
    (form("تغطية", r"(?:شارك\s+في\s+)?(?:ال)?تغطية(?:\s+صحفية)?\s*:?", "تغطية: هدى سالم",
          "role author, unless the byline names others: then additional_reporting"), "author"),
    (form("إعداد", r"إعداد\s*:?", "إعداد هدى سالم", "role author"), "author"),
    (form("شارك في التقرير", r"(?:ساهم|ساهمت|شارك|شاركت)\s+في\s+(?:ال)?(?:إعداد|تقرير|إعداد\s+التقرير)\s*:?", "ساهم في التقرير: رامي نعمة",
          "role additional_reporting"), "additional_reporting"),
    (form("تحرير", r"(?:تحرير|مراجعة)\s*:?", "تحرير: رامي نعمة", "role editor"), "editor"),
    (form("ترجمة", r"ترجمة\s*:?", "ترجمة: رامي نعمة", "role translator"), "translator"),
    (form("تصوير", r"(?:تصوير|عدسة|بعدسة)\s*:?", "تصوير: سارة عون", "role photographer"), "photographer"),
    (form("رسوم", r"(?:رسوم|رسم|جرافيك)\s*:?", "رسوم: سارة عون", "role illustrator"), "illustrator"),
)  # fmt: skip

ANY_ROLE = re.compile(
    f"(?:{'|'.join(f'(?P<r{n}>{rule.pattern.pattern})' for n, (rule, _) in enumerate(ROLES))})(?=\\s|$)",
    re.IGNORECASE,
)
BEFORE_ROLE = re.compile(
    r"(?:^|[;؛,،.|/]\s*(?:and\s+)?|\s[-–—]\s*|\s+and\s+|(?<=\S)\s+(?=(?:with|additional)\s))$", re.I
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A role and the span of the names that follow its label; `label` is where the label begins."""

    role: Role
    rule: str
    label: int
    start: int
    end: int


def clauses(text: str) -> list[Clause]:
    """The role clauses of a folded line, in order; empty when no label of the table is in it."""
    marks = list(_labels(text))
    ends = [label for _, _, label, _ in marks[1:]] + [len(text)] * bool(marks)
    return [
        Clause(role, rule, label, start, end)
        for (role, rule, label, start), end in zip(marks, ends, strict=True)
    ]


def _labels(text: str) -> Iterator[tuple[Role, str, int, int]]:
    for match in ANY_ROLE.finditer(text):
        if match.lastgroup and BEFORE_ROLE.search(text[: match.start()]):
            rule, role = ROLES[int(match.lastgroup[1:])]
            yield role, rule.name, match.start(), match.end()
