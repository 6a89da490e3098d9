"""Who may publish has one button for it; who may not has none."""

import pytest
from bs4 import BeautifulSoup

from tests import newsroom
from tests.desk import Desk

pytestmark = pytest.mark.django_db


def buttons(who, address):
    screen = BeautifulSoup(who.client.get(address).content, "html.parser")
    return screen.select("button[name=action-publish]")


@pytest.fixture
def story(section):
    return newsroom.make_article(section)


def test_an_editor_publishes_with_one_click(desk_of, section, story):
    editor = desk_of("Editor")
    for address in (f"/admin/pages/add/news/articlepage/{section.pk}/", f"/admin/pages/{story.pk}/edit/"):
        (button,) = buttons(editor, address)

        assert button.parent.name == "nav"


def test_an_older_version_is_published_with_one_click_too(story):
    revision = story.save_revision()

    (button,) = buttons(Desk(), f"/admin/pages/{story.pk}/revisions/{revision.pk}/revert/")
    assert "Publish this version" in button.get_text()


def test_a_reporter_is_offered_no_publication(desk_of, section):
    assert buttons(desk_of("Reporter"), f"/admin/pages/add/news/articlepage/{section.pk}/") == []
