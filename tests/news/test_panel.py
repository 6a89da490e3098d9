"""What the public sees, said in the article's own editor."""

import re
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import ArticlePage
from publishing.models import LogEntry, PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def screen(desk):
    """The panel's words as they stand in the editor."""

    def read(page):
        html = desk.client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        panel = re.search(r'<div class="dateline-state.*?</div>', html, re.DOTALL).group()
        return " ".join(re.sub("<[^>]+>", " ", panel).split())

    return read


def test_a_draft_was_never_public_and_the_rule_says_why(section, screen):
    assert screen(newsroom.make_article(section)) == "Never public. It is not published."


def test_a_public_story_says_version_reason_since_when_and_position(section, screen):
    story = newsroom.published_article(section)
    item = PublishedItem.objects.get(type="article")
    since = timezone.localtime(item.modified_at, ZoneInfo("Europe/Malta")).strftime("%-d %B %Y, %H:%M:%S")

    words = screen(story)
    assert words.startswith(f"Public. Version 1 (first-publish), since {since} (Europe/Malta).")
    assert f"Log position {LogEntry.objects.get(item=item.id).position}." in words
    assert item.path in words


def test_changes_not_yet_published_are_mentioned(section, screen):
    story = newsroom.published_article(section)
    story.title = "Another headline"
    story.save_revision()

    assert "Readers do not see the changes made since." in screen(story)


def test_a_withheld_story_says_by_which_rule(section, screen):
    story = newsroom.published_article(section)
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    newsroom.settle()

    words = screen(story)
    assert words.startswith("Not public any more. “News” above it is restricted.")
    assert "version 2, log position" in words


@pytest.mark.parametrize(
    ("change", "rule"),
    [({"live": False}, "It is not published."), ({"killed_at": timezone.now()}, "It was killed.")],
)
def test_the_rule_is_that_of_the_page_as_it_stands(section, screen, change, rule):
    story = newsroom.published_article(section)
    story.unpublish()
    newsroom.settle()
    ArticlePage.objects.filter(pk=story.pk).update(**change)

    assert rule in screen(story)


def test_a_story_below_a_hidden_section_names_the_section(site, screen):
    hidden = newsroom.make_section(site.root_page, "Hidden", publish=False)
    story = newsroom.published_article(hidden)

    assert screen(story) == "Never public. “Hidden” above it is not published."
