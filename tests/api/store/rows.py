"""Rows, and what becomes of them: kept, moved, taken down, told of in the log."""

from datetime import datetime

from publishing.keys import list_keys
from publishing.models import Label, LogEntry, LogHead, PathRecord, PublishedItem
from publishing.vocabulary import Reason, State
from tests.api.store.parts import NOON, ORIGIN, id_of


def save(type: str, name: str, document: str, labels: set[tuple[str, str]], **columns) -> PublishedItem:
    id = id_of(name)
    at = columns.pop("at", NOON)
    item = PublishedItem.objects.create(
        **{
            "id": id,
            "source": f"{type}:{name}",
            "type": type,
            "state": State.USABLE,
            "reason": Reason.FIRST_PUBLISH,
            "version": 1,
            "etag": id.hex,
            "digest": id.hex,
            "document": document,
            "first_published_at": at,
            "last_published_at": at,
            "updated_at": at,
            "modified_at": at,
            "display_at": at,
        }
        | columns
    )
    Label.objects.bulk_create([Label(item=item, name=n, value=v) for n, v in sorted(labels)])
    if item.path and type not in {"front", "redirect"}:  # they hold no path
        place = item.site or id_of("The Paper")
        PathRecord.objects.create(site=place, path=item.path, item=item, since=at)
    return item


def take_down(item: PublishedItem, state: State, at: datetime = NOON) -> PublishedItem:
    """Leave what a tombstone leaves."""
    blank = dict.fromkeys(("document", "card", "path", "url", "etag", "digest"), "")
    PublishedItem.objects.filter(pk=item.pk).update(
        state=state, modified_at=at, version=item.version + 1, **blank
    )
    Label.objects.filter(item=item).delete()
    item.refresh_from_db()
    return item


def move(item: PublishedItem, path: str, at: datetime = NOON) -> PublishedItem:
    """Give it another path; the old one stays on record."""
    PathRecord.objects.filter(item=item, until=None).update(until=at)
    PublishedItem.objects.filter(pk=item.pk).update(path=path, url=f"{ORIGIN}{path}")
    PathRecord.objects.create(site=item.site or id_of("The Paper"), path=path, item=item, since=at)
    item.refresh_from_db()
    return item


def start_log(epoch: str = "test") -> LogHead:
    LogHead.objects.update_or_create(id=1, defaults={"epoch": epoch, "position": 0, "oldest": 1})
    return LogHead.objects.get()


def log(
    item: PublishedItem, reason: Reason = Reason.FIRST_PUBLISH, cause: LogEntry | None = None
) -> LogEntry:
    """A numbered entry about the item as it is."""
    head = LogHead.objects.get()
    head.position += 1
    head.save()
    return LogEntry.objects.create(
        position=head.position,
        item=item.id,
        item_type=item.type,
        site=item.site,
        language=item.language,
        version=item.version,
        state=item.state,
        reason=reason,
        etag=item.etag,
        url=item.url,
        path=item.path,
        previous_paths=[],
        keys=list_keys("section", [(id_of("News"), "/news/")]),
        cause=cause,
        at=item.modified_at,
    )
