"""The same story in other languages, joined when it is read."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import QuerySet

from api.items import public_items
from api.moment import Moment
from publishing.models import PublishedItem
from publishing.vocabulary import ItemType

FIELDS = ("language", "direction", "id", "headline", "url", "path")


def wanted_siblings(articles: Iterable[PublishedItem], moment: Moment) -> Iterator[QuerySet[PublishedItem]]:
    """Which stories may be translations of these: the public ones of their translation keys; an alias is none."""
    keys = {article.translation_key for article in articles if article.translation_key}
    if keys:
        yield public_items(moment).filter(type=ItemType.ARTICLE, translation_key__in=keys, is_alias=False)


def translations_of(article: PublishedItem, found: Iterable[PublishedItem]) -> list[PublishedItem]:
    """Those in another language, by language."""
    key = article.translation_key
    others = [
        other
        for other in found
        if key is not None
        and other.translation_key == key
        and other.language != article.language
        and not other.is_alias
    ]
    return sorted(others, key=lambda other: (other.language, other.id))


def as_translation(sibling: PublishedItem) -> dict[str, Any]:
    """The `Translation` of a story, from its card."""
    card = json.loads(sibling.card)
    return {field: card[field] for field in FIELDS}
