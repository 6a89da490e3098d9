"""What a new story begins with."""

import pytest
from bs4 import BeautifulSoup
from wagtail.test.utils.form_data import rich_text, streamfield

from news.models import ArticlePage

pytestmark = pytest.mark.django_db


@pytest.fixture
def form(section, desk):
    answer = desk.client.get(f"/admin/pages/add/news/articlepage/{section.pk}/")
    return answer.context["form"]


def test_a_new_story_begins_with_a_paragraph_to_type_in(form):
    assert [(child.block_type, child.value.source) for child in form.instance.body] == [("paragraph", "")]


def test_a_new_story_begins_in_its_headline(form):
    headline = BeautifulSoup(str(form["title"]), "html.parser").input

    assert headline.has_attr("autofocus")


@pytest.mark.parametrize("nothing", ["", "<p></p>", "<p> </p>"])
def test_a_paragraph_left_empty_is_no_part_of_the_story(typed, nothing):
    written = [("paragraph", rich_text("<p>Fog.</p>")), ("paragraph", rich_text(nothing))]
    typed("action-publish", body=streamfield(written))

    (paragraph,) = ArticlePage.objects.get().body
    assert "Fog." in paragraph.value.source


def test_a_story_of_nothing_but_its_first_paragraph_is_no_story_yet(typed):
    answer = typed("action-publish", body=streamfield([("paragraph", rich_text(""))]))

    assert "The story has no text yet." in answer.content.decode()
