"""Dates are read and shown in the zone of the page's site, whatever the user's own zone is."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.users.models import UserProfile

from news.models import ArticlePage, NewsroomSettings
from tests import newsroom
from tests.desk import PAGE_FORM, errors_at

pytestmark = pytest.mark.django_db
SUMMER = "2027-07-01 10:00"
SUMMER_UTC = datetime(2027, 7, 1, 8, tzinfo=UTC)
DATES = ["go_live_at", "expire_at", "display_at", "embargo_until", "free_until", "rights_expires_at"]
NEED = {"embargo_until": {"embargo_active": "on"}}


@pytest.fixture(autouse=True)
def now(time_machine):
    time_machine.move_to(datetime(2026, 9, 1, 12, tzinfo=UTC))


@pytest.fixture
def in_tokyo(desk):
    """The editor's own zone is another."""
    UserProfile.objects.update_or_create(user=desk.user, defaults={"current_time_zone": "Asia/Tokyo"})


@pytest.mark.parametrize("field", [*DATES, "source_original_published_at"])
def test_a_date_is_read_in_the_sites_zone(typed, in_tokyo, field):
    typed(**{field: SUMMER, **NEED.get(field, {})})

    assert getattr(ArticlePage.objects.get(), field) == SUMMER_UTC


@pytest.mark.parametrize("field", DATES)
def test_a_date_is_shown_in_the_sites_zone_and_names_it(section, desk, in_tokyo, field):
    story = newsroom.make_article(section, **{field: SUMMER_UTC})
    screen = desk.client.get(f"/admin/pages/{story.pk}/edit/").content.decode()

    shown = BeautifulSoup(screen, "html.parser").find(id=PAGE_FORM).find(attrs={"name": field})
    assert shown["value"] == SUMMER
    assert screen.count("Time zone: Europe/Malta.") >= len(DATES)


def test_another_site_has_its_own_zone(typed, site):
    NewsroomSettings.objects.filter(site=site).update(time_zone="America/New_York")
    typed(display_at=SUMMER)

    assert ArticlePage.objects.get().display_at == datetime(2027, 7, 1, 14, tzinfo=UTC)


@pytest.mark.parametrize("field", DATES)
@pytest.mark.parametrize("moment", ["2027-03-28 02:30", "2026-10-25 02:30"], ids=["gap", "overlap"])
def test_an_hour_that_is_none_or_two_is_refused(typed, field, moment):
    said = errors_at(typed(**{field: moment, **NEED.get(field, {})}), field)

    assert "Europe/Malta" in said
    assert "ambiguous" in said


@pytest.mark.parametrize("field", ["go_live_at", "expire_at", "embargo_until", "free_until"])
def test_more_than_ten_years_ahead_is_refused(typed, field):
    answer = typed(**{field: "2036-09-15 10:00", **NEED.get(field, {})})

    assert "more than ten years away" in errors_at(answer, field)


@pytest.mark.parametrize("moment", ["0001-01-01 00:00", "9999-12-31 23:59"])
def test_a_year_nobody_can_mean_is_refused(typed, moment):
    assert "out of range" in errors_at(typed(display_at=moment), "display_at")


def test_expiry_before_publication_is_refused(typed):
    answer = typed(go_live_at="2027-07-02 10:00", expire_at=SUMMER)

    assert "before" in errors_at(answer, "go_live_at")


def test_expiry_in_the_past_is_refused(typed):
    assert "future" in errors_at(typed(expire_at="2026-08-01 10:00"), "expire_at")


def test_a_publication_in_the_past_is_refused(typed):
    answer = typed("action-publish", go_live_at="2026-08-01 10:00")

    assert "empty it to publish now" in errors_at(answer, "go_live_at")


def test_a_publication_that_has_come_may_stay_in_the_form(section, desk):
    story = newsroom.published_article(section, go_live_at=datetime(2026, 8, 1, 10, tzinfo=UTC))
    desk.publish(story, {"title": "Another headline"})

    assert ArticlePage.objects.get().title == "Another headline"


def test_the_end_of_an_embargo_needs_an_embargo(typed):
    assert "tick this" in errors_at(typed(embargo_until=SUMMER), "embargo_active")
