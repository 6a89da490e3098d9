"""What must hold on the copy that followed the recipes: run there by `test_recipes.py`, as a test module."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.test import Client

from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def section():
    return newsroom.make_section(newsroom.make_site().root_page)


def read(path):
    answer = Client().get(f"/api/v1/{path}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def published(page):
    page.save_revision().publish()
    newsroom.settle()
    return page


def test_the_field_is_answered(section):
    story = newsroom.make_article(section)
    story.print_page = 7
    published(story)

    assert read("articles/?view=full")["items"][0]["print_page"] == 7


def test_the_block_is_answered(section):
    verse = {"type": "verse", "value": {"lines": "One.\nTwo.", "poet": "A. Reef"}, "id": str(uuid4())}
    published(newsroom.make_article(section, body=[verse]))

    read_back = read("articles/?view=full")["items"][0]["body"][0]
    assert (read_back["type"], read_back["lines"], read_back["text"]) == (
        "verse",
        ["One.", "Two."],
        "One.\nTwo.\n— A. Reef",
    )


def test_the_page_is_answered_and_resolved(section):
    from news.models import EventPage

    event = EventPage(
        title="Sea Week", slug="sea-week", venue="The mole", starts_at=datetime(2026, 12, 1, 18, tzinfo=UTC)
    )
    published(section.add_child(instance=event))

    listed = read("events/")["items"][0]
    assert (listed["venue"], listed["starts_at"]) == ("The mole", "2026-12-01T18:00:00.000+00:00")
    assert read(f"resolve/?path={listed['path']}")["item"] == read(f"events/{listed['id']}/")
