"""Lines besides the headline: names, kickers, titles. What is refused is said at the field and stays in it."""

import pytest

from news.models import Contributor, SectionPage, Topic
from tests.desk import NEW_SECTION, errors_at

pytestmark = pytest.mark.django_db
OVERRIDE, OPEN, NOTHING = "Harbour \u202etixe", "Harbour \u2067open", "\u200b\u200f"
BALANCED = "The sign reads \u2067ميناء\u2069"


LINES = (
    "short_headline",
    "kicker",
    "seo_title",
    "newsletter_headline",
    "push_text",
    "byline",
    "social_title",
)


@pytest.mark.parametrize("words", [OVERRIDE, OPEN, NOTHING], ids=["override", "open", "nothing"])
def test_a_line_of_a_story_closes_what_it_opens(typed, words):
    answer = typed(**dict.fromkeys(LINES, words))

    for field in LINES:
        assert errors_at(answer, field)
        assert answer.context["form"][field].value() == words


@pytest.mark.parametrize("words", [OVERRIDE, OPEN, NOTHING], ids=["override", "open", "nothing"])
def test_a_section_has_a_name(site, desk, words):
    answer = desk.create(NEW_SECTION, site.root_page, {"title": words, "slug": "harbour"})

    assert errors_at(answer, "title").startswith("The title")
    assert answer.context["form"]["title"].value() == words
    assert not SectionPage.objects.exists()


@pytest.mark.parametrize("model", [Contributor, Topic])
@pytest.mark.parametrize("words", [OVERRIDE, OPEN, NOTHING], ids=["override", "open", "nothing"])
def test_people_and_topics_have_names(site, desk, model, words):
    answer = desk.fill(f"wagtailsnippets_news_{model._meta.model_name}:add", data={"name": words})

    assert errors_at(answer, "name").startswith("The name")
    assert answer.context["form"]["name"].value() == words


def test_balanced_arabic_is_kept(typed):
    assert typed(**dict.fromkeys(LINES, BALANCED)).status_code == 302


@pytest.mark.parametrize("model", [Contributor, Topic])
def test_a_slug_of_theirs_is_one(site, desk, model):
    kind = f"wagtailsnippets_news_{model._meta.model_name}:add"
    for slug in ("..", "⚓", "a" * 5000):
        assert errors_at(desk.fill(kind, data={"name": "Harbour", "slug": slug}), "slug")
