"""The public id of each object of the newsroom: made when first asked for, kept for ever."""

from collections.abc import Iterable
from uuid import UUID, uuid4

from django.db.models import Model
from wagtail.models import Page

from publishing.models import Identity
from publishing.vocabulary import ItemType


def source_of(instance: Model) -> str:
    """`page:12`, or the name of the model: `contributor:3`, `topic:4`, `picture:7`, `site:1`."""
    name = "page" if isinstance(instance, Page) else instance._meta.model_name
    return f"{name}:{instance.pk}"


def page_source(pk: int) -> str:
    return f"page:{pk}"


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
