"""Two editors open the same version; the second to save is told, and both texts are there."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from news.models import ArticlePage
from tests import newsroom
from tests.desk import Desk, errors_at, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(section):
    return newsroom.published_article(section, "Night ferry stays", slug="night-ferry")


@pytest.fixture
def opened(desk, story):
    """The form as the first editor opened it, before somebody else saved another version."""
    form = desk.open(story)
    body = streamfield([("paragraph", rich_text("<p>The boat goes.</p>"))])
    theirs = {"title": "Night ferry goes", **nested_form_data({"body": body})}
    Desk(make_user("maria", first_name="Maria", last_name="Vella")).edit(story, theirs)
    return form


@pytest.mark.parametrize("action", [(), ("action-publish",)], ids=["draft", "publish"])
def test_what_was_saved_meanwhile_is_not_overwritten(desk, story, opened, action):
    answer = desk.send(story, opened | {"title": "Night ferry may stay"}, *action)

    assert "Maria Vella saved this after you had opened it" in errors_at(answer, None)
    assert ArticlePage.objects.get().get_latest_revision_as_object().title == "Night ferry goes"


def test_both_texts_are_on_the_page(desk, story, opened):
    answer = desk.send(story, opened | {"title": "Night ferry may stay"})

    assert answer.context["form"]["title"].value() == "Night ferry may stay"
    assert errors_at(answer, "title") == "Maria Vella has here: “Night ferry goes”"
    assert "The board voted on Tuesday." in answer.content.decode()
    assert errors_at(answer, "body") == "Maria Vella has here: “The boat goes.”"
    assert "See what they changed" in answer.content.decode()


def test_whoever_saves_again_knows_what_they_replace(desk, story, opened):
    answer = desk.send(story, opened | {"title": "Night ferry may stay"})
    newest = {k: v for k, v in desk.open(story).items() if k.startswith("loaded_")}
    assert f'value="{newest["loaded_revision_id"]}"' in answer.content.decode()
    desk.send(story, opened | newest | {"title": "Night ferry may stay"})

    assert ArticlePage.objects.get().get_latest_revision_as_object().title == "Night ferry may stay"


def test_the_same_editor_saves_twice_from_one_screen(desk, story):
    desk.edit(story, {"title": "One"})
    desk.edit(story, {"title": "Two"})

    assert ArticlePage.objects.get().get_latest_revision_as_object().title == "Two"


def test_what_the_screen_saved_by_itself_does_not_stand_in_its_own_way(desk, story):
    form = desk.open(story)
    desk.send(story, form | {"title": "Saved by itself"}, Accept="application/json")
    desk.send(story, form | {"title": "Saved by the button"}, "action-publish")

    assert ArticlePage.objects.get().title == "Saved by the button"
