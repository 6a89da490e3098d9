"""What a headline may hold."""

import pytest

from news.models import ArticlePage
from tests.desk import errors_at

pytestmark = pytest.mark.django_db
ARABIC = "ميناء فاليتا يبقى مفتوحاً"


@pytest.mark.parametrize("headline", ["\u200b", "\u200e\u200f", "\u2066\u2069", "\ufeff \u200d"])
def test_zero_width_characters_alone_are_no_headline(typed, headline):
    assert errors_at(typed(title=headline), "title") == "The headline is empty."


@pytest.mark.parametrize("headline", ["Harbour \u202etixe", "\u202dHarbour\u202c"])
def test_direction_overrides_are_refused(typed, headline):
    assert "direction overrides" in errors_at(typed(title=headline), "title")


@pytest.mark.parametrize("headline", ["Harbour \u2067open", "Harbour open\u2069", "\u2066Harbour\u202c"])
def test_a_direction_that_is_not_closed_is_refused(typed, headline):
    assert "opens a text direction" in errors_at(typed(title=headline), "title")


@pytest.mark.parametrize(
    "headline",
    [ARABIC, f"The sign reads \u2067{ARABIC}\u2069", "\u200fשלום", "Zero\u200djoiner", "👩‍✈️ flies"],
)
def test_arabic_hebrew_and_balanced_marks_are_kept(typed, headline):
    typed(title=headline)

    assert ArticlePage.objects.get().title == headline


def test_a_draft_needs_a_headline_too(typed):
    typed(title="\u200b")

    assert not ArticlePage.objects.exists()
