"""What the story's form says while one types."""

import pytest
from bs4 import BeautifulSoup

from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def form(section, desk):
    story = newsroom.make_article(section)
    return BeautifulSoup(desk.client.get(f"/admin/pages/{story.pk}/edit/").content, "html.parser")


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("title", 65),
        ("short_headline", 40),
        ("standfirst", 160),
        ("seo_title", 60),
        ("search_description", 155),
    ],
)
def test_each_field_with_a_good_length_has_its_counter(form, field, most):
    counter = form.select_one(f"[name={field}]").find_parent(attrs={"data-controller": "newsroom-counter"})

    assert counter["data-newsroom-counter-most-value"] == str(most)
    assert "{count} of about {most}" in counter["data-newsroom-counter-within-value"]


def test_a_headline_beyond_the_good_length_is_taken(typed):
    assert typed(title="A " * 60).status_code == 302


def test_the_page_says_the_language_of_what_is_written(site, desk):
    arabic = newsroom.make_section(newsroom.make_home_in("ar", site.root_page), "Akhbar")
    screen = desk.client.get(f"/admin/pages/add/news/articlepage/{arabic.pk}/").content.decode()

    assert '"ACTIVE_CONTENT_LOCALE": "ar"' in screen
    assert "news/words.js" in screen


def test_the_menu_is_in_the_order_of_a_newsroom(desk_of):
    screen = desk_of("Editor").client.get("/admin/").content.decode()
    names = ["stories", "fronts", "explorer", "images", "topics", "contributors", "reports", "help"]
    places = [screen.index(f'"name": "{name}"') for name in names]

    assert places == sorted(places)
    assert "Editor Guide" not in screen
