"""Items that stand in a field of another, joined when it is read: sections right below one, its front."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Q

from api.items import public_items
from api.moment import Moment
from publishing.keys import kind_list_key
from publishing.kind import Kind
from publishing.models import Label, PublishedItem

TRANSLATION = "translation"
REFERENCE = ("type", "id", "name", "path", "url")

Found = Mapping[tuple[str, str], list[PublishedItem]]
"""By label and the id it names, in the order of their paths."""


def find_neighbours(kind: Kind, items: Sequence[PublishedItem], moment: Moment) -> Found:
    """One statement at most, whatever stands in how many fields."""
    found: dict[tuple[str, str], list[PublishedItem]] = defaultdict(list)
    if items and (kind.neighbours or kind.has_named_translations):
        ids = [str(item.id) for item in items]
        keys = [str(item.translation_key) for item in items if item.translation_key]
        wanted = Q()
        for each in kind.neighbours:
            wanted |= Q(name=each.label, item__type=each.type, value__in=ids)
        if kind.has_named_translations:
            wanted |= Q(name=TRANSLATION, item__type=kind.type, value__in=keys)
        labels = Label.objects.filter(wanted, item__in=public_items(moment))
        for label in labels.select_related("item").defer("item__card", "item__keys").order_by("item__path"):
            found[label.name, label.value].append(label.item)
    return found


def join_neighbours(kind: Kind, item: PublishedItem, document: dict[str, Any], found: Found) -> None:
    """Put into a whole item, in place, those that stand in its fields, and its names in other languages."""
    if kind.has_named_translations:
        same = found.get((TRANSLATION, str(item.translation_key)), [])
        others = sorted((one for one in same if one.language != item.language), key=lambda one: one.language)
        document["translations"] = [_translation(one) for one in others]
    for each in kind.neighbours:
        there = found.get((each.label, document["id"]), [])
        if each.many:
            document[each.field] = [_reference(item) for item in there]
        else:
            document[each.field] = str(there[0].id) if there else None


def neighbour_keys(kind: Kind) -> list[str]:
    """The key of the list of this kind: whatever comes to stand in a field of it bears it."""
    return [kind_list_key(kind.type)] if kind.neighbours or kind.has_named_translations else []


def _translation(item: PublishedItem) -> dict[str, Any]:
    document = json.loads(item.document)
    name = {"name": document.get("name") or document.get("title")}
    return name | {field: document[field] for field in ("language", "direction", "id", "url", "path")}


def _reference(item: PublishedItem) -> dict[str, Any]:
    document = json.loads(item.document)
    return {field: document[field] for field in REFERENCE}
