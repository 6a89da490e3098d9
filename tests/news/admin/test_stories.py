"""The listing of stories."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import ArticlePage, SectionPage
from tests import newsroom

pytestmark = pytest.mark.django_db

STORIES = "/admin/stories/"


@pytest.fixture
def headlines(listed):
    def read(**query):
        return [row[1] for row in listed(STORIES, **query)]

    return read


@pytest.fixture
def state_of(listed):
    def read(story):
        (row,) = (row for row in listed(STORIES) if row[1] == story.title)
        return row[4]

    return read


def test_a_row_says_headline_section_byline_state_dates_and_language(section, listed):
    story = newsroom.published_article(section, "Ferry turns back")
    shown = datetime(2026, 3, 4, 12, 0, tzinfo=timezone.get_fixed_timezone(0))
    ArticlePage.objects.filter(pk=story.pk).update(display_at=shown)

    (row,) = listed(STORIES)
    assert row[1] == "Ferry turns back"
    assert row[2:4] == ["News", "Maria Vella"]
    assert row[4:6] == ["Public", "4 Mar 2026, 13:00"], "the clock of Malta"
    assert row[7] == "English"


def test_the_last_change_comes_first_also_among_what_was_found(section, headlines):
    older = newsroom.make_article(section, "Ferry one")
    newsroom.make_article(section, "Ferry two")
    older.save_revision()

    assert headlines() == ["Ferry one", "Ferry two"]
    assert headlines(q="ferry") == ["Ferry one", "Ferry two"]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"live": False, "first_published_at": None}, "Draft"),
        ({"live": False}, "Withheld"),
        ({"live": False, "expired": True}, "Expired"),
        ({"embargo_active": True}, "Under embargo"),
        ({"has_unpublished_changes": True}, "Public unpublished changes"),
        ({"killed_at": timezone.now()}, "Killed"),
    ],
)
def test_the_state_is_told_in_the_newsrooms_words(section, state_of, fields, state):
    story = newsroom.published_article(section)
    ArticlePage.objects.filter(pk=story.pk).update(**fields)

    assert state_of(story) == state


def test_a_schedule_says_when(section, state_of):
    story = newsroom.make_article(section)
    story.go_live_at = datetime(2031, 3, 4, 12, 0, tzinfo=timezone.get_fixed_timezone(0))
    newsroom.publish(story)

    assert state_of(story) == "Scheduled 4 Mar, 13:00"


def test_a_story_with_somebody_else_is_in_review(section, desk, state_of):
    story = newsroom.make_article(section)
    desk.edit(story, {}, "action-submit")

    assert state_of(story) == "In review"


def test_a_public_story_below_a_closed_section_is_hidden(section, state_of):
    story = newsroom.published_article(section)
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    assert state_of(story) == "Hidden above"

    PageViewRestriction.objects.all().delete()
    SectionPage.objects.get(pk=section.pk).unpublish()
    assert state_of(story) == "Hidden above"


def test_filters_narrow_to_section_state_genre_contributor_topic_and_language(site, section, headlines):
    harbour = newsroom.make_topic("Harbour")
    ana = newsroom.make_contributor("Ana")
    below = newsroom.make_section(section, "Below")
    newsroom.make_article(below, "Wanted", authors=[ana, ana], topics=[harbour], genre="opinion")
    newsroom.published_article(
        newsroom.make_section(site.root_page, "Sport"), "Other", authors=[newsroom.make_contributor("Bo")]
    )

    for query in (
        {"section": section.pk},
        {"stage": ["draft", "in_review"]},
        {"genre": "opinion"},
        {"author": ana.pk},
        {"topic": harbour.pk},
    ):
        assert headlines(**query) == ["Wanted"], query


def test_filters_narrow_by_language_and_dates(site, section, headlines):
    newsroom.published_article(section, "Today")
    arabic = newsroom.make_section(newsroom.make_home_in("ar", site.root_page), "Akhbar")
    newsroom.make_article(arabic, "Arabic", authors=[newsroom.make_contributor("N", locale=arabic.locale)])
    yesterday = timezone.now().date() - timedelta(days=1)

    assert headlines(locale="ar") == ["Arabic"]
    assert headlines(shown_at_from=yesterday) == ["Today"]
    assert headlines(shown_at_to=yesterday) == []


def test_drafts_are_found_by_the_headline_they_have_now(section, headlines):
    story = newsroom.published_article(section, "Old words")
    story.title = "Quarantine lifted"
    story.save_revision()

    assert headlines(q="quarant") == ["Quarantine lifted"]


def test_twenty_rows_take_as_many_statements_as_two(section, desk):
    def statements():
        desk.client.get(STORIES)  # what a process keeps
        with CaptureQueriesContext(connection) as captured:
            assert desk.client.get(STORIES).status_code == 200
        return len(captured)

    for n in range(2):
        newsroom.make_article(section, f"Story {n}")
    few = statements()
    for n in range(18):
        newsroom.make_article(section, f"Further {n}")

    assert statements() <= few


def test_a_reporter_finds_the_stories_of_others(section, desk_of, listed):
    newsroom.published_article(section, "Ferry turns back")

    assert listed(STORIES, who=desk_of("Reporter"))[0][1] == "Ferry turns back"
