"""Articles as text, from what the store holds ready: parsed only where something must change."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api.access import close, is_open_to_all
from api.fields import Selection
from api.moment import Moment
from api.translations import as_translation, find_siblings, translations_of
from publishing.models import PublishedItem


@dataclass(frozen=True)
class Written:
    """Items as JSON texts, with the cards joined to them, and when parts of them end."""

    texts: Sequence[str]
    cards: Sequence[PublishedItem] = ()
    ends: Sequence[datetime] = ()


def write(document: Any) -> str:
    """JSON as the store writes it."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def write_cards(articles: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Cards; no statement."""
    texts: list[str] = []
    ends: list[datetime] = []
    for article in articles:
        if is_open_to_all(article.card) and not chosen:
            texts.append(article.card)
            continue
        card = json.loads(article.card)
        if end := close(card, moment.now):
            ends.append(end)
        texts.append(write(chosen.take(card)))
    return Written(texts, ends=ends)


def write_whole(articles: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Whole articles with their neighbours; one statement at most."""
    siblings = find_siblings(articles, moment)
    texts: list[str] = []
    cards: list[PublishedItem] = []
    ends: list[datetime] = []
    for article in articles:
        story = json.loads(article.document)
        others = translations_of(article, siblings)
        story["translations"] = [as_translation(other) for other in others]
        cards += others
        if end := close(story, moment.now):
            ends.append(end)
        texts.append(write(chosen.take(story)))
    return Written(texts, cards, ends)
