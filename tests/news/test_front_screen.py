"""The screens of fronts and plain pages, filled in and sent as a browser does."""

from dataclasses import replace

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from news.models import FrontPage, PlainPage
from publishing.models import PublishedItem
from tests import newsroom
from tests.desk import Desk, rows

pytestmark = pytest.mark.django_db
NO_FILL = {"number": "0", "section": "", "topic": "", "genre": ""}


@pytest.fixture
def site():
    return newsroom.make_site()


@pytest.fixture
def section(site):
    return newsroom.make_section(site.root_page)


def container(*picks, **fill):
    items = [
        {"id": "", "order": str(n), "deleted": "", "value": {"headline": "", "kicker": "", **pick}}
        for n, pick in enumerate(picks)
    ]
    listed = {"count": str(len(items))} | {str(n): item for n, item in enumerate(items)}
    return {"title": "Now", "link": "", "picks": listed, "fill": NO_FILL | fill}


def front_form(*containers):
    return nested_form_data({"title": "Front", "containers": streamfield([("lead", c) for c in containers])})


def test_a_front_is_made_and_published_at_its_screen(section):
    story = newsroom.published_article(section)
    pick = {"story": str(story.pk), "standfirst": rich_text("<p>Short.</p>"), "picture": ""}
    Desk().create(("news", "frontpage"), section, front_form(container(pick, number="5")), "action-publish")

    (item,) = PublishedItem.objects.filter(source=f"page:{FrontPage.objects.get().pk}")
    (slot,) = item.joins
    assert (len(slot["picks"]), slot["fill"]["number"]) == (1, 5)
    assert slot["picks"][0]["overrides"]["standfirst"]["text"] == "Short."


def test_a_container_without_any_story_is_refused_there(section):
    answer = Desk().create(("news", "frontpage"), section, front_form(container()), "action-publish")

    assert "Pick a story, or say how many come by themselves." in answer.content.decode()
    assert not FrontPage.objects.exists()


def test_a_front_shows_its_picks_in_the_plain_preview(section, admin_client, settings):
    settings.DATELINE = replace(settings.DATELINE, frontend_preview=False)
    story = newsroom.published_article(section, "Night ferry stays")
    front = newsroom.make_front(section, newsroom.container(story, number=3))

    preview = admin_client.get(f"/admin/pages/{front.pk}/view_draft/").content.decode()

    assert "Night ferry stays" in preview


def test_the_screen_of_a_front_says_what_the_public_sees(section, admin_client):
    front = newsroom.publish(newsroom.make_front(section, newsroom.container(number=3)))

    assert b"State of the front" in admin_client.get(f"/admin/pages/{front.pk}/edit/").content


def test_a_plain_page_is_made_and_published_at_its_screen(site):
    body = streamfield([("paragraph", rich_text("<p>The Paper, 1 Harbour Street.</p>"))])
    form = nested_form_data({"title": "Imprint", "slug": "imprint", "body": body, "comments": rows([])})
    Desk().create(("news", "plainpage"), site.root_page, form, "action-publish")

    item = PublishedItem.objects.get(source=f"page:{PlainPage.objects.get().pk}")
    assert item.path == "/imprint/"
