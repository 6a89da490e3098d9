"""How items of each kind become text."""

import json
from collections.abc import Sequence

from api.articles import Written, write, write_whole
from api.fields import Selection
from api.moment import Moment
from api.neighbours import find_neighbours, join_neighbours
from publishing.kinds import ARTICLE, Kind
from publishing.models import PublishedItem


def write_items(kind: Kind, items: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Whole items of one kind with their neighbours; one statement at most."""
    if kind is ARTICLE:
        return write_whole(items, chosen, moment)
    if not chosen and not kind.neighbours:
        return Written([item.document for item in items])
    found = find_neighbours(kind, items, moment)
    texts: list[str] = []
    for item in items:
        document = json.loads(item.document)
        join_neighbours(kind, document, found)
        texts.append(write(chosen.take(document)))
    return Written(texts, cards=[neighbour for there in found.values() for neighbour in there])
