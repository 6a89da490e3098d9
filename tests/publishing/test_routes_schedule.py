"""What goes public and what expires by itself: the worker and the command, and what the log says."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from news.models import ArticlePage
from publishing.management.commands import work
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
SOON = timezone.now() + timedelta(hours=2)


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture(params=["publish_scheduled", "work"])
def pass_time(request, time_machine, monkeypatch):
    """The time comes: the schedule is worked through."""
    # Both would close the connection that holds the test's transaction.
    for name in ("_run_tasks", "close_old_connections"):
        monkeypatch.setattr(work, name, lambda: None)

    def run():
        time_machine.move_to(SOON + timedelta(minutes=1))
        call_command(request.param, *(["--once"] if request.param == "work" else []))

    return run


def at(moment):
    return moment.strftime("%Y-%m-%d %H:%M")


def test_scheduling_says_nothing(section, desk, log):
    draft = newsroom.make_article(section)
    desk.publish(draft, {"go_live_at": at(SOON)})

    assert Revision.objects.filter(approved_go_live_at__isnull=False).count() == 1
    assert log.entries() == []


def test_scheduling_a_change_of_a_public_story_says_nothing(article, desk, log):
    desk.publish(article, {"go_live_at": at(SOON), "title": "Tomorrow's headline"})

    assert ArticlePage.objects.get().title == article.title
    assert log.entries() == []


def test_when_its_time_comes_it_is_a_first_publication(section, desk, log, pass_time):
    desk.publish(newsroom.make_article(section), {"go_live_at": at(SOON)})
    pass_time()

    assert ArticlePage.objects.get().live
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


def test_when_its_time_comes_a_change_is_an_update(article, desk, log, pass_time):
    desk.publish(article, {"go_live_at": at(SOON), "title": "Tomorrow's headline"})
    pass_time()

    assert ArticlePage.objects.get().title == "Tomorrow's headline"
    assert log.entries() == [("article", "update")]


def test_when_its_time_is_over_it_expires_and_published_again_it_returns(article, desk, log, pass_time):
    desk.publish(article, {"expire_at": at(SOON)})
    log.start()
    pass_time()
    assert log.entries() == [("article", "expire"), ("contributor", "withhold", "article")]

    log.start()
    desk.publish(article, {"expire_at": ""})
    assert log.entries() == [("contributor", "restore"), ("article", "restore")]
