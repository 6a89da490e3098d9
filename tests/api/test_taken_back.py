"""What readers are told of an address that was taken back: nothing, though its story is public again."""

import json

import pytest

from news.models import ArticlePage
from publishing.models import LogEntry
from tests import newsroom
from tests.api.asserting import assert_problem

ACCUSES = "/news/minister-took-bribes/"
RESOLVE, CHANGES = "/api/v1/resolve/", "/api/v1/changes/"


@pytest.fixture
def story(db):
    section = newsroom.make_section(newsroom.make_site().root_page)
    return newsroom.published_article(section, slug="minister-took-bribes")


@pytest.fixture
def back_under_another(story):
    """Withheld for its slug, and public again."""
    story.unpublish()
    newsroom.settle()
    rename(story)


def rename(story):
    story = ArticlePage.objects.get(pk=story.pk)
    story.slug = "minister-denies"
    newsroom.publish(story)
    newsroom.settle()


def entries(api):
    items = json.loads(api.get(CHANGES).content)["items"]
    return [entry for entry in items if entry["item"]["type"] == "article"]


def test_it_is_not_found(api, back_under_another):
    assert_problem(api.get(RESOLVE, {"path": ACCUSES}), 404, "not-found")


def test_by_its_address_it_is_not_found(api, back_under_another):
    assert_problem(api.get(RESOLVE, {"url": f"https://paper.test{ACCUSES}"}), 404, "not-found")


def test_the_new_path_is_the_story(api, back_under_another):
    item = json.loads(api.get(RESOLVE, {"path": "/news/minister-denies/"}).content)["item"]

    assert (item["path"], item["previous_paths"]) == ("/news/minister-denies/", [])


def test_entries_before_the_withdrawal_are_silent_and_the_restored_one_speaks(api, back_under_another):
    first, tombstone, restored = entries(api)

    assert (first["reason"], first["url"], first["path"]) == ("first-publish", None, None)
    assert "path" not in tombstone
    assert restored["path"] == "/news/minister-denies/"


def test_the_whole_log_does_not_mention_it(api, back_under_another):
    assert b"minister-took-bribes" not in api.get(CHANGES).content


def test_it_is_not_mentioned_while_the_return_has_no_position_yet(api, story):
    story.unpublish()
    rename(story)
    LogEntry.objects.filter(reason__in=["withhold", "restore"]).update(position=None)
    newsroom.LogHead.objects.update(position=LogEntry.objects.exclude(position=None).count())

    assert b"minister-took-bribes" not in api.get(CHANGES).content


def test_a_path_left_while_public_redirects(api, story):
    rename(story)
    answer = json.loads(api.get(RESOLVE, {"path": ACCUSES}).content)

    assert (answer["outcome"], answer["path"]) == ("redirect", "/news/minister-denies/")


def test_entries_of_a_story_that_was_never_withheld_speak(api, story):
    rename(story)

    assert [entry["path"] for entry in entries(api)] == [ACCUSES, "/news/minister-denies/"]


def test_a_path_taken_up_again_is_the_story(api, story, back_under_another):
    story = ArticlePage.objects.get()
    story.slug = "minister-took-bribes"
    newsroom.publish(story)
    newsroom.settle()

    assert json.loads(api.get(RESOLVE, {"path": ACCUSES}).content)["outcome"] == "item"
