"""Several pages at once in the admin, and what the log says."""

import pytest

from news.models import ArticlePage, SectionPage
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
BOTH = [("article", "withhold"), ("article", "withhold"), ("contributor", "withhold")]


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def two(section, log):
    stories = [newsroom.published_article(section), newsroom.published_article(section)]
    log.start()
    return stories


def test_publishing_drafts_in_bulk_publishes_each(section, desk, log):
    drafts = [newsroom.make_article(section), newsroom.make_article(section)]
    desk.bulk("wagtailcore", "page", "publish", *drafts)

    assert ArticlePage.objects.filter(live=True).count() == 2
    assert log.entries() == [("contributor", "first-publish"), *[("article", "first-publish")] * 2]


def test_publishing_a_section_in_bulk_with_its_drafts(site, desk, log):
    section = newsroom.make_section(site.root_page, "Culture", publish=False)
    newsroom.make_article(section)
    desk.bulk("wagtailcore", "page", "publish", section, include_descendants="on")

    reasons = [("section", "first-publish"), ("contributor", "first-publish"), ("article", "first-publish")]
    assert log.entries() == reasons


def test_unpublishing_in_bulk_withholds_each(two, desk, log):
    desk.bulk("wagtailcore", "page", "unpublish", *two)

    assert sorted(entry[:2] for entry in log.entries()) == BOTH


def test_unpublishing_a_section_in_bulk_with_its_stories(two, section, desk, log):
    desk.bulk("wagtailcore", "page", "unpublish", section, include_descendants="on")

    assert not ArticlePage.objects.filter(live=True).exists()
    assert sorted(entry[:2] for entry in log.entries()) == [*BOTH, ("section", "withhold")]


def test_moving_in_bulk_is_a_url_change_of_each(two, site, desk, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    desk.bulk("wagtailcore", "page", "move", *two, chooser=other.pk)

    assert SectionPage.objects.get(pk=other.pk).get_children().count() == 2
    assert log.entries() == [("article", "url-change")] * 2


def test_deleting_in_bulk_is_a_kill_of_each(two, desk, log):
    desk.bulk("wagtailcore", "page", "delete", *two)

    assert not ArticlePage.objects.exists()
    assert [entry[:2] for entry in log.entries()] == [
        ("article", "kill"),
        ("article", "kill"),
        ("contributor", "withhold"),
    ]


def test_contributors_that_stories_use_cannot_be_deleted_in_bulk(two, desk, log):
    contributor = two[0].credits.get().contributor
    answer = desk.bulk("news", "contributor", "delete", contributor)

    assert "It cannot be deleted while it is used" in answer.content.decode()
    assert log.entries() == []
