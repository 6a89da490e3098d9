"""The same story in other languages, joined when it is read."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from api.items import public_items
from api.moment import Moment
from publishing.models import PublishedItem
from publishing.vocabulary import ItemType

FIELDS = ("language", "direction", "id", "headline", "url", "path")

Siblings = Mapping[UUID | None, list[PublishedItem]]


def find_siblings(articles: Iterable[PublishedItem], moment: Moment) -> Siblings:
    """The public stories of each translation key; an alias is none. One statement at most."""
    keys = {article.translation_key for article in articles if article.translation_key}
    found: dict[UUID | None, list[PublishedItem]] = defaultdict(list)
    if keys:
        siblings = public_items(moment).filter(
            type=ItemType.ARTICLE, translation_key__in=keys, is_alias=False
        )
        for sibling in siblings.defer("document", "keys").order_by("language", "id"):
            found[sibling.translation_key].append(sibling)
    return found


def translations_of(article: PublishedItem, siblings: Siblings) -> list[PublishedItem]:
    """Those in another language."""
    others = siblings[article.translation_key] if article.translation_key else []
    return [sibling for sibling in others if sibling.language != article.language]


def as_translation(sibling: PublishedItem) -> dict[str, Any]:
    """The `Translation` of a story, from its card."""
    card = json.loads(sibling.card)
    return {field: card[field] for field in FIELDS}
