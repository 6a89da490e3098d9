"""Publishing is reconciliation: look at a source, compute what should be public, write the difference.

Idempotent: if nothing public differs, nothing is written. Callers hold a transaction.
"""

from collections.abc import Iterable
from datetime import datetime

from wagtail.models import Page

from news.addresses import Homes
from news.registry import CannotPublish
from publishing.builders.build import Built, Hidden, build
from publishing.dates import Dates, dates_after, now
from publishing.documents import digest_of, parsed
from publishing.identities import ids_of
from publishing.journeys import redirects_to
from publishing.kind import Showing
from publishing.kinds import ROWS, kind_of
from publishing.models import Dependency, Identity, LogEntry, LookAgain, PublishedItem
from publishing.reasons import face, reason_for_change
from publishing.store import Retied, is_whole, look_again_at_neighbours, note, write_item, write_ties
from publishing.visibility import Verdict
from publishing.vocabulary import ItemType, Reason, State, Tie, Trigger
from publishing.withdrawal import take_back

SHOWN_KINDS = tuple(f"{name}:" for name, kind in ROWS.items() if kind.showing == Showing.WHILE_SHOWN)
NOT_SHOWN = Hidden(Verdict(False, "No public story shows it."))


class Reconciler:
    """Looks at sources within one transaction; homes are read once."""

    def __init__(self) -> None:
        self.homes = Homes()

    def look(
        self,
        source: str,
        *,
        trigger: Trigger,
        cause: LogEntry | None = None,
        asked: Reason | None = None,
        shown: bool = False,
    ) -> list[LogEntry]:
        """Make the public state of `source` what it should be; the entries written, its own last.

        `shown`: an item about to be written shows it, so it is public. Raises `CannotPublish` when an
        editor's publication has parts that cannot be represented.
        """
        if not _lock(source):
            return []
        # The row is locked before anything is read: whoever withdraws it meanwhile comes before or after.
        item = PublishedItem.objects.select_for_update().filter(source=source).first()
        built = build(source, self.homes)
        if isinstance(built, Built) and not shown and _waits_to_be_shown(source):
            built = NOT_SHOWN
        if isinstance(built, Hidden):
            return _hide(source, item, built, cause)
        if trigger == Trigger.PUBLICATION and built.obstacles:
            raise CannotPublish(Page.objects.get(pk=source.partition(":")[2]), list(built.obstacles))
        _set_boundary(source, built.boundary)
        entries = self._make_public(built.ties)
        if item and item.state == State.USABLE and _stands(item, built, trigger):
            _follow_ties(source, write_ties(item, built), cause)
            return entries
        return [*entries, _write(source, built, item, trigger, cause, asked)]

    def _make_public(self, ties: Iterable[tuple[str, Tie]]) -> list[LogEntry]:
        """What a public item shows is public itself: its own entries come first."""
        shown = {source for source, tie in ties if tie == Tie.SHOWS}
        usable = PublishedItem.objects.filter(source__in=shown, state=State.USABLE)
        missing = sorted(shown - set(usable.values_list("source", flat=True)))
        return [e for source in missing for e in self.look(source, trigger=Trigger.EDIT, shown=True)]


def _stands(item: PublishedItem, built: Built, trigger: Trigger) -> bool:
    """Whether nothing public differs. A rebuild compares all that is stored; else the digest is enough."""
    if item.digest != digest_of(built):
        return False
    if item.visible_until != built.visible_until:
        item.visible_until = built.visible_until
        item.save(update_fields=["visible_until"])
    return trigger != Trigger.REBUILD or is_whole(item, built)


def _write(
    source: str,
    built: Built,
    item: PublishedItem | None,
    trigger: Trigger,
    cause: LogEntry | None,
    asked: Reason | None,
) -> LogEntry:
    old, new = parsed(item.document if item else ""), built.content.as_json()
    if item is None:
        reason = Reason.FIRST_PUBLISH
    elif item.state != State.USABLE:
        reason = Reason.RESTORE
    else:
        reason = reason_for_change(old, new, trigger, cause, asked)
    at = now()
    written, entry, retied = write_item(
        built,
        source=source,
        before=item,
        reason=reason,
        dates=dates_after(_dates(item), reason, trigger, at),
        cause=None if trigger in {Trigger.PUBLICATION, Trigger.REBUILD} else cause,
        at=at,
    )
    changed = face(written.type, old) != face(written.type, new)
    neighbours = Trigger.REBUILD if written.type == ItemType.SITE else Trigger.EDIT
    look_again_at_neighbours(source, entry, trigger=neighbours, all_ties=changed)
    newly_public = reason in {Reason.FIRST_PUBLISH, Reason.RESTORE}
    if newly_public or old.get("url") != new.get("url"):
        note(redirects_to(source, written.url), trigger=Trigger.EDIT, cause=entry)
    _follow_ties(source, Retied(retied.added or newly_public, retied.no_longer_shown), entry)
    return entry


def _follow_ties(source: str, retied: Retied, cause: LogEntry | None) -> None:
    """Look again at what is shown no more; and, after commit, at an item with new ties.

    A transaction that changes what a new tie leads to cannot have seen the tie; whoever commits last
    leaves a row that sees both.
    """
    note(retied.no_longer_shown, trigger=Trigger.EDIT, cause=cause)
    if retied.added:
        note([source], trigger=Trigger.EDIT)


def _hide(source: str, item: PublishedItem | None, hidden: Hidden, cause: LogEntry | None) -> list[LogEntry]:
    _set_boundary(source, hidden.verdict.until)
    if item is None:
        return []
    reason = Reason.WITHHOLD
    if hidden.deleted or hidden.verdict.killed:
        reason = Reason.KILL
    elif hidden.verdict.expired:
        reason = Reason.EXPIRE
    return take_back([source], reason, cause=cause, with_aliases=not hidden.deleted)


def _lock(source: str) -> bool:
    """Hold the identity of a source, so that two who look at it do so one after the other. False: no item."""
    held = Identity.objects.select_for_update().filter(source=source)
    if held.first():
        return True
    kind = kind_of(source)
    if kind is None:
        return False
    ids_of([(source, kind.type)])
    return bool(held.get())


def _waits_to_be_shown(source: str) -> bool:
    """Whether it is of a kind that is public only while a public item shows it, and none does."""
    if not source.startswith(SHOWN_KINDS):
        return False
    return not Dependency.objects.filter(source=source, tie=Tie.SHOWS, item__state=State.USABLE).exists()


def _set_boundary(source: str, at: datetime | None) -> None:
    """Leave one look-again row for the next moment that changes something by itself."""
    LookAgain.objects.filter(source=source, trigger=Trigger.TIME, due_at__gt=now()).delete()
    if at is not None:
        LookAgain.objects.create(source=source, trigger=Trigger.TIME, due_at=at)


def _dates(item: PublishedItem | None) -> Dates | None:
    if item is None:
        return None
    return Dates(item.first_published_at, item.last_published_at, item.updated_at, item.modified_at)
