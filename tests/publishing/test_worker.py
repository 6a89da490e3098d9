"""The worker and the drain: idle they write nothing, busy they take turns, and a lock costs no try."""

from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from publishing import queue
from publishing.management.commands import work
from publishing.models import LookAgain, PublishedItem
from publishing.reconciliation import Reconciler
from publishing.schedule import expire_due, publish_due
from publishing.sequencer import number
from publishing.store import note
from publishing.vocabulary import Trigger
from tests import newsroom

pytestmark = pytest.mark.django_db

MANY = 25


@pytest.fixture
def idle(article, monkeypatch):
    """Nothing is due; the connection, which holds the test's transaction, stays open."""
    newsroom.settle()
    DBTaskResult.objects.all().delete()
    monkeypatch.setattr(work, "close_old_connections", lambda: None)


def statements(step):
    """First words; SAVEPOINT is what a transaction becomes within that of a test."""
    with CaptureQueriesContext(connection) as captured:
        step()
    return {query["sql"].split(None, 1)[0] for query in captured}


@pytest.mark.parametrize(
    "loop", [publish_due, expire_due, queue.drain, number, work._run_tasks], ids=lambda loop: loop.__name__
)
def test_a_loop_with_nothing_to_do_opens_no_transaction(idle, loop):
    assert statements(loop) == {"SELECT"}


def test_a_whole_tick_with_nothing_to_do_opens_none(idle):
    assert statements(lambda: call_command("work", "--once")) == {"SELECT"}


def test_a_boundary_in_the_future_is_nothing_to_do(idle):
    LookAgain.objects.create(
        source="page:1", trigger=Trigger.TIME, due_at=timezone.now() + timedelta(hours=1)
    )

    assert statements(queue.drain) == {"SELECT"}


@pytest.fixture
def many(site):
    """Sources that are no items any more, but must be looked at."""
    newsroom.settle()
    note([f"page:{pk}" for pk in range(10**6, 10**6 + MANY)], trigger=Trigger.EDIT)


def no_time(settings):
    settings.DATELINE = replace(settings.DATELINE, drain_seconds=0)


def test_while_an_editor_waits_the_drain_stops_after_ten_sources(many, settings):
    no_time(settings)
    queue.settle()

    assert LookAgain.objects.count() == MANY - queue.FEW == 15


def test_the_drain_of_a_request_is_that_drain(
    many, settings, monkeypatch, django_capture_on_commit_callbacks
):
    no_time(settings)
    monkeypatch.setattr(connection, "run_on_commit", [])
    with django_capture_on_commit_callbacks(execute=True):
        queue.look_again("page:1")

    assert LookAgain.objects.count() == MANY + 1 - queue.FEW


def test_the_worker_goes_on_until_all_is_done(many):
    assert queue.drain() == MANY
    assert not LookAgain.objects.exists()


@pytest.fixture
def locked():
    def look(*args, **kwargs):
        raise OperationalError("canceling statement due to lock timeout")

    patch = pytest.MonkeyPatch()
    patch.setattr(Reconciler, "look", look)
    yield patch.undo
    patch.undo()


def drain_in_a_while(clock, times):
    for _ in range(times):
        queue.drain()
        clock.shift(60)


def test_a_lock_uses_up_no_tries(article, locked):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        note([f"page:{article.pk}"], trigger=Trigger.EDIT)
        drain_in_a_while(clock, queue.TRIES + 2)

    row = LookAgain.objects.get()
    assert (row.attempts, row.error) == (0, "OperationalError: canceling statement due to lock timeout")


def test_once_the_lock_is_gone_it_is_looked_at(article, locked):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        type(article).objects.update(title="Another headline")
        note([f"page:{article.pk}"], trigger=Trigger.EDIT)
        drain_in_a_while(clock, queue.TRIES + 2)
        locked()
        drain_in_a_while(clock, 1)

    assert PublishedItem.objects.get(type="article").version == 2
    assert not LookAgain.objects.exists()


def test_another_error_does_use_up_tries(article, monkeypatch):
    monkeypatch.setattr(Reconciler, "look", lambda *args, **kwargs: 1 / 0)
    note([f"page:{article.pk}"], trigger=Trigger.EDIT)
    queue.drain()

    assert LookAgain.objects.get().attempts == 1
