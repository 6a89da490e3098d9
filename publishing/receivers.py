"""What Wagtail and Django tell us, and what each of it means: look again, or withdraw at once."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Model, ProtectedError
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Page,
    PageViewRestriction,
    Site,
)
from wagtail.signals import page_published, page_unpublished, post_page_move

from media.models import Picture
from media.visibility import is_private, private_collection_ids
from news.addresses import Homes
from news.models import Contributor, HomePage, NewsroomSettings, SectionPage, Topic
from news.registry import require_publishable
from publishing.identities import page_source, source_of
from publishing.models import Dependency, PublishedItem
from publishing.queue import look_again, settle_on_commit
from publishing.reconciliation import Reconciler
from publishing.visibility import pages_below, verdict
from publishing.vocabulary import Reason, State, Tie, Trigger
from publishing.withdrawal import withdraw


def connect() -> None:
    page_published.connect(on_published)
    page_unpublished.connect(on_unpublished)
    post_page_move.connect(on_moved)
    post_save.connect(on_saved)
    pre_delete.connect(before_delete)
    post_delete.connect(on_deleted)


def on_published(instance: Page, alias: bool = False, **kwargs: Any) -> None:
    """The page itself is made public within the editor's transaction.

    Copies, and routes that bring Wagtail's own action along, are checked here for the first time.
    """
    source = page_source(instance.pk)
    with transaction.atomic():
        if alias or not instance.live:
            look_again(source)
            return
        require_publishable(instance)
        Reconciler().look(source, trigger=Trigger.PUBLICATION, asked=_asked(instance))
        if isinstance(instance, HomePage | SectionPage):
            look_again(*_sources_below([instance.path]))
        settle_on_commit()


def _asked(page: Page) -> Reason | None:
    """The reason an editor gave for this publication, where one was asked for."""
    asked = getattr(page, "publication_reason", None)
    return Reason(asked) if asked else None


def on_unpublished(instance: Page, **kwargs: Any) -> None:
    """The page and all public below it go at once, with what repeats them."""
    reason = Reason.EXPIRE if instance.expired else Reason.WITHHOLD
    own = page_source(instance.pk)
    with transaction.atomic():
        withdraw([own], reason)
        withdraw(set(_sources_below([instance.path])) - {own}, Reason.WITHHOLD)
        settle_on_commit()


def on_moved(instance: Page, **kwargs: Any) -> None:
    """The page has another address now; under something hidden, it and all below are hidden."""
    page = Page.objects.get(pk=instance.pk).specific
    with transaction.atomic():
        if not verdict(page, Homes()).public:
            withdraw(_sources_below([page.path]), Reason.WITHHOLD)
        Reconciler().look(page_source(page.pk), trigger=Trigger.EDIT)
        look_again(*_sources_below([page.path]))


def on_saved(sender: type[Model], instance: Model, raw: bool = False, **kwargs: Any) -> None:
    if raw:
        return
    if isinstance(instance, Page):
        _page_saved(instance)
    elif isinstance(instance, Contributor | Topic):
        look_again(source_of(instance))
    elif isinstance(instance, Picture):
        pictures_changed([instance])
    elif isinstance(instance, Site):
        look_again(source_of(instance))
        rebuild_site(instance)
    elif isinstance(instance, NewsroomSettings):
        look_again(source_of(instance.site))
        rebuild_site(instance.site)
    elif isinstance(instance, PageViewRestriction):
        _restricted(instance.page)
    elif isinstance(instance, CollectionViewRestriction):
        collection_changed(instance.collection)
    elif isinstance(instance, Collection):
        collection_changed(instance)


def before_delete(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """What was public is killed; what repeats it or shows it is looked at again."""
    if isinstance(instance, Page):
        _kill(page_source(instance.pk))
    elif isinstance(instance, Contributor | Topic):
        _refuse_if_shown(instance)
        _kill(source_of(instance))
    elif isinstance(instance, Picture):
        _kill(source_of(instance))


def _refuse_if_shown(instance: Contributor | Topic) -> None:
    """A topic that only a quote names has no foreign key to protect it."""
    showing = Dependency.objects.filter(
        source=source_of(instance), tie=Tie.SHOWS, item__state=State.USABLE, item__source__startswith="page:"
    )
    pages = [source.partition(":")[2] for source in showing.values_list("item__source", flat=True)]
    if pages:
        raise ProtectedError(f"Public stories show “{instance}”.", set(Page.objects.filter(pk__in=pages)))


def _kill(source: str) -> None:
    with transaction.atomic():
        withdraw([source], Reason.KILL, with_aliases=False)
        settle_on_commit()


def on_deleted(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    if isinstance(instance, PageViewRestriction):
        below = _sources_below([instance.page.path])
        look_again(*below, *_aliases(below))
    elif isinstance(instance, CollectionViewRestriction):
        collection_changed(instance.collection)
    elif isinstance(instance, Site):
        look_again(source_of(instance))
        rebuild_site(instance)


def _page_saved(page: Page) -> None:
    source = page_source(page.pk)
    if isinstance(page, HomePage):  # it may be the home of a site in another language
        look_again(*(source_of(site) for site in Site.objects.all()))
    if page.live or PublishedItem.objects.filter(source=source).exists():
        look_again(source)


def _restricted(page: Page) -> None:
    with transaction.atomic():
        withdraw(_sources_below([page.path]), Reason.WITHHOLD)
        settle_on_commit()


def collection_changed(collection: Collection) -> None:
    """Restricted, opened, moved: its pictures, and those of the collections below it, may have to go or come."""
    tree = Collection.objects.filter(path__startswith=collection.path)
    pictures = list(Picture.objects.filter(collection__in=tree).only("pk", "collection_id"))
    pictures_changed(pictures)


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
    """The host, the root, the zone or the publisher may be another: look at whatever stands on the site or did."""
    users = Dependency.objects.filter(source=source_of(site), item__state=State.USABLE)
    roots = Page.objects.filter(translation_key=site.root_page.translation_key).values_list("path", flat=True)
    sources = set(users.values_list("item__source", flat=True)) | set(_sources_below(list(roots)))
    look_again(*sorted(sources), trigger=Trigger.REBUILD)


def _sources_below(paths: list[str]) -> list[str]:
    return [page_source(pk) for pk in pages_below(paths).filter(depth__gt=1).values_list("pk", flat=True)]


def _aliases(sources: list[str]) -> list[str]:
    pages = [source.partition(":")[2] for source in sources]
    return [page_source(pk) for pk in Page.objects.filter(alias_of__in=pages).values_list("pk", flat=True)]
