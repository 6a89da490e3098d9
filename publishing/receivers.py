"""What Wagtail and Django tell us of publications, withdrawals, moves and deletions."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model, ProtectedError
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from media.models import Attachment, Recording, TextTrack
from news.addresses import Homes
from news.models import ArticleRelated, HomePage, NewsPage, NewsroomSettings
from news.registry import require_publishable, was_checked
from publishing.edits import collection_changed, rebuild_site, was_saved
from publishing.files import files_changed
from publishing.identities import page_source, source_of
from publishing.kinds import ROWS, kind_of_row
from publishing.models import Dependency, LogEntry, ParkedPublication, PublishedItem
from publishing.obstacles import refuse_killed_addresses
from publishing.queue import look_again, settle_on_commit
from publishing.reconciliation import Reconciler
from publishing.tree import aliases, sources_below
from publishing.visibility import verdict
from publishing.vocabulary import ItemType, Reason, State, Tie, Trigger
from publishing.withdrawal import withdraw

HEARD = (
    *(kind.model for kind in ROWS.values()),
    Recording,
    TextTrack,
    Attachment,
    Locale,
    NewsroomSettings,
    PageViewRestriction,
    Collection,
    CollectionViewRestriction,
)
NEW_PLACE = frozenset({Reason.FIRST_PUBLISH, Reason.RESTORE, Reason.URL_CHANGE})


def connect() -> None:
    page_published.connect(on_published)
    page_unpublished.connect(on_unpublished)
    post_page_move.connect(on_moved)
    # By sender: a receiver of everybody's deletions would make Django delete every table row by row.
    for model in (*HEARD, Page, *NewsPage.__subclasses__()):
        post_save.connect(on_saved, sender=model)
        pre_delete.connect(before_delete, sender=model)
        post_delete.connect(on_deleted, sender=model)


def on_published(instance: Page, alias: bool = False, **kwargs: Any) -> None:
    """The page itself is made public within the editor's transaction.

    Copies, and routes that bring Wagtail's own action along, are checked here for the first time.
    """
    source = page_source(instance.pk)
    with transaction.atomic():
        if alias or not instance.live:
            look_again(source)
            return
        if not was_checked(instance):
            require_publishable(instance)
        ParkedPublication.objects.filter(page=instance.pk).delete()
        end = _end(source)
        entries = Reconciler().look(source, trigger=Trigger.PUBLICATION, asked=_asked(instance))
        if entries and entries[-1].reason in NEW_PLACE:
            refuse_killed_addresses(instance)
        if isinstance(instance, HomePage) or (
            _may_have_pages_below(instance) and (_came(entries) or _end(source) != end)
        ):
            below = sources_below([instance.path])
            look_again(*below, *aliases(below))
        settle_on_commit()


def _came(entries: list[LogEntry]) -> bool:
    """Whether a page was hidden until now, so that what stands below it was too."""
    return bool(entries) and entries[-1].reason in {Reason.FIRST_PUBLISH, Reason.RESTORE}


def _may_have_pages_below(page: Page) -> bool:
    return bool(type(page).allowed_subpage_models())


def _end(source: str) -> datetime | None:
    """Until when a page is visible, and all below it at most."""
    return PublishedItem.objects.filter(source=source).values_list("visible_until", flat=True).first()


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
        withdraw(set(sources_below([instance.path])) - {own}, Reason.WITHHOLD)
        settle_on_commit()


def on_moved(instance: Page, **kwargs: Any) -> None:
    """The page has another address now; under something hidden, it and all below are hidden."""
    page = Page.objects.get(pk=instance.pk).specific
    with transaction.atomic():
        if not verdict(page, Homes()).public:
            withdraw(sources_below([page.path]), Reason.WITHHOLD)
        refuse_killed_addresses(page)
        Reconciler().look(page_source(page.pk), trigger=Trigger.EDIT)
        look_again(*sources_below([page.path]))


def on_saved(sender: type[Model], instance: Model, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        was_saved(instance)


def before_delete(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """What was public is killed; what repeats it or shows it is looked at again."""
    kind = kind_of_row(instance)
    if kind and kind.kept_while_shown:
        _refuse_if_shown(instance)
    if isinstance(instance, Page) or (kind and kind.type != ItemType.SITE):
        entry = _kill(source_of(instance))
        if isinstance(instance, Page):
            look_again(*_relating_to(instance), cause=entry)
    elif isinstance(instance, Recording | TextTrack | Attachment):
        files_changed([instance])


def _refuse_if_shown(instance: Model) -> None:
    """A topic that only a quote names has no foreign key to protect it."""
    showing = Dependency.objects.filter(
        source=source_of(instance), tie=Tie.SHOWS, item__state=State.USABLE, item__source__startswith="page:"
    )
    pages = [source.partition(":")[2] for source in showing.values_list("item__source", flat=True)]
    if pages:
        raise ProtectedError(f"Public stories show “{instance}”.", set(Page.objects.filter(pk__in=pages)))


def _kill(source: str) -> LogEntry | None:
    """The entry, if it had ever been public."""
    with transaction.atomic():
        entries = withdraw([source], Reason.KILL, with_aliases=False)
        settle_on_commit()
    return next(iter(entries), None)


def _relating_to(page: Page) -> list[str]:
    """The stories from whose lists of related ones it goes: those keep ids, and no tie."""
    rows = ArticleRelated.objects.filter(article=page.pk)
    return [page_source(pk) for pk in rows.values_list("page_id", flat=True)]


def on_deleted(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    if isinstance(instance, HomePage):
        look_again(*(source_of(site) for site in Site.objects.all()))
    elif isinstance(instance, PageViewRestriction):
        below = sources_below([instance.page.path])
        look_again(*below, *aliases(below))
    elif isinstance(instance, CollectionViewRestriction):
        collection_changed(instance.collection)
    elif isinstance(instance, Site):
        look_again(source_of(instance))
        rebuild_site(instance)
