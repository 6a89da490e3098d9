"""All that a page refers to, fetched once per kind before anything is built."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Model
from wagtail.models import Page, Site

from media.models import Attachment, Picture, Recording
from media.visibility import private_collection_ids
from news.addresses import Home, Homes, absolute, path_above
from news.models import Contributor, NewsroomSettings, SectionPage, Topic
from publishing.identities import ids_of, page_source
from publishing.models import PublishedItem
from publishing.representations.words import Link
from publishing.vocabulary import ItemType, State, Tie

UNSAVED = ":None"
"""How the source of something never saved ends."""
F = TypeVar("F", Recording, Attachment)


@dataclass
class Wanted:
    """What a page refers to, by id."""

    pages: set[int] = field(default_factory=set)
    pictures: set[int] = field(default_factory=set)
    recordings: set[int] = field(default_factory=set)
    documents: set[int] = field(default_factory=set)
    contributors: set[int] = field(default_factory=set)
    topics: set[int] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)
    """Sources of what is no page, where only a link to it is wanted."""
    identities: dict[str, ItemType] = field(default_factory=dict)

    def note(self, model: type[Model], pk: int) -> None:
        """Something a chooser names. Raises TypeError for what nothing can be built from."""
        kinds = {
            Page: self.pages,
            Picture: self.pictures,
            Recording: self.recordings,
            Attachment: self.documents,
            Contributor: self.contributors,
            Topic: self.topics,
        }
        kind = next((wanted for kind, wanted in kinds.items() if issubclass(model, kind)), None)
        if kind is None:
            raise TypeError(f"Blocks cannot refer to {model.__name__} yet: say here where it is kept.")
        kind.add(pk)

    def link_to(self, source: str) -> None:
        """Have a link to anything that can have an address."""
        name, _, pk = source.partition(":")
        if name == "page":
            self.pages.add(int(pk))
        else:
            self.rows.add(source)


class Surroundings:
    """What stands around a page, and a record of what was taken from it (`ties`)."""

    def __init__(self, wanted: Wanted, homes: Homes, site: Site | None = None) -> None:
        self.homes = homes
        self.wanted = wanted
        self.site = site or (homes.default.site if homes.default else None)
        self.ties: set[tuple[str, Tie]] = set()
        self.names_of_pages: dict[int, str] = {}
        """Of those in `public_pages`."""

    @cached_property
    def contributors(self) -> dict[int, Contributor]:
        return dict(Contributor.objects.select_related("locale").in_bulk(list(self.wanted.contributors)))

    @cached_property
    def topics(self) -> dict[int, Topic]:
        return dict(Topic.objects.select_related("locale").in_bulk(list(self.wanted.topics)))

    @cached_property
    def recordings(self) -> dict[int, Recording]:
        rows = Recording.objects.prefetch_related("tracks")
        return dict(rows.in_bulk(list(self.wanted.recordings)))

    @cached_property
    def documents(self) -> dict[int, Attachment]:
        return dict(Attachment.objects.in_bulk(list(self.wanted.documents)))

    @cached_property
    def pictures(self) -> dict[int, Picture]:
        """All pictures referred to, private ones too: see `picture`."""
        portraits = {c.portrait_id for c in self.contributors.values() if c.portrait_id}
        posters = {recording.poster_id for recording in self.recordings.values() if recording.poster_id}
        return dict(Picture.objects.in_bulk(list(self.wanted.pictures | portraits | posters)))

    @cached_property
    def private_collections(self) -> set[int]:
        return private_collection_ids()

    @cached_property
    def public_pages(self) -> dict[str, Link]:
        """Links to those pages that are public, by source.

        Whether one is public, the store says; where it stands, the tree and the Site row: so a section's new
        slug or a new host reaches stories that link to each other at once, in whatever order they are built.
        """
        items = PublishedItem.objects.filter(
            source__in=[page_source(pk) for pk in self.wanted.pages], state=State.USABLE
        )
        public = {item.source: item for item in items.only("id", "source", "type")}
        pks = [source.partition(":")[2] for source in public]
        pages = (
            Page.objects.filter(pk__in=pks).only("path", "url_path", "title") if pks else Page.objects.none()
        )
        self.names_of_pages |= {page.pk: page.title for page in pages}
        links = {page_source(page.pk): self._link(public[page_source(page.pk)], page) for page in pages}
        return {source: link for source, link in links.items() if link}

    def _link(self, item: PublishedItem, page: Page) -> Link | None:
        home = self.homes.above(page.path)
        if home is None:
            return None
        url_path = path_above(page.url_path) if item.type == ItemType.FRONT else page.url_path
        path = home.public_path(url_path)
        here = self.site is not None and home.site.pk == self.site.pk
        return Link(kind=item.type, id=item.id, url=absolute(home.site, path), path=path if here else None)

    @cached_property
    def public_rows(self) -> dict[str, Link]:
        """Links to what is no page, by source: where it stands, on the default site, the store says."""
        items = PublishedItem.objects.filter(source__in=self.wanted.rows, state=State.USABLE)
        default = self.homes.default
        here = self.site is not None and default is not None and default.site.pk == self.site.pk
        return {
            item.source: Link(kind=item.type, id=item.id, url=item.url, path=item.path if here else None)
            for item in items.only("id", "source", "type", "url", "path")
            if item.url
        }

    @cached_property
    def ids(self) -> dict[str, UUID]:
        wanted = {s: t for s, t in self.wanted.identities.items() if not s.endswith(UNSAVED)}
        wanted |= {f"contributor:{pk}": ItemType.CONTRIBUTOR for pk in self.contributors}
        wanted |= {f"topic:{pk}": ItemType.TOPIC for pk in self.topics}
        wanted |= {f"picture:{pk}": ItemType.IMAGE for pk in self.pictures}
        wanted |= {f"site:{home.site.pk}": ItemType.SITE for home in self.homes.all}
        return ids_of(wanted.items())

    @cached_property
    def zones(self) -> dict[int, ZoneInfo]:
        return {row.site_id: row.zone for row in self.newsroom_settings.values()}

    @cached_property
    def newsroom_settings(self) -> dict[int, NewsroomSettings]:
        return {row.site_id: row for row in NewsroomSettings.objects.all()}

    def zone(self, site: Site) -> ZoneInfo:
        return self.zones.get(site.pk, ZoneInfo("UTC"))

    @property
    def own_zone(self) -> ZoneInfo:
        """That of the site it stands on, else of the default one."""
        return self.zone(self.site) if self.site else ZoneInfo("UTC")

    def publisher(self, site: Site) -> str:
        row = self.newsroom_settings.get(site.pk)
        return (row.publisher_name if row else "") or site.site_name or site.hostname

    def id_of(self, source: str) -> UUID:
        """The public id; the nil id for what was never saved."""
        return UUID(int=0) if source.endswith(UNSAVED) else self.ids[source]

    def site_id(self, home: Home) -> UUID:
        return self.id_of(f"site:{home.site.pk}")

    def picture(self, pk: int | None, *, shown: bool = True) -> Picture | None:
        """A picture that may be shown; None for a private or deleted one. Either way the tie is kept.

        Not `shown`: nobody sees it yet, so it does not become public with the item.
        """
        if pk is None:
            return None
        self.ties.add((f"picture:{pk}", Tie.USES))
        picture = self.pictures.get(pk)
        if picture is None or picture.collection_id in self.private_collections:
            return None
        if shown:
            self.ties.add((f"picture:{pk}", Tie.SHOWS))
        return picture

    def recording(self, pk: int | None) -> Recording | None:
        """A recording whose file may be given away; None for a private or deleted one. The tie is kept."""
        return self._offered(self.recordings.get(pk or 0), f"recording:{pk}") if pk else None

    def document(self, pk: int | None) -> Attachment | None:
        """The same for an uploaded file."""
        return self._offered(self.documents.get(pk or 0), f"document:{pk}") if pk else None

    def _offered(self, file: F | None, source: str) -> F | None:
        self.ties.add((source, Tie.USES))
        if file is None or file.collection_id in self.private_collections:
            return None
        self.ties.add((source, Tie.OFFERS))
        return file

    def link_to_page(self, pk: int) -> Link | None:
        """A link to a public page, or None while it is hidden: the tie brings us back when that changes."""
        self.ties.add((page_source(pk), Tie.LINKS))
        return self.public_pages.get(page_source(pk))

    def link_to(self, source: str) -> Link | None:
        """A link to anything public that `wanted` names; None while it is hidden."""
        name, _, pk = source.partition(":")
        if name == "page":
            return self.link_to_page(int(pk))
        self.ties.add((source, Tie.LINKS))
        return self.public_rows.get(source)

    def uses_default_site(self) -> None:
        """What belongs to no site has its page, and its instants, on the default one."""
        if default := self.homes.default:
            self.ties.add((f"site:{default.site.pk}", Tie.USES))

    def shows(self, source: str) -> None:
        self.ties.add((source, Tie.SHOWS))


def sections_above(page: Page, home: Home) -> list[Page]:
    """The sections above a page on its site, outermost first, in one statement; also for a page not in the tree.

    The home of a site may be a section itself.
    """
    steplen = Page.steplen
    paths = [page.path[:end] for end in range(len(home.tree_path), len(page.path), steplen)]
    return list(Page.objects.type(SectionPage).filter(path__in=paths).order_by("path"))


def schema_url(name: str) -> str:
    return f"{settings.DATELINE.public_api_origin}/api/v1/schemas/{name}.json"
