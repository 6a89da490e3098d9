"""What it means for the public world that a row was saved: look again, or withdraw at once."""

from collections.abc import Iterable
from functools import singledispatch

from django.db import transaction
from django.db.models import Model
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site

from media.models import Attachment, Picture, Recording, TextTrack
from media.visibility import is_private, private_collection_ids
from news.models import HomePage, NewsroomSettings
from publishing.files import files_changed
from publishing.identities import page_source, source_of
from publishing.kind import Showing
from publishing.kinds import ROWS, kind_of_row
from publishing.models import Dependency, PublishedItem
from publishing.queue import look_again, settle_on_commit
from publishing.tree import sources_below
from publishing.vocabulary import Reason, State, Tie, Trigger
from publishing.withdrawal import withdraw

ON_THE_DEFAULT_SITE = [kind.type for kind in ROWS.values() if kind.showing == Showing.WHILE_SHOWN]


@singledispatch
def was_saved(row: Model) -> None:
    """A row that is an item is looked at again; anything else changes nothing public."""
    if kind_of_row(row):
        look_again(source_of(row))


@was_saved.register
def _(page: Page) -> None:
    source = page_source(page.pk)
    if isinstance(page, HomePage):  # it may be the home of a site in another language
        look_again(*(source_of(site) for site in Site.objects.all()))
    if page.live or PublishedItem.objects.filter(source=source).exists():
        look_again(source)


@was_saved.register
def _(picture: Picture) -> None:
    pictures_changed([picture])


@was_saved.register(Recording)
@was_saved.register(Attachment)
@was_saved.register(TextTrack)
def _(file: Recording | Attachment | TextTrack) -> None:
    files_changed([file])


@was_saved.register
def _(site: Site) -> None:
    look_again(source_of(site))
    rebuild_site(site)


@was_saved.register
def _(settings: NewsroomSettings) -> None:
    """Its zone and publisher reach what stands on the site through the site's face."""
    look_again(source_of(settings.site))


@was_saved.register
def _(locale: Locale) -> None:
    for site in Site.objects.all():
        was_saved(site)


@was_saved.register
def _(restriction: PageViewRestriction) -> None:
    with transaction.atomic():
        withdraw(sources_below([restriction.page.path]), Reason.WITHHOLD)
        settle_on_commit()


@was_saved.register
def _(restriction: CollectionViewRestriction) -> None:
    collection_changed(restriction.collection)


@was_saved.register
def collection_changed(collection: Collection) -> None:
    """Restricted, opened, moved: what is in it, and in the collections below it, may have to go or come."""
    tree = Collection.objects.filter(path__startswith=collection.path)
    pictures_changed(Picture.objects.filter(collection__in=tree).only("pk", "collection_id"))
    for model in (Recording, Attachment):
        files_changed(model.objects.filter(collection__in=tree).only("pk"))


def pictures_changed(pictures: Iterable[Picture]) -> None:
    """Pictures that are private now go at once; the rest, and what uses them, is looked at again."""
    changed = list(pictures)
    if len(changed) == 1:
        private = set(changed) if is_private(changed[0]) else set()
    else:
        hidden = private_collection_ids()
        private = {picture for picture in changed if picture.collection_id in hidden}
    with transaction.atomic():
        withdraw([source_of(picture) for picture in private], Reason.WITHHOLD)
        sources = [source_of(picture) for picture in changed]
        look_again(*sources)
        look_again(*_users_of_absent(sources))


def _users_of_absent(sources: list[str]) -> list[str]:
    """Items that name a picture which is not public: it may be allowed now."""
    public = set(
        PublishedItem.objects.filter(source__in=sources, state=State.USABLE).values_list("source", flat=True)
    )
    users = Dependency.objects.filter(
        source__in=set(sources) - public, tie=Tie.USES, item__state=State.USABLE
    )
    return sorted(set(users.values_list("item__source", flat=True)))


def rebuild_site(site: Site) -> None:
    """The host, the root, the zone or the publisher may be another: look at whatever stands on the site or did.

    Contributors and topics stand on whichever site is the default one.
    """
    users = Dependency.objects.filter(source=source_of(site), item__state=State.USABLE)
    homeless = PublishedItem.objects.filter(type__in=ON_THE_DEFAULT_SITE, state=State.USABLE)
    roots = Page.objects.filter(translation_key=site.root_page.translation_key).values_list("path", flat=True)
    sources = set(users.values_list("item__source", flat=True)) | set(sources_below(list(roots)))
    sources |= set(homeless.values_list("source", flat=True))
    look_again(*sorted(sources), trigger=Trigger.REBUILD)
