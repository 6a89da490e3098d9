"""A new page that is sent before its screen had made a slug of the title gets one, and the screen is told."""

import pytest

from news.models import ArticlePage
from tests import newsroom
from tests.desk import NEW_ARTICLE, article_form, errors_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def form(section):
    return lambda **fields: article_form(newsroom.make_contributor(), slug="", **fields)


def test_it_is_made_of_the_title(desk, section, form):
    desk.create(NEW_ARTICLE, section, form(title="The ferry, again"))

    assert ArticlePage.objects.get().slug == "the-ferry-again"


def test_it_is_free(desk, section, form):
    newsroom.make_article(section, slug="the-ferry")
    desk.create(NEW_ARTICLE, section, form(title="The ferry"))

    assert ArticlePage.objects.filter(slug="the-ferry-2").exists()


def test_without_a_title_there_is_none(desk, section, form):
    answer = desk.create(NEW_ARTICLE, section, form(title=""))

    assert "required" in errors_at(answer, "slug")
    assert not ArticlePage.objects.exists()
