"""Writing what is public: the item with its version, labels, paths and ties, and its log entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from wagtail.models import Page, Site

from publishing.builders.build import Built
from publishing.dates import Dates
from publishing.documents import Envelope, card_document, corrected_at, digest_of, etag_of, full_document
from publishing.identities import ids_of, source_of
from publishing.keys import kind_list_key
from publishing.kinds import BY_TYPE
from publishing.models import Dependency, ItemVersion, Label, LogEntry, LookAgain, PathRecord, PublishedItem
from publishing.representations import ArticleContent
from publishing.representations.content import Content
from publishing.vocabulary import ItemType, Reason, State, Tie, Trigger


@dataclass(frozen=True)
class Retied:
    """How the dependencies of an item changed."""

    added: bool
    no_longer_shown: list[str]


def write_item(
    built: Built,
    *,
    source: str,
    before: PublishedItem | None,
    reason: Reason,
    dates: Dates,
    cause: LogEntry | None,
    at: datetime,
) -> tuple[PublishedItem, LogEntry, Retied]:
    """Make `built` the public state of `source`, in a new version with its entry."""
    _silence(built.content, before)
    previous = _previous_paths(built.content, before)
    version = before.version + 1 if before else 1
    envelope = Envelope(
        version=version,
        dates=dates,
        corrected_in=_corrected_in(built.content, before, version),
        previous_paths=previous,
        zone=built.zone,
    )
    item = _item(built, source, reason, envelope)
    item.save(force_insert=before is None, force_update=before is not None)
    ItemVersion.objects.create(item=item, number=item.version, reason=reason, at=at, document=item.document)
    _write_labels(item, built)
    _write_path(item, at)
    retied = write_ties(item, built)
    keys = list(dict.fromkeys([*item.keys, *(before.keys if before else [])]))
    entry = LogEntry.objects.create(**entry_values(item, reason, keys, previous, cause, at))
    return item, entry, retied


def is_whole(item: PublishedItem, built: Built) -> bool:
    """Whether the item stands in every column, label and path as it was written, so that nothing needs repair."""
    envelope = Envelope(
        version=item.version,
        dates=Dates(item.first_published_at, item.last_published_at, item.updated_at, item.modified_at),
        corrected_in=_corrected_in(built.content, item, item.version),
        previous_paths=_previous_paths(built.content, item),
        zone=built.zone,
    )
    made = _item(built, item.source, Reason(item.reason), envelope)
    columns = [field.attname for field in PublishedItem._meta.concrete_fields]
    if any(getattr(item, name) != getattr(made, name) for name in columns):
        return False
    if set(item.labels.values_list("name", "value")) != set(built.labels):
        return False
    site = _site_of_path(item)
    return site is None or PathRecord.objects.filter(site=site, path=item.path, until=None).exists()


def _item(built: Built, source: str, reason: Reason, envelope: Envelope) -> PublishedItem:
    content, dates = built.content, envelope.dates
    document = full_document(content, envelope)
    return PublishedItem(
        id=content.id,
        source=source,
        type=content.type,
        site=built.site,
        language=getattr(content, "language", ""),
        state=State.USABLE,
        reason=reason,
        version=envelope.version,
        etag=etag_of(document),
        digest=digest_of(built),
        document=document,
        card=card_document(content, envelope),
        path=getattr(content, "path", None) or "",
        url=getattr(content, "url", None) or "",
        joins=[join.as_json() for join in BY_TYPE[content.type].joins(content)],
        # What has stood elsewhere is in the map of redirects.
        keys=[*content.keys, *([kind_list_key(ItemType.REDIRECT.value)] if envelope.previous_paths else [])],
        translation_key=built.translation_key,
        is_alias=built.is_alias,
        display_at=_display_at(content, dates),
        first_published_at=dates.first_published,
        last_published_at=dates.last_published,
        updated_at=dates.updated,
        modified_at=dates.modified,
        corrected_at=corrected_at(content),
        corrected_in=envelope.corrected_in,
        visible_until=built.visible_until,
    )


def entry_values(
    item: PublishedItem,
    reason: Reason,
    keys: list[str],
    previous_paths: list[str],
    cause: LogEntry | None,
    at: datetime,
) -> dict[str, object]:
    return {
        "item": item.id,
        "item_type": item.type,
        "site": item.site,
        "language": item.language,
        "version": item.version,
        "state": item.state,
        "reason": reason,
        "etag": item.etag,
        "url": item.url,
        "path": item.path,
        "previous_paths": previous_paths,
        "keys": keys,
        "cause": cause,
        "at": at,
    }


def write_ties(item: PublishedItem, built: Built) -> Retied:
    """Make the stored dependencies those of `built`."""
    kept = {(d.source, d.tie): d for d in item.dependencies.all()}
    gone = [d.pk for key, d in kept.items() if key not in built.ties]
    if gone:
        Dependency.objects.filter(pk__in=gone).delete()
    new = [Dependency(item=item, source=s, tie=t) for s, t in sorted(built.ties) if (s, t) not in kept]
    Dependency.objects.bulk_create(new)
    shown = {source for source, tie in built.ties if tie == Tie.SHOWS}
    dropped = {s for s, tie in kept if tie == Tie.SHOWS and s not in shown and not s.startswith("page:")}
    return Retied(added=bool(new), no_longer_shown=sorted(dropped))


def _write_labels(item: PublishedItem, built: Built) -> None:
    kept = {(label.name, label.value): label.pk for label in item.labels.all()}
    gone = [pk for key, pk in kept.items() if key not in built.labels]
    if gone:
        Label.objects.filter(pk__in=gone).delete()
    Label.objects.bulk_create(
        Label(item=item, name=name, value=value) for name, value in sorted(built.labels - kept.keys())
    )


def _silence(content: Content, before: PublishedItem | None) -> None:
    """A path given up while its item was withheld was taken back with it: it does not come back as a redirect.

    Nor does one that another item took over in the meantime: that record ended after the withdrawal.
    """
    if before is not None and before.state != State.USABLE:
        held = before.paths.filter(Q(until=None) | Q(until__gt=before.modified_at))
        held.exclude(path=getattr(content, "path", None) or "").update(silent=True)


def _corrected_in(content: Content, before: PublishedItem | None, version: int) -> dict[str, int]:
    """A correction that was public once keeps its version, also if it was out in between."""
    known = before.corrected_in if before else {}
    made = content.corrections if isinstance(content, ArticleContent) else []
    return {str(correction.id): version for correction in made} | known


def _previous_paths(content: Content, before: PublishedItem | None) -> list[str]:
    path = getattr(content, "path", None)
    if before is None or not path:
        return []
    held = before.paths.exclude(path=path).exclude(silent=True).order_by("since", "id")
    return list(held.values_list("path", flat=True))


def _write_path(item: PublishedItem, at: datetime) -> None:
    """The item holds its path now; whoever held it before, and what it held before, is history."""
    site = _site_of_path(item)
    if site is None:
        return
    here = Q(site=site, path=item.path)
    PathRecord.objects.filter(here & ~Q(item=item) | ~here & Q(item=item), until=None).update(until=at)
    PathRecord.objects.update_or_create(
        site=site,
        path=item.path,
        item=item,
        defaults={"until": None, "silent": False},
        create_defaults={"since": at, "until": None},
    )


def _site_of_path(item: PublishedItem) -> UUID | None:
    """The site whose path an item holds: contributors and topics live on the default site.

    A front holds none, and neither does a redirect, which only leads away from one.
    """
    kind = BY_TYPE[item.type]
    if not item.path or kind.at_page_above or not kind.has_address:
        return None
    if item.site:
        return item.site
    default = Site.objects.filter(is_default_site=True).first()
    return ids_of([(source_of(default), ItemType.SITE)])[source_of(default)] if default else None


def _display_at(content: Content, dates: Dates) -> datetime | None:
    if not isinstance(content, ArticleContent):
        return dates.first_published
    return content.display_at_set or dates.first_published


def look_again_at_neighbours(source: str, cause: LogEntry | None, *, trigger: Trigger, all_ties: bool) -> int:
    """Note down every public item built from `source`. Without `all_ties` only its aliases, which repeat all of it."""
    ties = list(Tie) if all_ties else [Tie.COPIES]
    sources = set(
        PublishedItem.objects.filter(
            dependencies__source=source, dependencies__tie__in=ties, state=State.USABLE
        ).values_list("source", flat=True)
    )
    kind, _, pk = source.partition(":")
    if kind == "page":
        sources |= {f"page:{pk}" for pk in Page.objects.filter(alias_of=pk).values_list("pk", flat=True)}
    return note(sorted(sources - {source}), trigger=trigger, cause=cause)


def note(sources: Iterable[str], *, trigger: Trigger, cause: LogEntry | None = None) -> int:
    """Write look-again rows; how many."""
    rows = [LookAgain(source=source, trigger=trigger, cause=cause) for source in sources]
    LookAgain.objects.bulk_create(rows, batch_size=500)
    return len(rows)
