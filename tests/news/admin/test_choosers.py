"""Contributors and topics picked or created without leaving the story."""

import json

import pytest
from bs4 import BeautifulSoup

from news.models import Contributor, Topic
from tests import newsroom
from tests.news.admin.conftest import words

pytestmark = pytest.mark.django_db

CHOOSE = "/admin/snippets/choose/news/contributor/"


def modal(desk, address=CHOOSE, **query):
    return BeautifulSoup(json.loads(desk.client.get(address, query).content)["html"], "html.parser")


def test_letters_of_a_name_find_it_with_its_kind(desk):
    newsroom.make_contributor("Ana Borg")
    newsroom.make_contributor("The Night Desk", kind="desk")
    found = BeautifulSoup(desk.client.get(f"{CHOOSE}results/", {"q": "nig"}).content, "html.parser")

    assert [words(row) for row in found.select("tbody tr")] == ["The Night Desk Desk English"]


def test_a_contributor_is_created_and_chosen_in_one_step(desk):
    locale = newsroom.make_contributor("Ana").locale
    sent = {"name": "New Person", "kind": "person", "locale": locale.pk}
    answer = json.loads(desk.client.post(f"{CHOOSE}create/", sent).content)

    made = Contributor.objects.get(name="New Person")
    assert made.slug == "new-person"
    assert answer["result"]["id"] == str(made.pk)
    assert answer["result"]["string"] == "New Person (Person)"


def test_a_topic_is_created_in_the_language_of_the_story(site, desk):
    arabic = newsroom.make_home_in("ar", site.root_page).locale
    form = modal(desk, "/admin/snippets/choose/news/topic/", locale="ar")
    chosen = form.select_one("#tab-create select[name=locale] option[selected]")
    assert words(chosen) == "Arabic"

    desk.client.post(
        "/admin/snippets/choose/news/topic/create/", {"name": "ميناء", "kind": "place", "locale": arabic.pk}
    )
    assert Topic.objects.get().locale == arabic


def test_a_form_with_an_error_comes_back_with_what_was_typed(desk):
    answer = json.loads(desk.client.post(f"{CHOOSE}create/", {"name": "", "kind": "desk"}).content)

    form = BeautifulSoup(answer["htmlFragment"], "html.parser")
    assert "This field is required." in words(form)
    assert form.select_one("select[name=kind] option[selected]")["value"] == "desk"


def test_the_field_in_the_story_says_the_kind(desk, section):
    story = newsroom.make_article(section, authors=[newsroom.make_contributor("The Night Desk", kind="desk")])
    form = BeautifulSoup(desk.client.get(f"/admin/pages/{story.pk}/edit/").content, "html.parser")

    assert "The Night Desk (Desk)" in words(form.select_one("#id_credits-0-contributor-chooser"))


def test_who_may_not_add_is_offered_only_the_search(desk_of):
    reporter = desk_of("Reporter")
    assert modal(reporter).select_one("#tab-create")

    reporter.user.groups.get().permissions.filter(codename="add_contributor").delete()
    assert not modal(desk_of("Reporter", "late")).select_one("#tab-create")
    assert desk_of("Reporter", "later").client.post(f"{CHOOSE}create/", {"name": "X"}).status_code == 302


def test_listings_count_stories_once_each(desk, section, listed):
    ana = newsroom.make_contributor("Ana Borg")
    newsroom.make_contributor("Zed", kind="organisation")
    newsroom.make_article(section, authors=[ana, ana])
    newsroom.make_article(section, authors=[ana])

    assert [row[1:] for row in listed("/admin/snippets/news/contributor/")] == [
        ["Ana Borg", "Person", "English", "2"],
        ["Zed", "Organisation", "English", "0"],
    ]
    assert [row[1] for row in listed("/admin/snippets/news/contributor/", kind="organisation")] == ["Zed"]
