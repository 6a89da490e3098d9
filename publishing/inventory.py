"""Everything there is to look at."""

from collections.abc import Iterator

from django.db import transaction
from wagtail.models import Page, Site

from media.models import Picture
from news.models import ArticlePage, Contributor, SectionPage, Topic
from publishing.models import Identity, LogEntry, LookAgain
from publishing.queue import postpone
from publishing.reconciliation import Reconciler
from publishing.store import note
from publishing.vocabulary import Trigger

BATCH = 100


def all_sources() -> Iterator[str]:
    """Sites, sections and articles that are live, then all that ever had an id; each once."""
    seen: set[str] = set()
    live = Page.objects.type(SectionPage, ArticlePage).filter(live=True).order_by("depth", "path")
    for source in (
        *(f"site:{pk}" for pk in Site.objects.order_by("pk").values_list("pk", flat=True)),
        *(f"page:{pk}" for pk in live.values_list("pk", flat=True)),
        *(f"contributor:{pk}" for pk in Contributor.objects.order_by("pk").values_list("pk", flat=True)),
        *(f"topic:{pk}" for pk in Topic.objects.order_by("pk").values_list("pk", flat=True)),
        *(f"picture:{pk}" for pk in Picture.objects.order_by("pk").values_list("pk", flat=True)),
        *Identity.objects.order_by("source").values_list("source", flat=True),
    ):
        if source not in seen:
            seen.add(source)
            yield source


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
