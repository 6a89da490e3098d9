"""The start page: what is mine, what waits, what goes out, what failed, what is out."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import GroupPagePermission

from news.models import ArticlePage
from publishing.models import ParkedPublication
from tests import newsroom
from tests.desk import NEW_ARTICLE, article_form
from tests.news.admin.conftest import words

pytestmark = pytest.mark.django_db


def page_of(desk):
    return BeautifulSoup(desk.client.get("/admin/").content, "html.parser")


def lists(desk):
    """Each list by its heading, as the words of its rows."""
    found = page_of(desk).select(".desk__list")
    return {words(part.h2): [words(row) for row in part.find_all("li")] for part in found}


def write(desk, section, *action, **fields):
    desk.create(NEW_ARTICLE, section, article_form(newsroom.make_contributor(), **fields), *action)
    return ArticlePage.objects.order_by("pk").last()


def test_mine_are_my_drafts_and_what_i_sent_for_review(section, desk_of):
    reporter, other = desk_of("Reporter"), desk_of("Reporter", "another")
    write(reporter, section, title="Draft of mine", slug="a")
    write(reporter, section, "action-submit", title="Sent by me", slug="b")
    write(other, section, title="Somebody else's", slug="c")

    mine = lists(reporter)["My stories"]
    assert [row.split(" News ")[0] for row in mine] == ["Sent by me In review", "Draft of mine Draft"]


def test_what_a_reporter_submits_waits_for_the_editor_and_says_who_sent_it(section, desk_of):
    write(desk_of("Reporter"), section, "action-submit", title="Please read")

    (row,) = lists(desk_of("Editor"))["Waiting for you"]
    assert row.startswith("Please read Editor's approval · reporter News today, ")


def test_a_page_i_locked_waits_for_me(section, desk):
    story = newsroom.make_article(section, "Locked story")
    desk.post("wagtailadmin_pages:lock", story.pk)

    assert lists(desk)["Waiting for you"][0].startswith("Locked story Locked by you News")


def test_publications_ends_of_embargoes_and_expiries_come_by_the_clock(section, desk):
    soon = timezone.now() + timedelta(minutes=1)
    planned = newsroom.make_article(section, "Planned", go_live_at=soon + timedelta(minutes=2))
    newsroom.publish(planned)
    newsroom.make_article(
        section, "Embargoed", embargo_active=True, embargo_until=soon + timedelta(minutes=1)
    )
    newsroom.published_article(section, "Ending", expire_at=soon)
    newsroom.make_article(section, "Far", embargo_active=True, embargo_until=soon + timedelta(days=3))

    rows = lists(desk)["Today and tomorrow"]
    assert [row.split(" News ")[0] for row in rows] == [
        "Ending Comes down",
        "Embargoed Embargo ends",
        "Planned Goes out",
    ]


def test_what_failed_stands_first_with_its_reason(section, desk):
    assert "Not carried out" not in lists(desk)
    story = newsroom.make_article(section, "Parked story")
    ParkedPublication.objects.create(
        revision=story.latest_revision, page=story, due_at=timezone.now(), sentence="It has no author."
    )

    heading, rows = next(iter(lists(desk).items()))
    assert heading == "Not carried out"
    assert rows[0].startswith("Parked story It has no author. News today, ")


def test_what_failed_elsewhere_is_told_to_those_who_may_find_it(section, site, desk_of):
    other = newsroom.make_section(site.root_page, "Culture")
    story = newsroom.make_article(section, "Parked story")
    ParkedPublication.objects.create(
        revision=story.latest_revision, page=story, due_at=timezone.now(), sentence="It has no author."
    )
    GroupPagePermission.objects.filter(group__name="Reporter").update(page=other)

    assert "Not carried out" not in lists(desk_of("Reporter"))
    assert "Not carried out" in lists(desk_of("Editor"))


def test_what_was_published_last_comes_first(section, desk):
    newsroom.published_article(section, "First")
    newsroom.published_article(section, "Second")

    assert [row.split(" News ")[0] for row in lists(desk)["Published last"]] == ["Second", "First"]


def test_a_story_is_begun_in_any_section_i_may_write_in(section, desk_of):
    links = page_of(desk_of("Reporter")).select(".desk__write a[href]")

    assert [link["href"] for link in links] == [f"/admin/pages/add/news/articlepage/{section.pk}/"]


def test_times_are_those_of_the_site(section, desk):
    newsroom.published_article(section, "Out")
    ArticlePage.objects.update(last_published_at="2026-03-04T12:00:00Z")

    assert lists(desk)["Published last"] == ["Out News 4 Mar 2026, 13:00"]


def test_statements_do_not_grow_with_the_lists(section, desk):
    def statements():
        with CaptureQueriesContext(connection) as captured:
            page_of(desk)
        return len(captured)

    for n in range(2):
        write(desk, section, title=f"Draft {n}", slug=f"d{n}")
        newsroom.published_article(section)
    statements()
    few = statements()
    for n in range(2, 8):
        write(desk, section, title=f"Draft {n}", slug=f"d{n}")
        newsroom.published_article(section)

    assert statements() <= few
