"""Positions are dense and in order, however the commits of several writers overlap."""

import pytest
from django.utils import timezone

from publishing.models import LogEntry, LogHead
from publishing.sequencer import number
from tests.publishing.sessions import needs_sessions, section, sessions

pytestmark = [pytest.mark.django_db(transaction=True), needs_sessions]
__all__ = ["section", "sessions"]


def write(name):
    """An entry, told from others by its language."""
    LogEntry.objects.create(
        item="00000000-0000-0000-0000-000000000001",
        item_type="article",
        language=name,
        version=1,
        state="usable",
        reason="update",
        at=timezone.now(),
    )


class ByPosition:
    """Numbers what is committed and goes on behind the last position read."""

    def __init__(self):
        self.cursor = LogHead.objects.get().position

    def read(self):
        number()
        found = list(LogEntry.objects.filter(position__gt=self.cursor).order_by("position"))
        self.cursor = found[-1].position if found else self.cursor
        return [entry.language for entry in found]


class ByKey:
    """What one would write first: goes on behind the last primary key read."""

    cursor = 0

    def read(self):
        found = list(LogEntry.objects.filter(id__gt=self.cursor).order_by("id"))
        self.cursor = found[-1].id if found else self.cursor
        return [entry.language for entry in found]


@pytest.fixture
def empty_log(section):
    number()
    LogEntry.objects.all().delete()
    LogHead.objects.update(position=0)


@pytest.mark.parametrize(("reader", "seen"), [(ByPosition, ["late", "early"]), (ByKey, ["late"])])
def test_an_entry_committed_late_is_seen_by_position_and_lost_by_key(empty_log, sessions, reader, seen):
    slow, quick, consumer = sessions(), sessions(), reader()
    slow.begin()
    slow.do(write, "early")
    quick.do(write, "late")

    read = consumer.read()
    slow.commit().result()
    read += consumer.read()

    assert read == seen


def test_positions_of_overlapping_commits_are_dense(empty_log, sessions):
    slow, quick = sessions(), sessions()
    slow.begin()
    slow.do(write, "early")
    quick.do(write, "late")
    number()
    slow.commit().result()
    number()

    assert list(LogEntry.objects.order_by("position").values_list("position", "language")) == [
        (1, "late"),
        (2, "early"),
    ]


def test_several_writers_and_sequencers_give_one_to_n(empty_log, sessions):
    def write_many(writer):
        for n in range(30):
            write(f"{writer}-{n}")

    def number_often():
        for _ in range(60):
            number()

    steps = [sessions().start(write_many, writer) for writer in range(4)]
    steps += [sessions().start(number_often) for _ in range(3)]
    for step in steps:
        step.result()
    number()

    assert list(LogEntry.objects.order_by("position").values_list("position", flat=True)) == list(
        range(1, 121)
    )
    assert LogHead.objects.get().position == 120


def test_one_writers_entries_keep_their_order(empty_log, sessions):
    writer, other = sessions(), sessions()
    writer.begin()
    for name in ("contributor", "article"):
        writer.do(write, name)
        other.do(write, "another")
        number()
    writer.commit().result()
    number()

    own = LogEntry.objects.exclude(language="another").order_by("position")
    assert [entry.language for entry in own] == ["contributor", "article"]
