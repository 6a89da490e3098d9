"""A platform that gives no answer holds up the editor who names it, and nobody else who writes."""

import pytest
from django.db import connection
from wagtail.embeds.finders import get_finders
from wagtail.test.utils.form_data import streamfield

from media.embeds import ask
from news.models import ArticlePage
from tests import newsroom
from tests.desk import NEW_ARTICLE, Desk, article_form
from tests.media.platforms import FOGHORN, HELPFUL, StubFinder, platforms_answer

pytestmark = pytest.mark.django_db(transaction=True)
EMBED = {"url": FOGHORN, "title": "", "author": "", "thumbnail": "", "caption": "", "found": ""}


@pytest.fixture(autouse=True)
def finders_of_their_own():
    yield
    get_finders.cache_clear()


@pytest.fixture
def held(settings, monkeypatch):
    """Whether a transaction was open, each time a platform was asked."""
    found = []
    platforms_answer(settings, HELPFUL)
    monkeypatch.setattr(
        "news.blocks.pasted.ask", lambda url: found.append(connection.in_atomic_block) or ask(url)
    )
    return found


@pytest.fixture
def send():
    section = newsroom.make_section(newsroom.make_site().root_page)
    author = newsroom.make_contributor()
    desk = Desk()
    return lambda **embed: desk.create(
        NEW_ARTICLE, section, article_form(author, body=streamfield([("embed", EMBED | embed)]))
    )


def test_it_is_asked_before_the_transaction_and_once(send, held):
    send()

    assert held == [False]
    assert StubFinder.asked == [FOGHORN]
    assert ArticlePage.objects.get().body[0].value["found"]["title"] == HELPFUL["title"]


def test_an_address_that_is_none_is_an_error_at_its_block_and_nobody_is_asked(send, held):
    answer = send(url="https://nowhere.example/")

    assert answer.context["form"].errors["body"]
    assert held == []
