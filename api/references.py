"""Which site is asked about, and which items the filters name: all of it looked up in one statement."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Case, Exists, F, OuterRef, Q, TextField, Value, When

from api.items import public_items
from api.moment import Moment
from api.problems import Complaint, echo, refused_for
from api.values import Reference
from publishing.models import Label, PublishedItem
from publishing.vocabulary import ItemType

References = Mapping[str, Sequence[Reference]]
"""By the name of the parameter, which is also the type of the items it names."""


@dataclass(frozen=True)
class Site:
    """The site an answer is about."""

    item: PublishedItem
    has_asked_host: bool
    """It has the host that was asked."""
    is_chosen_by_host: bool
    """It is not what another host would get."""

    @property
    def id(self) -> UUID:
        return self.item.id

    @property
    def text(self) -> str:
        """The site as the store holds it ready."""
        return str(self.item.site_document)  # type: ignore[attr-defined]

    @cached_property
    def document(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.text)
        return document

    @property
    def language(self) -> str:
        """Its first language."""
        languages = self.document["languages"]
        return str(languages[0]["language"]) if languages else ""

    def instant(self, moment: date) -> datetime:
        """An instant as it is; a bare date is midnight in the site's zone."""
        if isinstance(moment, datetime):
            return moment
        return datetime.combine(moment, time(), ZoneInfo(self.document["time_zone"])).astimezone(UTC)


@dataclass(frozen=True)
class Found:
    """What was looked up: the site, and ids by the name of the parameter."""

    site: Site | None
    ids: Mapping[str, tuple[UUID, ...]]


def look_up(moment: Moment, host: str, site: UUID | None, references: References) -> Found:
    """Find the site and the named items. Raises `unknown-value`, the same for hidden and never existing."""
    wanted = _sites(host, site)
    for type, named in references.items():
        ids = [reference.id for reference in named if reference.id]
        paths = [reference.path for reference in named if reference.path]
        wanted |= Q(type=type) & (Q(pk__in=ids) | Q(path__in=paths))
    rows = list(_with_hosts(public_items(moment), host).filter(wanted))
    chosen = _choose_site(rows, site)
    if site is not None and chosen is None:
        raise refused_for([_unknown("site", str(site))])
    return Found(chosen, _ids(rows, chosen, references))


def spellings(host: str) -> list[str]:
    """A host as a Site row may have it, best first: with its port, without it."""
    host = host.lower().rstrip(".")
    name, _, port = host.rpartition(":")
    return [host, name] if name and port.isdigit() else [host]


def _sites(host: str, site: UUID | None) -> Q:
    if site is not None:
        return Q(type=ItemType.SITE, pk=site)
    return Q(type=ItemType.SITE) & (Q(has_host=True) | Q(is_default=True))


def _with_hosts(items: Any, host: str) -> Any:
    labels = Label.objects.filter(item=OuterRef("pk"))
    exact, *others = spellings(host)
    return items.annotate(
        has_exact_host=Exists(labels.filter(name="host", value=exact)),
        has_host=Exists(labels.filter(name="host", value__in=[exact, *others])),
        is_default=Exists(labels.filter(name="default")),
        site_document=Case(
            When(type=ItemType.SITE, then=F("document")), default=Value(""), output_field=TextField()
        ),
    ).defer("document", "card", "keys")


def _choose_site(rows: Sequence[Any], asked: UUID | None) -> Site | None:
    sites = [row for row in rows if row.type == ItemType.SITE]
    if not sites:
        return None
    best = max(sites, key=lambda row: (row.has_exact_host, row.has_host, row.is_default))
    by_host = asked is None and best.has_host and not best.is_default
    return Site(best, has_asked_host=best.has_exact_host, is_chosen_by_host=by_host)


def _ids(rows: Sequence[Any], site: Site | None, references: References) -> dict[str, tuple[UUID, ...]]:
    found: dict[str, tuple[UUID, ...]] = {}
    complaints: list[Complaint] = []
    for type, named in references.items():
        own = [row for row in rows if row.type == type]
        by_path = {row.path: row.id for row in own if site and row.site in (None, site.id)}
        by_id = {row.id: row.id for row in own}
        ids = [by_id.get(r.id) if r.id else by_path.get(r.path) for r in named]
        complaints += [_unknown(type, str(r)) for r, id in zip(named, ids, strict=True) if id is None]
        found[type] = tuple(dict.fromkeys(id for id in ids if id is not None))
    if complaints:
        raise refused_for(complaints)
    return found


def _unknown(parameter: str, value: str) -> Complaint:
    message = f"“{parameter}” names nothing public: {echo(value)}."
    return Complaint(parameter=parameter, code="unknown-value", message=message)
