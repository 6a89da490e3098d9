"""Taking things back: set-based, inside the transaction of whoever hides them, without representing anything."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import F, Q
from wagtail.models import Page

from publishing.dates import now
from publishing.models import Dependency, Label, LogEntry, LookAgain, PublishedItem
from publishing.store import entry_values, note
from publishing.vocabulary import Reason, State, Tie, Trigger

BLANK = {"document": "", "card": "", "digest": "", "path": "", "url": "", "etag": "", "joins": []}


def withdraw(sources: Iterable[str], reason: Reason, *, with_aliases: bool = True) -> list[LogEntry]:
    """For whoever hides something: what is public is taken back now, and all is looked at again after commit.

    Another transaction may be making one of them public at this moment; neither can see the other.
    """
    hidden = set(sources)
    entries = take_back(hidden, reason, with_aliases=with_aliases)
    note(sorted(hidden | _aliases_of(hidden)), trigger=Trigger.EDIT)
    return entries


def take_back(
    sources: Iterable[str], reason: Reason, *, cause: LogEntry | None = None, with_aliases: bool = True
) -> list[LogEntry]:
    """Make all of `sources` that are public not so, each with its entry; what is not public stays as it is.

    A kill also ends what was only withheld or had expired. Aliases go with what they repeat.
    """
    wanted = set(sources)
    if with_aliases:
        wanted |= _aliases_of(wanted)
    standing = Q(state=State.USABLE)
    if reason == Reason.KILL:
        standing |= Q(state=State.WITHHELD) | Q(reason=Reason.EXPIRE)
    items = list(PublishedItem.objects.select_for_update().filter(standing, source__in=wanted).order_by("id"))
    if not items:
        return []
    at = now()
    changed = {
        "state": State.WITHHELD if reason == Reason.WITHHOLD else State.CANCELED,
        "reason": reason,
        "modified_at": at,
        "visible_until": None,
        **BLANK,
    }
    PublishedItem.objects.filter(pk__in=[item.pk for item in items]).update(
        version=F("version") + 1, **changed
    )
    for item in items:
        item.version += 1
        for name, value in changed.items():
            setattr(item, name, value)
    # What is gone for good is still found, as gone, by its id in another system: also if it was withheld first.
    Label.objects.filter(item__in=[item.pk for item in items]).exclude(name="alt_id").delete()
    entries = LogEntry.objects.bulk_create(
        [LogEntry(**entry_values(item, reason, item.keys, [], cause, at)) for item in items], batch_size=200
    )
    _look_again(dict(zip((item.source for item in items), entries, strict=True)), {item.pk for item in items})
    return entries


def _aliases_of(sources: set[str]) -> set[str]:
    found: set[str] = set()
    pages = {int(pk) for kind, _, pk in (s.partition(":") for s in sources) if kind == "page"}
    while pages:
        pages = set(Page.objects.filter(alias_of__in=pages).values_list("pk", flat=True))
        new = {f"page:{pk}" for pk in pages} - found
        found |= new
        pages = {int(source.partition(":")[2]) for source in new}
    return found


def _look_again(entries: dict[str, LogEntry], withdrawn: set[UUID]) -> None:
    """What is built from these, and what only these showed, must be looked at again."""
    built_from = Dependency.objects.filter(source__in=entries, item__state=State.USABLE)
    causes = {source: entries[origin] for origin, source in built_from.values_list("source", "item__source")}
    shown = Dependency.objects.filter(item__in=withdrawn, tie=Tie.SHOWS).exclude(source__startswith="page:")
    for source, origin in shown.values_list("source", "item__source"):
        causes.setdefault(source, entries[origin])
    LookAgain.objects.bulk_create(
        [LookAgain(source=s, trigger=Trigger.EDIT, cause=entry) for s, entry in sorted(causes.items())],
        batch_size=500,
    )
