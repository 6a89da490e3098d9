"""Whole items as text, with what is joined to them; parsed only where something must change."""

import json
from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet

from api.access import close
from api.articles import Written, write
from api.fields import Selection
from api.joins import joins_of, put_cards, wanted_stories
from api.moment import Moment
from api.neighbours import find_neighbours, join_neighbours, neighbour_keys
from api.translations import as_translation, translations_of, wanted_siblings
from publishing.keys import site_list_key
from publishing.kind import Kind
from publishing.kinds import ARTICLE
from publishing.models import PublishedItem


def write_items(kind: Kind, items: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Whole items of one kind: a statement for cards and translations, one for neighbours, where there are any."""
    neighbours = find_neighbours(kind, items, moment)
    found = find_stories(kind, items, moment)
    texts: list[str] = []
    cards = [item for there in neighbours.values() for item in there]
    ends: list[datetime] = []
    for item in items:
        if not (chosen or item.joins or neighbour_keys(kind) or kind is ARTICLE):
            texts.append(item.document)
            continue
        document = json.loads(item.document)
        if kind is ARTICLE and (end := close(document, moment.now)):
            ends.append(end)
        join_neighbours(kind, item, document, neighbours)
        joined = put_cards(document, joins_of(item), found, moment)
        cards += joined.cards
        ends += joined.ends
        if kind is ARTICLE:
            others = translations_of(item, found)
            document["translations"] = [as_translation(other) for other in others]
            cards += others
        texts.append(write(chosen.take(document)))
    return Written(texts, cards, ends, list_keys_in(kind, items))


def list_keys_in(kind: Kind, items: Sequence[PublishedItem]) -> list[str]:
    """Keys of lists that stand in these items: of neighbours, and of what comes by itself."""
    filled = [item.site for item in items if item.site and any(join.fill for join in joins_of(item))]
    return list(dict.fromkeys([*neighbour_keys(kind), *(site_list_key(site) for site in filled)]))


def find_stories(kind: Kind, items: Sequence[PublishedItem], moment: Moment) -> Sequence[PublishedItem]:
    """All stories whose cards or titles may stand in these items; one statement at most."""
    wanted: list[QuerySet[PublishedItem]] = []
    for item in items:
        wanted += wanted_stories(joins_of(item), moment)
    if kind is ARTICLE:
        wanted += wanted_siblings(items, moment)
    if not wanted:
        return []
    first, *rest = (stories.order_by().values("pk") for stories in wanted)
    ids = first.union(*rest) if rest else first
    return list(PublishedItem.objects.filter(pk__in=ids).defer("document", "keys", "joins"))
