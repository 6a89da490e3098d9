"""The end of a section is the end of all below it, known beforehand."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from news.models import SectionPage
from publishing.inventory import reconcile_all
from publishing.models import LookAgain, PublishedItem
from publishing.schedule import expire_due
from tests import newsroom
from tests.newsroom import make_section, publish, published_article

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=ZoneInfo("UTC"))
END = NOON + timedelta(hours=6)
LATER = END + timedelta(hours=6)


@pytest.fixture
def clock():
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


@pytest.fixture
def election(clock, section):
    """A section for a day."""
    return make_section(section, "Election", expire_at=END)


@pytest.fixture
def story(election):
    return published_article(make_section(election, "Results"), slug="turnout")


def item(page):
    return PublishedItem.objects.get(source=f"page:{page.pk}")


def ends(section, at):
    section = SectionPage.objects.get(pk=section.pk)
    section.expire_at = at
    publish(section)
    newsroom.settle()


def statuses(page):
    id = item(page).id
    listed = Client().get("/api/v1/articles/").json()["items"]
    return Client().get(f"/api/v1/articles/{id}/").status_code, [story["id"] for story in listed]


def test_a_story_two_levels_below_is_visible_until_then(story):
    assert item(story).visible_until == END


def test_the_sooner_end_of_several_counts(election):
    sooner = published_article(election, expire_at=END - timedelta(hours=1))
    later = published_article(election, expire_at=LATER)

    assert (item(sooner).visible_until, item(later).visible_until) == (END - timedelta(hours=1), END)


def test_when_it_passes_no_answer_has_the_story_though_nobody_has_worked_yet(story, clock):
    assert statuses(story) == (200, [str(item(story).id)])
    clock.move_to(END)

    assert statuses(story) == (410, [])


def test_when_it_passes_the_queue_alone_takes_the_story_down(story, clock):
    clock.move_to(END)
    newsroom.settle()

    assert item(story).state == "withheld"


def test_when_it_passes_the_section_expires_and_the_story_is_withheld(story, election, clock, log):
    log.start()
    clock.move_to(END)
    expire_due()

    assert item(election).reason == "expire"
    assert [entry for entry in log.entries() if entry[0] == "article"] == [("article", "withhold")]
    assert reconcile_all()[1] == []


def test_no_cache_keeps_the_story_longer(story, clock):
    clock.move_to(END - timedelta(seconds=5))

    control = Client().get(f"/api/v1/articles/{item(story).id}/")["CDN-Cache-Control"]
    assert control == "public, max-age=5, stale-while-revalidate=0, stale-if-error=0"


def test_an_end_given_to_a_public_section_is_that_of_the_stories_in_it(section, clock):
    story = published_article(section)
    ends(section, END)

    assert item(story).visible_until == END


@pytest.mark.parametrize("at", [None, LATER])
def test_an_end_taken_away_or_put_off_is_so_for_the_stories_in_it(story, election, clock, at):
    ends(election, at)
    clock.move_to(END + timedelta(minutes=1))

    assert item(story).visible_until == at
    assert statuses(story)[0] == 200


def test_another_end_is_no_news(story, election, log, clock):
    log.start()
    ends(election, LATER)

    assert log.entries() == []
    assert [row.due_at for row in LookAgain.objects.filter(source=item(story).source)] == [LATER]


def test_an_alias_elsewhere_ends_with_the_section_of_what_it_repeats(section, election, clock):
    story = published_article(election)
    alias = story.create_alias(parent=section, update_slug="alias")
    newsroom.settle()
    ends(election, LATER)

    assert item(alias).visible_until == LATER


def test_a_section_published_again_without_another_end_looks_at_no_story(story, election, log, clock):
    log.start()
    publish(SectionPage.objects.get(pk=election.pk))

    assert not LookAgain.objects.filter(source=item(story).source, due_at=None).exists()
