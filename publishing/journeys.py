"""Where a redirect made by hand leads in the end: through other redirects and past paths of what has moved."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit
from uuid import UUID

from django.db.models import F, Q
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from news.addresses import Homes, origin
from publishing.identities import ids_of, page_source, source_of
from publishing.models import PathRecord, PublishedItem
from publishing.paths import normalise
from publishing.vocabulary import ItemType, Reason, State

MAX_HOPS = 20
CIRCLE = "It leads back to where it begins."
HIDDEN = "It leads to something that is not public."


@dataclass(frozen=True)
class Place:
    """A path on a site, in its one spelling."""

    site: Site
    path: str

    @property
    def site_id(self) -> UUID:
        source = source_of(self.site)
        return ids_of([(source, ItemType.SITE)])[source]


@dataclass
class Journey:
    """What a redirect passes, and where it ends: at an item, or at an address that is none of ours."""

    passed: list[str] = field(default_factory=list)
    """Sources of redirects on the way: a change of one may lead elsewhere."""
    item: PublishedItem | None = None
    address: str = ""
    obstacle: str = ""
    """Why it leads nowhere, as a sentence."""


def begins_at(redirect: Redirect, homes: Homes) -> Place | None:
    """None only while there is no site. A row without one, which no form of ours makes, is of the default one."""
    if redirect.site is None and homes.default is None:
        return None
    return Place(redirect.site or homes.default.site, normalise(redirect.old_path))  # type: ignore[union-attr]


def follow(redirect: Redirect, homes: Homes) -> Journey:
    """The way of a redirect, saved or not. At most 5 statements a hop."""
    journey = Journey()
    start, row = begins_at(redirect, homes), redirect
    while len(journey.passed) < MAX_HOPS:
        if row.redirect_page_id:
            return _arrive(journey, page_source(row.redirect_page_id), start)
        place = place_of(row.redirect_link, homes)
        if place is None:
            journey.address = row.redirect_link
            return journey
        holder = newest_holder(place)
        following = None if holder and keeps(holder) else redirect_at(place, other_than=redirect)
        if place == start or following is None:
            return _at_place(journey, row.redirect_link, place, holder, start)
        journey.passed.append(source_of(following))
        row = following
    journey.obstacle = CIRCLE
    return journey


def _at_place(
    journey: Journey, address: str, place: Place, holder: PathRecord | None, start: Place | None
) -> Journey:
    if place == start:
        journey.obstacle = CIRCLE
    elif holder is not None:
        return _arrive(journey, holder.item.source, start)
    journey.address = address
    return journey


def _arrive(journey: Journey, source: str, start: Place | None) -> Journey:
    item = PublishedItem.objects.filter(source=source, state=State.USABLE).defer("document", "card").first()
    if item is None:
        journey.obstacle = HIDDEN
    elif start and item.path == start.path and item.site in (None, start.site_id):
        journey.obstacle = CIRCLE
    journey.item = item
    return journey


def place_of(address: str, homes: Homes) -> Place | None:
    """The place an address names, if it is on one of our sites. Its query and fragment name nothing here."""
    try:
        parts = urlsplit(address)
        own = urlsplit(f"{parts.scheme}://{parts.netloc}".lower())
    except ValueError:
        return None
    sites = {home.site.pk: home.site for home in homes.all}.values()
    site = next((s for s in sites if urlsplit(origin(s).lower())[:2] == own[:2]), None)
    return Place(site, normalise(parts.path)) if site and not (parts.query or parts.fragment) else None


def newest_holder(place: Place) -> PathRecord | None:
    """Who has the path, else who had it last."""
    records = PathRecord.objects.filter(site=place.site_id, path=place.path, silent=False)
    newest = (F("until").desc(nulls_first=True), "-since", "-id")
    held = records.select_related("item").defer("item__document", "item__card")
    return held.order_by(*newest).first()


def keeps(holder: PathRecord) -> bool:
    """Whether no redirect counts here: something public stands at the path, or was killed there."""
    item = holder.item
    return item.reason == Reason.KILL or (holder.until is None and item.state == State.USABLE)


def front_at(place: Place) -> bool:
    """Whether a public front answers there, which holds no path."""
    items = PublishedItem.objects.filter(site=place.site_id, path=place.path, state=State.USABLE)
    return items.filter(type=ItemType.FRONT).exists()


def is_closed(place: Place) -> bool:
    """Whether something that stood here was killed: nothing comes after it."""
    here = PathRecord.objects.filter(site=place.site_id, path=place.path)
    return here.filter(item__reason=Reason.KILL).exists()


def redirect_at(place: Place, *, other_than: Redirect) -> Redirect | None:
    """The redirect made by hand at a place. Wagtail keeps paths without the last slash."""
    rows = Redirect.objects.filter(old_path=place.path.rstrip("/") or "/").exclude(pk=other_than.pk)
    return rows.filter(Q(site=place.site) | Q(site=None)).order_by(F("site").asc(nulls_last=True)).first()


def redirects_to(source: str, url: str) -> list[str]:
    """Sources of the redirects that name a page or an address, whether they are public or wait for it."""
    name, _, pk = source.partition(":")
    named = Q(redirect_page=pk) if name == "page" else Q()
    if url:
        named |= Q(redirect_link__in=[url, url.rstrip("/")])
    return [source_of(row) for row in Redirect.objects.filter(named).only("pk")] if named else []
