"""A story with every block in it, typed into the real form."""

import json
from datetime import UTC, datetime
from itertools import count

import pytest
import time_machine
from wagtail.test.utils.form_data import streamfield

from news.models import ArticlePage
from publishing.models import PublishedItem
from tests import newsroom
from tests.blocks.examples import EXAMPLES, World
from tests.desk import NEW_ARTICLE, Desk, article_form


@pytest.fixture
def world(monkeypatch):
    monkeypatch.setattr(newsroom, "_numbers", count(1))  # pictures get their shade from it
    with time_machine.travel(datetime(2026, 3, 4, 21, 30, tzinfo=UTC), tick=False):
        yield World()


@pytest.fixture
def send(world):
    """Create a story from (type, part of the form) pairs, with or without publishing it."""
    desk = Desk()

    def create(blocks, *action):
        form = article_form(world.author, slug="everything", body=streamfield(blocks))
        return desk.create(NEW_ARTICLE, world.section, form, *action)

    return create


@pytest.fixture
def public(send, world):
    """The published story with every example, as its stored JSON."""
    response = send([(e.type, e.typed(world)) for e in EXAMPLES], "action-publish")
    assert response.status_code == 302, response.context["form"].errors
    newsroom.settle()
    return document()


def page():
    return ArticlePage.objects.get(slug="everything", locale__language_code="en")


def document():
    return json.loads(PublishedItem.objects.get(source=f"page:{page().pk}").document)
