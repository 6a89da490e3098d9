"""What is parked and what is not: a busy database is nobody's fault, and what was published is parked no more."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import OperationalError
from django.utils import timezone
from wagtail.models import Revision

from news.models import ArticlePage
from news.registry import CannotPublish
from publishing.models import LogEntry, ParkedPublication
from publishing.reconciliation import Reconciler
from publishing.schedule import expire_due, publish_due
from tests import newsroom
from tests.newsroom import make_article, published_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def busy():
    """The database is busy; `busy()` ends it."""
    patch = pytest.MonkeyPatch()

    def locked(*args, **kwargs):
        raise OperationalError("database is locked")

    patch.setattr(Reconciler, "look", locked)
    yield patch.undo
    patch.undo()


def schedule(story):
    due = timezone.now() - timedelta(minutes=1)
    Revision.objects.filter(pk=story.latest_revision_id).update(approved_go_live_at=due)
    return story


def approved():
    return Revision.objects.filter(approved_go_live_at__isnull=False).count()


def without_author(section):
    return make_article(section, authors=[])


def test_a_busy_database_parks_nothing(section, busy):
    schedule(make_article(section))

    assert publish_due() == 0
    assert not ParkedPublication.objects.exists()
    assert approved() == 1
    assert not mail.outbox


def test_a_busy_database_leaves_nothing_half_done(section, busy):
    schedule(make_article(section))
    LogEntry.objects.all().delete()
    publish_due()

    assert not ArticlePage.objects.get().live
    assert not LogEntry.objects.exists()


def test_the_next_tick_publishes(section, busy):
    schedule(make_article(section))
    publish_due()
    busy()

    assert publish_due() == 1
    assert ArticlePage.objects.get().live
    assert approved() == 0


def test_one_that_is_busy_holds_up_no_other(section, monkeypatch):
    first, second = (schedule(make_article(section)) for _ in range(2))
    look = Reconciler.look

    def locked_for_the_first(self, source, **kwargs):
        if source == f"page:{first.pk}":
            raise OperationalError("database is locked")
        return look(self, source, **kwargs)

    monkeypatch.setattr(Reconciler, "look", locked_for_the_first)
    publish_due()

    assert list(ArticlePage.objects.filter(live=True).values_list("pk", flat=True)) == [second.pk]


@pytest.mark.parametrize("error", [RuntimeError, OperationalError])
def test_an_expiry_that_fails_holds_up_no_other_and_is_tried_again(section, monkeypatch, error):
    first, _ = (published_article(section) for _ in range(2))
    ArticlePage.objects.update(expire_at=timezone.now() - timedelta(minutes=1))
    unpublish = ArticlePage.unpublish

    def fail_for_the_first(page, **options):
        if page.pk == first.pk:
            raise error
        unpublish(page, **options)

    with monkeypatch.context() as patch:
        patch.setattr(ArticlePage, "unpublish", fail_for_the_first)
        assert expire_due() == 1
    assert list(ArticlePage.objects.filter(live=True).values_list("pk", flat=True)) == [first.pk]
    assert expire_due() == 1


def test_what_is_refused_is_parked_until_the_story_is_published(section):
    story = schedule(without_author(section))
    publish_due()
    assert ParkedPublication.objects.get().page_id == story.pk

    story.credits.create(contributor=newsroom.make_contributor())
    newsroom.publish(story)
    assert not ParkedPublication.objects.exists()


def test_a_publication_that_is_refused_again_stays_parked(section):
    story = schedule(without_author(section))
    publish_due()
    with pytest.raises(CannotPublish):
        newsroom.publish(story)

    assert ParkedPublication.objects.exists()


def test_another_storys_publication_leaves_it_parked(section):
    schedule(without_author(section))
    publish_due()
    published_article(section, authors=[newsroom.make_contributor()])

    assert ParkedPublication.objects.exists()
