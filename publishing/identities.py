"""The public id of each object of the newsroom: made when first asked for, kept for ever."""

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.db.models import Model
from wagtail.models import Page, Site

from media.models import Picture
from news.models import ArticlePage, Contributor, SectionPage, Topic
from publishing.models import Identity
from publishing.vocabulary import ItemType

KINDS: dict[str, ItemType] = {
    "contributor": ItemType.CONTRIBUTOR,
    "topic": ItemType.TOPIC,
    "picture": ItemType.IMAGE,
    "site": ItemType.SITE,
}
MODELS: dict[str, type[Model]] = {
    "contributor": Contributor,
    "topic": Topic,
    "picture": Picture,
    "site": Site,
}
PAGE_TYPES: dict[type[Page], ItemType] = {ArticlePage: ItemType.ARTICLE, SectionPage: ItemType.SECTION}


def source_of(instance: Model) -> str:
    """`page:12`, `contributor:3`, `topic:4`, `picture:7` or `site:1`."""
    if isinstance(instance, Page):
        return f"page:{instance.pk}"
    name = next(name for name, model in MODELS.items() if isinstance(instance, model))
    return f"{name}:{instance.pk}"


def page_source(pk: int) -> str:
    return f"page:{pk}"


def type_of_page(page: Page) -> ItemType | None:
    """The kind of item a page is; None for pages that are no items, as the tree's root."""
    return PAGE_TYPES.get(page.specific_class)


def ids_of(wanted: Iterable[tuple[str, ItemType]]) -> dict[str, UUID]:
    """The ids of (source, type) pairs, made where there were none. At most 3 statements."""
    types = dict(wanted)
    known = _known(types)
    if missing := [
        Identity(id=uuid4(), source=s, type=t) for s, t in sorted(types.items()) if s not in known
    ]:
        Identity.objects.bulk_create(missing, ignore_conflicts=True)
        known |= _known({identity.source: identity.type for identity in missing})
    return known


def _known(sources: Iterable[str]) -> dict[str, UUID]:
    return dict(Identity.objects.filter(source__in=list(sources)).values_list("source", "id"))
