"""Control characters, NUL and lone surrogates are refused wherever words can be typed, and the field is named."""

import json

import pytest
from wagtail.test.utils.form_data import rich_text, streamfield

from news.models import ArticlePage
from tests.blocks.examples import SHEET
from tests.desk import NEW_SECTION, errors_at, rows

pytestmark = pytest.mark.django_db
MARK = "MARK"
WRONG = {"bell": "\x07", "escape": "\x1b", "C1": "\x9d"}
each_wrong = pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)


def block(kind, value):
    return streamfield([("paragraph", rich_text("<p>First.</p>")), (kind, value)])


def with_words(words):
    """The same words typed into every kind of block."""
    text = rich_text(f"<p>a{MARK}b</p>").replace(MARK, words)
    items = rich_text(f"<ul><li>a{MARK}b</li></ul>", features=["ul"]).replace(MARK, words)
    plain = f"a{words}b"
    return {
        "Paragraph": block("paragraph", text),
        "List": block("list", items),
        "Heading": block("heading", {"text": plain, "level": "2"}),
        "Quote": block("quote", {"quote": rich_text("<p>So.</p>"), "speaker_name": plain}),
        "Code": block("code", {"code": plain, "code_language": ""}),
        "Table": block("table", {"table": json.dumps(SHEET | {"data": [[plain]]}), "source": ""}),
    }


KINDS = list(with_words(""))


@each_wrong
@pytest.mark.parametrize(
    "field", ["title", "kicker", "summary", "byline", "embargo_note", "rights_usage_terms"]
)
def test_a_plain_field_names_itself(typed, field, wrong):
    assert "control characters" in errors_at(typed(**{field: f"a{wrong}b"}), field)
    assert not ArticlePage.objects.exists()


@pytest.mark.parametrize("field", ["kicker", "summary"])
def test_nul_is_refused(typed, field):
    assert errors_at(typed(**{field: "a\0b"}), field)


def test_line_breaks_and_tabs_are_no_control_characters(typed):
    typed(summary="First line\r\n\tsecond line")

    assert "second line" in ArticlePage.objects.get().summary


@pytest.mark.parametrize("escaped", ["\\u0007", "\\ud800"])
def test_rich_text_names_its_field(typed, escaped):
    standfirst = rich_text(f"<p>a{MARK}b</p>").replace(MARK, escaped)

    assert "control characters" in errors_at(typed(standfirst=standfirst), "standfirst")


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_is_named_by_its_place_and_kind(typed, kind):
    escaped = "\\u0007" if kind in {"Paragraph", "List"} else "\x07"
    answer = typed(body=with_words(escaped)[kind])

    assert errors_at(answer, "body") == f"Block 2 ({kind}) has control characters; take them out."
    assert f"Block 2 ({kind})" in answer.content.decode()


@pytest.mark.parametrize("escaped", ["\\u0000", "\\ud800", "\\udfff"])
@pytest.mark.parametrize("kind", ["Paragraph", "List"])
def test_nul_and_lone_surrogates_in_a_block_are_refused(typed, kind, escaped):
    assert errors_at(typed(body=with_words(escaped)[kind]), "body")
    assert not ArticlePage.objects.exists()


def test_a_list_names_the_field_of_its_row(typed):
    answer = typed(alt_ids=rows([{"scheme": "reuters", "value": "a\x07b"}]))

    (row,) = answer.context["form"].formsets["alt_ids"].forms
    assert row.errors["value"] == ["This has control characters; take them out."]
    assert not ArticlePage.objects.exists()


def test_a_section_is_checked_too(site, desk):
    answer = desk.create(NEW_SECTION, site.root_page, {"title": "Cul\x07ture", "slug": "culture"})

    assert "control characters" in errors_at(answer, "title")


def test_emoji_and_arabic_are_words(typed):
    typed(kicker="⚓ ميناء", body=block("paragraph", rich_text("<p>👩‍✈️ ميناء</p>")))

    assert ArticlePage.objects.get().kicker == "⚓ ميناء"
