"""Look-again rows: written in the transaction of whoever changed something, drained after its commit."""

import logging
import time
from datetime import timedelta
from functools import reduce
from operator import or_
from threading import local

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from publishing import sequencer
from publishing.models import LogEntry, LookAgain
from publishing.reconciliation import SHOWN_KINDS, Reconciler
from publishing.vocabulary import Trigger

logger = logging.getLogger("publishing")

BATCH = 100
FEW = 10
"""Sources a transaction while an editor waits for the answer."""
TRIES = 10
PATIENCE_MS = 200
"""How long a drain waits for a lock: well below PostgreSQL's `deadlock_timeout` of a second."""
FIRST = reduce(or_, (Q(source__startswith=kind) for kind in (*SHOWN_KINDS, "site:")))
_here = local()
_STRENGTH = (Trigger.TIME, Trigger.EDIT, Trigger.REBUILD, Trigger.PUBLICATION)


def look_again(*sources: str, trigger: Trigger = Trigger.EDIT, cause: LogEntry | None = None) -> None:
    """Have these sources looked at once this transaction is committed."""
    LookAgain.objects.bulk_create(
        [LookAgain(source=source, trigger=trigger, cause=cause) for source in dict.fromkeys(sources)],
        batch_size=500,
    )
    settle_on_commit()


def settle_on_commit() -> None:
    """Drain and number after this transaction, once, and not from within a drain."""
    if getattr(_here, "draining", False):
        return
    if any(entry[1] is settle for entry in connection.run_on_commit):
        return
    transaction.on_commit(settle, robust=True)


def settle() -> None:
    """What the process that published does after its commit; the worker does the rest."""
    drain(seconds=settings.DATELINE.drain_seconds, batch=FEW)
    sequencer.number()


def drain(*, seconds: float | None = None, batch: int = BATCH) -> int:
    """Look at everything that is due, `batch` sources a transaction; how many. Begins no batch after `seconds`."""
    if getattr(_here, "draining", False) or not due().exists():
        return 0
    _here.draining = True
    looked = 0
    started = time.monotonic()
    try:
        while done := _drain_batch(batch):
            looked += done
            sequencer.number()
            if seconds is not None and time.monotonic() - started > seconds:
                break
    finally:
        _here.draining = False
    return looked


def due() -> QuerySet[LookAgain]:
    return LookAgain.objects.filter(Q(due_at=None) | Q(due_at__lte=timezone.now()), attempts__lt=TRIES)


def _drain_batch(most: int) -> int:
    """One transaction: up to `most` sources. Sites and what others show go first, so that what they cause is known."""
    with transaction.atomic():
        _give_way()
        rows = _claim(due().filter(FIRST), most) or _claim(due().exclude(FIRST), most)
        by_source: dict[str, list[LookAgain]] = {}
        for row in rows:
            by_source.setdefault(row.source, []).append(row)
        reconciler = Reconciler()
        for source, asked in by_source.items():
            _look(reconciler, source, asked)
    return len(by_source)


def _give_way() -> None:
    """Rather than wait long for an editor's lock, look later: where two wait for each other, the editor goes on."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE_MS}ms'")


def _claim(rows: QuerySet[LookAgain], most: int) -> list[LookAgain]:
    skip = connection.features.has_select_for_update_skip_locked
    first = rows.order_by("id").values_list("source", flat=True)[: most * 4]
    sources = list(dict.fromkeys(first))[:most]
    if not sources:
        return []
    claimed = rows.filter(source__in=sources).select_related("cause").order_by("id")
    return list(claimed.select_for_update(skip_locked=skip, of=("self",)))


def _look(reconciler: Reconciler, source: str, rows: list[LookAgain]) -> None:
    causes = [row.cause for row in rows if row.cause]
    trigger = max((Trigger(row.trigger) for row in rows), key=_STRENGTH.index)
    pks = [row.pk for row in rows]
    try:
        with transaction.atomic():
            reconciler.look(source, trigger=trigger, cause=causes[-1] if causes else None)
            LookAgain.objects.filter(pk__in=pks).delete()
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        postpone(LookAgain.objects.filter(pk__in=pks), error)


def postpone(rows: QuerySet[LookAgain], error: Exception) -> None:
    """A source that fails holds up no other: it is tried again later and shown by `manage.py reconcile`."""
    row = rows.order_by("-attempts").first()
    if row is None:
        return
    busy = isinstance(error, OperationalError)
    logger.log(logging.INFO if busy else logging.ERROR, "Looking at %s failed", row.source, exc_info=not busy)
    rows.update(
        attempts=F("attempts") + (0 if busy else 1),
        error=f"{type(error).__name__}: {error}"[:2000],
        due_at=timezone.now() + timedelta(seconds=2 ** min(row.attempts, 9)),
    )
