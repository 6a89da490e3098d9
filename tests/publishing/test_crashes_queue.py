"""A source that cannot be looked at holds up no other, is tried again, and is shown to whoever runs the system."""

from datetime import datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command

from publishing import reconciliation
from publishing.identities import source_of
from publishing.models import LookAgain, PublishedItem
from publishing.queue import TRIES, drain
from publishing.store import note
from publishing.vocabulary import Trigger
from tests import newsroom

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=ZoneInfo("UTC"))


@pytest.fixture
def stories(section):
    found = [newsroom.published_article(section) for _ in range(3)]
    newsroom.settle()
    return found


@pytest.fixture
def broken(stories, monkeypatch):
    """The first story cannot be built; `broken.clear()` mends it."""
    bad, build = {source_of(stories[0])}, reconciliation.build

    def build_or_fail(source, homes):
        if source in bad:
            raise ArithmeticError("no such thing")
        return build(source, homes)

    monkeypatch.setattr(reconciliation, "build", build_or_fail)
    return bad


def ask_again(stories):
    for story in stories:
        type(story).objects.filter(pk=story.pk).update(title="Another headline")
    note([source_of(story) for story in stories], trigger=Trigger.EDIT)


def versions(stories):
    return [PublishedItem.objects.get(source=source_of(story)).version for story in stories]


def reconcile():
    out, err = StringIO(), StringIO()
    call_command("reconcile", stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_one_that_fails_holds_up_no_other(stories, broken):
    ask_again(stories)
    drain()

    assert versions(stories) == [1, 2, 2]
    assert [row.source for row in LookAgain.objects.all()] == [source_of(stories[0])]


def test_it_says_what_went_wrong(stories, broken):
    ask_again(stories)
    drain()

    assert LookAgain.objects.get().error == "ArithmeticError: no such thing"


def test_it_is_tried_again_later_and_later(stories, broken):
    waits = []
    with time_machine.travel(NOON, tick=False) as clock:
        ask_again(stories)
        for _ in range(TRIES):
            before = datetime.now(ZoneInfo("UTC"))
            drain()
            waits.append((LookAgain.objects.get().due_at - before).total_seconds())
            clock.shift(timedelta(seconds=waits[-1]))

    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]


def test_before_its_time_it_is_left_alone(stories, broken):
    ask_again(stories)
    drain()
    broken.clear()

    assert drain() == 0


def test_once_it_can_be_looked_at_it_is_as_if_it_had_never_failed(stories, broken):
    with time_machine.travel(NOON, tick=False) as clock:
        ask_again(stories)
        drain()
        broken.clear()
        clock.shift(timedelta(seconds=2))
        newsroom.settle()

    assert versions(stories) == [2, 2, 2]
    assert not LookAgain.objects.exists()


def test_after_the_last_try_it_waits_for_somebody(stories, broken):
    ask_again(stories)
    LookAgain.objects.filter(source=source_of(stories[0])).update(attempts=TRIES)

    assert drain() == 2


def test_reconcile_goes_on_with_the_others_and_names_it(stories, broken):
    out, err = reconcile()

    assert f"{source_of(stories[0])} could not be looked at: ArithmeticError: no such thing" in err
    assert "0 written" in out


def test_reconcile_takes_a_mended_source_off_the_list(stories, broken):
    ask_again(stories)
    LookAgain.objects.filter(source=source_of(stories[0])).update(attempts=TRIES, error="x")
    broken.clear()

    assert reconcile()[1] == ""
    assert versions(stories) == [2, 2, 2]
    assert not LookAgain.objects.exists()
