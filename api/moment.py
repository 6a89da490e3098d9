"""The moment an answer is true at: the clock, and the head of the log, read before any data."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from publishing.models import LogEntry, LogHead


@dataclass(frozen=True)
class Moment:
    """`changed_at` is the time of the last entry of the log, where there is one."""

    now: datetime
    epoch: str
    position: int
    oldest: int
    changed_at: datetime | None

    def __str__(self) -> str:
        return f"{self.epoch}:{self.position}"


def read_moment() -> Moment:
    """One statement."""
    now = timezone.now()
    last = LogEntry.objects.filter(position=OuterRef("position")).values("at")[:1]
    head = LogHead.objects.annotate(changed_at=Subquery(last)).first()
    if head is None:  # an empty store: nothing is public yet
        return Moment(now=now, epoch="none", position=0, oldest=1, changed_at=None)
    return Moment(
        now=now,
        epoch=head.epoch,
        position=head.position,
        oldest=head.oldest,
        changed_at=head.changed_at,
    )
