"""What may stand in an address."""

import pytest

from news.models import ArticlePage, SectionPage
from tests import newsroom
from tests.desk import NEW_SECTION, errors_at

pytestmark = pytest.mark.django_db


def test_a_siblings_slug_is_refused(typed, section):
    newsroom.make_article(section, slug="harbour-open")

    assert "already in use" in errors_at(typed(slug="harbour-open"), "slug")


def test_the_same_slug_in_another_section_is_fine(typed, site):
    other = newsroom.make_section(site.root_page, "Culture")
    newsroom.make_article(other, slug="harbour-open")
    typed(slug="harbour-open")

    assert ArticlePage.objects.filter(slug="harbour-open").count() == 2


@pytest.mark.parametrize("slug", ["..", ".", "a/b", "a b", "⚓", "a?b", "a%2Fb", "%2e%2e"])
def test_what_is_no_slug_is_refused(typed, slug):
    assert errors_at(typed(slug=slug), "slug")


def test_a_slug_of_5000_characters_is_refused(typed):
    assert "at most 255 characters" in errors_at(typed(slug="a" * 5000), "slug")


def test_a_slug_may_be_arabic(typed):
    typed(slug="ميناء-فاليتا")

    assert ArticlePage.objects.get().slug == "ميناء-فاليتا"


@pytest.mark.parametrize("slug", ["contributors", "topics", "api", "pictures", "admin", "static", "media"])
def test_words_of_the_system_are_reserved_at_the_root(site, desk, slug):
    answer = desk.create(NEW_SECTION, site.root_page, {"title": "A section", "slug": slug})

    assert "is reserved" in errors_at(answer, "slug")
    assert not SectionPage.objects.exists()


def test_the_prefix_of_a_language_is_reserved_at_the_root(site, desk):
    newsroom.make_home_in("ar", site.root_page)
    answer = desk.create(NEW_SECTION, site.root_page, {"title": "A section", "slug": "ar"})

    assert "is reserved" in errors_at(answer, "slug")


def test_below_a_section_nothing_is_reserved(typed):
    typed(slug="topics")

    assert ArticlePage.objects.get().slug == "topics"


def test_a_section_cannot_be_renamed_to_a_reserved_word(section, desk):
    assert "is reserved" in errors_at(desk.publish(section, {"slug": "topics"}), "slug")
