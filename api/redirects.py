"""The map of redirects: those made by hand, and the former paths of what is public; each final in one hop."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet, TextField, Value

from api.articles import Written
from api.items import public_items
from api.lists import Listing
from api.moment import Moment
from publishing.kinds import KINDS
from publishing.models import Dependency, PathRecord, PublishedItem
from publishing.representations.redirects import Leap
from publishing.representations.shape import Id
from publishing.representations.words import Link
from publishing.vocabulary import ItemType, Reason, State, Tie

AT_PAGE_ABOVE = [kind.type for kind in KINDS if kind.at_page_above]
"""They hold no path: they answer at that of the page above."""
COLUMNS = ("path", "who", "kind", "home", "goes", "there", "said", "changed", "ends")


class RedirectEntry(Leap):
    """A line of the map."""

    id: Id | None
    """Of a redirect made by hand; null for a former path of what `target` names."""


class RedirectList(Listing):
    """Redirects."""

    items: list[RedirectEntry]
    """The page."""


def redirects_by_hand(site: UUID, moment: Moment) -> QuerySet[PublishedItem]:
    """Those that count: at their path nothing public stands and nothing was killed, and all they lead to is public."""
    here = PathRecord.objects.filter(site=OuterRef("site"), path=OuterRef("path"), silent=False)
    fronts = public_items(moment).filter(type__in=AT_PAGE_ABOVE, site=OuterRef("site"), path=OuterRef("path"))
    stands = here.filter(_shown(moment), until=None)
    hidden = Dependency.objects.filter(
        ~Exists(public_items(moment).filter(source=OuterRef("source"))), item=OuterRef("pk"), tie=Tie.LINKS
    )
    return public_items(moment).filter(
        ~Exists(stands),
        ~Exists(fronts),
        ~Exists(here.filter(item__reason=Reason.KILL)),
        ~Exists(hidden),
        type=ItemType.REDIRECT,
        site=site,
    )


def map_of(site: UUID, moment: Moment) -> tuple[QuerySet[Any], QuerySet[Any]]:
    """Both kinds of lines in the same columns; no path is in both."""
    by_hand = redirects_by_hand(site, moment)
    nothing = Value("", output_field=TextField())
    return _columns(by_hand, "", F("document")), _columns(_left(site, moment, by_hand), "item__", nothing)


def _left(site: UUID, moment: Moment, by_hand: QuerySet[PublishedItem]) -> QuerySet[PathRecord]:
    """Paths that something public has left, if nothing else has stood there since."""
    here = PathRecord.objects.filter(site=OuterRef("site"), path=OuterRef("path"), silent=False)
    same_end = Q(until=OuterRef("until"))
    later = here.filter(
        Q(until=None)
        | Q(until__gt=OuterRef("until"))
        | same_end & Q(since__gt=OuterRef("since"))
        | same_end & Q(since=OuterRef("since"), id__gt=OuterRef("id"))
    )
    return PathRecord.objects.filter(
        _shown(moment),
        ~Exists(later),
        ~Exists(by_hand.filter(path=OuterRef("path"))),
        site=site,
        silent=False,
        until__isnull=False,
    ).exclude(item__url="")


def _shown(moment: Moment) -> Q:
    """Of a path record: its item is public."""
    alive = Q(item__visible_until=None) | Q(item__visible_until__gt=moment.now)
    return alive & Q(item__state=State.USABLE)


def _columns(rows: QuerySet[Any], item: str, said: Any) -> QuerySet[Any]:
    lines: QuerySet[Any] = rows.annotate(
        who=F(f"{item}id"),
        kind=F(f"{item}type"),
        home=F(f"{item}site"),
        goes=F(f"{item}url"),
        there=F(f"{item}path"),
        said=said,
        changed=F(f"{item}modified_at"),
        ends=F(f"{item}visible_until"),
    ).values_list(*COLUMNS, named=True)
    return lines


def write_map(lines: Sequence[Any], site: UUID) -> Written:
    """No statement."""
    entries = [_by_hand(line) if line.said else _former(line, site) for line in lines]
    items = [
        PublishedItem(id=line.who, type=line.kind, modified_at=line.changed, visible_until=line.ends)
        for line in lines
    ]
    return Written([entry.model_dump_json() for entry in entries], cards=items)


def _by_hand(line: Any) -> RedirectEntry:
    document = json.loads(line.said)
    return RedirectEntry(**{name: document[name] for name in RedirectEntry.model_fields})


def _former(line: Any, site: UUID) -> RedirectEntry:
    path = line.there if line.home in (None, site) else None
    target = Link(kind=line.kind, id=line.who, url=line.goes, path=path)
    return RedirectEntry(path=line.path, target=target, status=301, permanent=True, id=None)
