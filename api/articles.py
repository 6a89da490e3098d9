"""Cards as text, from what the store holds ready: parsed only where something must change."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api.access import close, is_open_to_all
from api.fields import Selection
from api.moment import Moment
from publishing.models import PublishedItem


@dataclass(frozen=True)
class Written:
    """Items as JSON texts, with the cards joined to them, and when parts of them end."""

    texts: Sequence[str]
    cards: Sequence[PublishedItem] = ()
    ends: Sequence[datetime] = ()
    keys: Sequence[str] = ()
    """Those of lists that stand in them."""


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
