"""The table of dates in the contract, row by row: what each reason does to the dates, the version and the state."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from wagtail.models import PageViewRestriction, Site

from news.models import ArticlePage, Contributor, SectionPage
from publishing.documents import parsed
from publishing.models import PublishedItem
from publishing.schedule import expire_due
from tests import newsroom
from tests.newsroom import image_block, paragraph, publish

pytestmark = pytest.mark.django_db

BEFORE = datetime(2026, 3, 4, 9, 0, tzinfo=ZoneInfo("UTC"))
NOW = datetime(2026, 3, 5, 17, 30, tzinfo=ZoneInfo("UTC"))
DATES = ("first_published_at", "display_at", "last_published_at", "updated_at", "modified_at")
_, N = BEFORE, NOW


@pytest.fixture
def clock():
    with time_machine.travel(BEFORE, tick=False) as clock:
        yield clock


@pytest.fixture
def story(clock, section):
    picture = newsroom.make_picture()
    story = newsroom.published_article(section, "The story", body=[paragraph(), image_block(picture)])
    newsroom.settle()
    return story


def item(story):
    return PublishedItem.objects.get(source=f"page:{story.pk}")


def now_is_later(clock, step, *args):
    clock.move_to(NOW)
    step(*args)
    newsroom.settle()


def published_with(**fields):
    def step(story):
        for name, value in fields.items():
            setattr(story, name, value)
        publish(story)

    return step


def asked_for(reason):
    """An editor who publishes other words chooses the reason."""

    def step(story):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ArticlePage, "publication_reason", reason, raising=False)
            published_with(title="Another headline")(story)

    return step


def rename_contributor(story):
    contributor = Contributor.objects.get()
    contributor.name = "Maria Borg"
    contributor.save()


def own_picture(story):
    story.body[1].value["image"].rights_holder = "Somebody"
    story.body[1].value["image"].save()


def rename_section(story):
    section = SectionPage.objects.get()
    section.slug = "latest"
    publish(section)


def other_host(story):
    site = Site.objects.get()
    site.hostname = "other.test"
    site.save()


def restrict(story):
    PageViewRestriction.objects.create(page=story, restriction_type="login")


def expire(story):
    ArticlePage.objects.filter(pk=story.pk).update(expire_at=NOW)
    expire_due()


def kill(story):
    story.killed_at = NOW
    story.save()


TABLE = [
    # reason, what happens, first, display, last, updated, modified, state
    ("update", published_with(title="Another headline"), _, _, N, N, N, "usable"),
    ("minor-fix", asked_for("minor-fix"), _, _, N, _, N, "usable"),
    ("correction", asked_for("correction"), _, _, N, N, N, "usable"),
    ("correction", newsroom.correct, _, _, N, N, N, "usable"),
    ("revert", asked_for("revert"), _, _, N, _, N, "usable"),
    ("metadata", published_with(kicker="Harbour"), _, _, N, _, N, "usable"),
    ("rights-change", published_with(rights_holder="Somebody"), _, _, N, _, N, "usable"),
    ("url-change", published_with(slug="another"), _, _, N, _, N, "usable"),
    ("metadata", rename_contributor, _, _, _, _, N, "usable"),
    ("rights-change", own_picture, _, _, _, _, N, "usable"),
    ("url-change", rename_section, _, _, _, _, N, "usable"),
    ("rebuild", other_host, _, _, _, _, _, "usable"),
    ("withhold", ArticlePage.unpublish, _, _, _, _, N, "withheld"),
    ("withhold", restrict, _, _, _, _, N, "withheld"),
    ("expire", expire, _, _, _, _, N, "canceled"),
    ("kill", kill, _, _, _, _, N, "canceled"),
    ("kill", ArticlePage.delete, _, _, _, _, N, "canceled"),
]
ROWS = pytest.mark.parametrize("row", TABLE, ids=[f"{n}-{row[0]}" for n, row in enumerate(TABLE)])


@ROWS
def test_each_reason_changes_the_dates_of_its_row(clock, story, row):
    reason, step, *dates, state = row
    now_is_later(clock, step, ArticlePage.objects.get(pk=story.pk))

    after = item(story)
    assert (after.reason, after.state) == (reason, state)
    assert [getattr(after, name) for name in DATES] == dates


@ROWS
def test_each_reason_is_one_version(clock, story, row):
    now_is_later(clock, row[1], ArticlePage.objects.get(pk=story.pk))

    assert item(story).version == 2


@ROWS
def test_the_document_says_what_the_store_says(clock, story, row):
    now_is_later(clock, row[1], ArticlePage.objects.get(pk=story.pk))

    after = item(story)
    document = parsed(after.document)
    if after.state == "usable":
        assert [datetime.fromisoformat(document[name]) for name in DATES] == [
            getattr(after, n) for n in DATES
        ]


def test_a_first_publication_is_version_1_and_sets_all_dates(story):
    first = item(story)

    assert (first.reason, first.version, first.state) == ("first-publish", 1, "usable")
    assert {getattr(first, name) for name in DATES} == {BEFORE}


def test_a_restore_changes_nothing_but_the_modification(clock, story):
    story.unpublish()
    newsroom.settle()
    now_is_later(clock, publish, ArticlePage.objects.get(pk=story.pk))

    after = item(story)
    assert (after.reason, after.version, after.state) == ("restore", 3, "usable")
    assert [getattr(after, name) for name in DATES] == [BEFORE, BEFORE, BEFORE, BEFORE, NOW]


def test_a_display_date_set_by_hand_stays(clock, section):
    story = newsroom.make_article(section, display_at=BEFORE - timedelta(days=400))
    publish(story)
    now_is_later(clock, published_with(title="Another headline"), ArticlePage.objects.get(pk=story.pk))

    assert item(story).display_at == BEFORE - timedelta(days=400)
    assert item(story).first_published_at == BEFORE


def test_a_display_date_may_be_set_back_and_the_update_is_no_earlier(clock, story):
    now_is_later(
        clock, published_with(display_at=BEFORE - timedelta(days=1)), ArticlePage.objects.get(pk=story.pk)
    )

    assert item(story).display_at == BEFORE - timedelta(days=1)
    assert item(story).updated_at == BEFORE


def test_instants_carry_the_offset_of_the_sites_zone(clock):
    site = newsroom.make_site(zone="Europe/Malta")
    story = newsroom.published_article(newsroom.make_section(site.root_page))

    assert parsed(item(story).document)["display_at"].startswith("2026-03-04T10:00:00")
    assert parsed(item(story).document)["display_at"].endswith("+01:00")


def test_what_only_a_cause_changed_is_no_news(clock, story):
    now_is_later(clock, rename_contributor, story)

    assert item(story).updated_at == BEFORE
    assert PublishedItem.objects.get(type="contributor").reason == "metadata"
