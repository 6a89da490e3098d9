"""An address left while its story was hidden was taken back with it: it comes back in no list of former paths."""

import json

import pytest
from wagtail.models import PageViewRestriction

from news.models import ArticlePage
from publishing.inventory import reconcile_all
from publishing.models import LogEntry, PathRecord, PublishedItem
from tests import newsroom
from tests.newsroom import publish, published_article

pytestmark = pytest.mark.django_db

ACCUSES = "/news/minister-took-bribes/"


@pytest.fixture
def story(section):
    return published_article(section, slug="minister-took-bribes")


def renamed(story, slug):
    story = ArticlePage.objects.get(pk=story.pk)
    story.slug = slug
    publish(story)
    newsroom.settle()


def taken_back(story, slug="minister-denies"):
    """Withheld, and public again under another slug."""
    ArticlePage.objects.get(pk=story.pk).unpublish()
    newsroom.settle()
    renamed(story, slug)


def previous_paths(story):
    item = PublishedItem.objects.get(source=f"page:{story.pk}")
    entry = LogEntry.objects.filter(item=item.id).last()
    assert json.loads(item.document)["previous_paths"] == entry.previous_paths
    return entry.previous_paths


def test_a_path_left_while_withheld_is_no_former_path(story):
    taken_back(story)

    assert previous_paths(story) == []


def test_nor_is_it_one_later(story):
    taken_back(story)
    renamed(story, "minister-resigns")

    assert previous_paths(story) == ["/news/minister-denies/"]


def test_a_path_left_while_public_is_a_former_path(story):
    renamed(story, "minister-denies")

    assert previous_paths(story) == [ACCUSES]


def test_a_path_left_while_public_stays_one_when_another_is_taken_back(story):
    renamed(story, "second")
    taken_back(story, "third")

    assert previous_paths(story) == [ACCUSES]


def test_a_story_that_returns_to_its_path_has_it_like_any_other(story):
    taken_back(story)
    renamed(story, "minister-took-bribes")
    renamed(story, "minister-resigns")

    assert previous_paths(story) == [ACCUSES, "/news/minister-denies/"]


def test_a_path_that_another_story_took_meanwhile_was_taken_back_too(story, section):
    ArticlePage.objects.get(pk=story.pk).unpublish()
    newsroom.settle()
    ArticlePage.objects.filter(pk=story.pk).update(slug="aside")
    published_article(section, slug="minister-took-bribes")
    renamed(story, "minister-denies")

    assert previous_paths(story) == []


def test_a_story_moved_while_restricted_leaves_no_path_behind(story, section, site):
    restriction = PageViewRestriction.objects.create(page=section, restriction_type="login")
    newsroom.settle()
    section.slug = "latest"
    publish(section)
    restriction.delete()
    newsroom.settle()

    assert previous_paths(story) == []
    assert PathRecord.objects.get(path=ACCUSES).silent


def test_nothing_is_left_to_repair(story):
    taken_back(story)

    assert reconcile_all()[1] == []
