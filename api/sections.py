"""Sections with those right below them, joined when read."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.db.models import OuterRef, Subquery

from api.articles import Written, write
from api.fields import Selection
from api.items import public_items
from api.moment import Moment
from publishing.models import Label, PublishedItem
from publishing.vocabulary import ItemType

CRUMB = ("type", "id", "name", "path", "url")


def write_sections(sections: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Whole sections, children in the order of their paths; one statement at most."""
    children = _children(sections, moment)
    texts = []
    for section in sections:
        document = json.loads(section.document)
        document["children"] = [_crumb(child) for child in children[str(section.id)]]
        texts.append(write(chosen.take(document)))
    return Written(texts, cards=[child for below in children.values() for child in below])


def _children(sections: Sequence[PublishedItem], moment: Moment) -> dict[str, list[PublishedItem]]:
    found: dict[str, list[PublishedItem]] = defaultdict(list)
    if sections:
        parents = [str(section.id) for section in sections]
        labels = Label.objects.filter(name="parent", value__in=parents)
        rows = public_items(moment).filter(type=ItemType.SECTION, labels__in=labels)
        own = Label.objects.filter(item=OuterRef("pk"), name="parent").values("value")[:1]
        for child in rows.annotate(parent=Subquery(own)).defer("card", "keys").order_by("path", "id"):
            found[child.parent].append(child)
    return found


def _crumb(child: PublishedItem) -> dict[str, Any]:
    document = json.loads(child.document)
    return {field: document[field] for field in CRUMB}
