"""Everything there is to look at."""

from collections.abc import Iterator

from django.db import transaction
from wagtail.models import Page

from publishing.identities import page_source
from publishing.kind import Kind, Showing
from publishing.kinds import PAGES, ROWS
from publishing.models import Identity, LogEntry, LookAgain
from publishing.queue import postpone
from publishing.reconciliation import Reconciler
from publishing.store import note
from publishing.vocabulary import Trigger

BATCH = 100


def all_sources() -> Iterator[str]:
    """What is always public, pages that are live, what they show, then all that ever had an id; each once."""
    seen: set[str] = set()
    live = Page.objects.type(*PAGES).filter(live=True).order_by("depth", "path")
    for source in (
        *_rows(Showing.ALWAYS),
        *(page_source(pk) for pk in live.values_list("pk", flat=True)),
        *_rows(Showing.WHILE_SHOWN),
        *Identity.objects.order_by("source").values_list("source", flat=True),
    ):
        if source not in seen:
            seen.add(source)
            yield source


def _rows(showing: Showing) -> Iterator[str]:
    for kind in ROWS.values():
        if kind.showing == showing:
            yield from _sources(kind)


def _sources(kind: Kind) -> Iterator[str]:
    for pk in kind.model._default_manager.order_by("pk").values_list("pk", flat=True):
        yield f"{kind.name}:{pk}"


def reconcile_all() -> tuple[int, list[LogEntry]]:
    """Look at everything in batches, each its own transaction: how many, and the entries written.

    What fails holds up no other: the queue keeps it. What succeeds is no longer due there after a failure.
    """
    sources = list(all_sources())
    entries: list[LogEntry] = []
    for start in range(0, len(sources), BATCH):
        with transaction.atomic():
            reconciler = Reconciler()
            for source in sources[start : start + BATCH]:
                entries += _look(reconciler, source)
    return len(sources), entries


def _look(reconciler: Reconciler, source: str) -> list[LogEntry]:
    failed_before = LookAgain.objects.filter(source=source, attempts__gt=0)
    try:
        with transaction.atomic():
            entries = reconciler.look(source, trigger=Trigger.REBUILD)
            failed_before.delete()
        return entries
    except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
        if not failed_before.exists():
            note([source], trigger=Trigger.REBUILD)
        postpone(LookAgain.objects.filter(source=source), error)
        return []
