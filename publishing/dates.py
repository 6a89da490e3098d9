"""The table of dates: what each reason does to the five dates of an item."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from publishing.vocabulary import Reason, Trigger

TOLD_READERS = frozenset({Reason.FIRST_PUBLISH, Reason.UPDATE, Reason.CORRECTION})
SILENT = frozenset({Reason.REBUILD})
EDITORS_OWN = frozenset(
    {Reason.MINOR_FIX, Reason.UPDATE, Reason.CORRECTION, Reason.REVERT, Reason.FIRST_PUBLISH}
)


@dataclass(frozen=True)
class Dates:
    """Instants; `display` is what readers see."""

    first_published: datetime
    last_published: datetime
    updated: datetime
    modified: datetime


def now() -> datetime:
    """The present instant, to the millisecond that answers print."""
    moment = timezone.now()
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def dates_after(before: Dates | None, reason: Reason, trigger: Trigger, at: datetime) -> Dates:
    """The dates of an item after an entry with this reason."""
    if before is None:
        return Dates(at, at, at, at)
    published = reason in EDITORS_OWN or (trigger == Trigger.PUBLICATION and reason not in {Reason.RESTORE})
    return Dates(
        first_published=before.first_published,
        last_published=at if published else before.last_published,
        updated=at if reason in TOLD_READERS else before.updated,
        modified=before.modified if reason in SILENT else at,
    )
