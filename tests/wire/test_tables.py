"""The tables of forms: every row matches its own example, and docs/ingest.md lists every row."""

import json
from pathlib import Path

import pytest

from wire.folding import folded
from wire.rules.bylines import BARE, LABELLED, read_byline
from wire.rules.catalogue import TABLES, as_markdown, row_of
from wire.rules.closings import CLOSINGS, read_closing
from wire.rules.credits import CAPTION_LABELS, CREDITS, read_caption
from wire.rules.datelines import DATELINES, read_dateline
from wire.rules.dates import DATES, UNCLEAR, read_date
from wire.rules.furniture import FURNITURE, TAIL_FURNITURE, read_furniture
from wire.rules.labels import LABELS, read_label
from wire.rules.lists import CROSSHEADS, MARKS, read_crosshead, read_mark
from wire.rules.roles import ROLES, clauses

DOCS = (Path(__file__).resolve().parents[2] / "docs" / "ingest.md").read_text(encoding="utf-8")
READERS = [
    *((rule, read_date) for rule in DATES + UNCLEAR),
    *((rule, lambda text: read_byline(text, bare=True, names_alone=True)) for rule in LABELLED + BARE),
    *((rule, read_closing) for rule in CLOSINGS),
    *((rule, read_caption) for rule in CREDITS + CAPTION_LABELS),
    *((rule, read_dateline) for rule in DATELINES),
    *((rule, read_label) for rule, _ in LABELS),
]


def name_of(value):
    return value.name if hasattr(value, "example") else ""


@pytest.mark.parametrize(("rule", "reader"), READERS, ids=name_of)
def test_the_example_of_a_form_is_read_by_that_form(rule, reader):
    assert reader(rule.example).rule == rule.name


@pytest.mark.parametrize("rule", FURNITURE + TAIL_FURNITURE, ids=name_of)
def test_the_example_of_furniture_is_furniture(rule):
    assert read_furniture(rule.example, below_body=True) is rule


@pytest.mark.parametrize(("rule", "role"), ROLES, ids=name_of)
def test_the_example_of_a_role_has_the_role(rule, role):
    (clause,) = clauses(folded(rule.example))

    assert (clause.role, clause.rule) == (role, rule.name)


@pytest.mark.parametrize("rule", MARKS + CROSSHEADS, ids=name_of)
def test_the_example_of_a_mark_is_a_mark(rule):
    assert read_mark(rule.example) or read_crosshead(rule.example)


@pytest.mark.parametrize("rule", [rule for rules in TABLES.values() for rule in rules], ids=name_of)
def test_the_docs_list_every_form(rule):
    assert row_of(rule) in DOCS, (
        "Run `python -m wire.rules.catalogue` and paste its tables into docs/ingest.md."
    )


def test_the_docs_list_no_form_that_is_gone():
    assert as_markdown(TABLES.items()) in DOCS


def test_no_table_holds_a_literal_of_the_samples():
    """The samples show forms; their names and words may not be what the tables know."""
    tables = json.dumps(
        [[r.name, r.pattern.pattern, r.example] for rules in TABLES.values() for r in rules],
        ensure_ascii=False,
    )

    for literal in (
        "Cradle",
        "Vella",
        "Okafor",
        "Camilleri",
        "VALLETTA",
        "Island",
        "City Desk",
        "المرفأ",
        "حدّاد",
    ):
        assert literal not in tables
