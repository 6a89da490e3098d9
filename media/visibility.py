"""Which pictures and documents are kept from the public because their collection is."""

from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Collection, CollectionMember, CollectionViewRestriction


def private_collection_ids() -> set[int]:
    """Give the ids of all collections under a view restriction, their own or an ancestor's. Two queries."""
    paths = set(CollectionViewRestriction.objects.values_list("collection__path", flat=True))
    if not paths:
        return set()
    below = reduce(or_, (Q(path__startswith=path) for path in paths))
    return set(Collection.objects.filter(below).values_list("pk", flat=True))


def is_private(member: CollectionMember) -> bool:
    """Tell it of one picture or document; for many ask `private_collection_ids` once."""
    return bool(member.collection.get_view_restrictions().exists())
