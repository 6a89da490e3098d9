"""Cards of other stories put where an item says they belong: those picked, and those that come by themselves."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from api.access import close
from api.items import public_items
from api.moment import Moment
from api.pagination import ORDERS
from publishing.models import Label, PublishedItem
from publishing.representations.joins import Fill, Join, Pick
from publishing.vocabulary import ItemType, State

NEWEST = ORDERS["-published"]


class Story:
    """A public story that was found, and its card."""

    def __init__(self, item: PublishedItem) -> None:
        self.item = item

    @property
    def card(self) -> dict[str, Any]:
        """A copy of its own each time: places differ in what they override."""
        card: dict[str, Any] = json.loads(self.item.card)
        return card

    @cached_property
    def original(self) -> str:
        """The story it is or repeats: an alias and its source do not stand on one page."""
        return str(self._card["alias_of"] or self._card["id"])

    @cached_property
    def _card(self) -> dict[str, Any]:
        return self.card

    def fits(self, fill: Fill) -> bool:
        """Whether it is one of those that come by themselves, as its card says. A draft never is."""
        if self.item.state != State.USABLE:
            return False
        card = self._card
        sections = {crumb["id"] for crumb in (card["section"], *card["section"]["ancestors"])}
        return (
            (card["site"], card["language"]) == (str(fill.site), fill.language)
            and (fill.section is None or str(fill.section) in sections)
            and (fill.topic is None or str(fill.topic) in {topic["id"] for topic in card["topics"]})
            and (fill.genre is None or fill.genre == card["genre"])
        )


@dataclass(frozen=True)
class Joined:
    """The cards that were put in, and when parts of them end."""

    cards: list[PublishedItem] = field(default_factory=list)
    ends: list[datetime] = field(default_factory=list)


def joins_of(item: PublishedItem) -> list[Join]:
    return [Join.model_validate(join) for join in item.joins]


def wanted_stories(joins: Sequence[Join], moment: Moment) -> Iterator[QuerySet[PublishedItem]]:
    """Which stories may stand there: those picked, and for each fill as many as it may need."""
    articles = public_items(moment).filter(type=ItemType.ARTICLE)
    picked = {pick.story for join in joins for pick in join.picks}
    if picked:
        yield articles.filter(pk__in=picked)
    taken = 0
    for join in joins:
        if join.fill:
            taken += join.fill.number
            newest = _filled(articles, join.fill).exclude(pk__in=picked)
            first = newest.order_by(*NEWEST.sorting(reverse=False))[:taken]
            yield PublishedItem.objects.filter(pk__in=first.values("pk"))


def put_cards(
    document: dict[str, Any], joins: Sequence[Join], found: Iterable[PublishedItem], moment: Moment
) -> Joined:
    """Put them into a whole item, in place. What is not public is not there; a fill closes the gap."""
    joined = Joined()
    stories = {item.id: Story(item) for item in found}
    newest = sorted(stories.values(), key=lambda story: NEWEST.key(story.item), reverse=True)
    used = {document["id"]}
    chosen = []
    for join in joins:
        if (place := _place(document, join.at)) is not None:  # a wall may have cut it off
            chosen.append((join, place, _picked(join.picks, stories, used if join.many else set())))
    for join, (container, last), there in chosen:
        if join.fill:
            there += _coming(join.fill, join.fill.number - len(there), newest, used)
        cards = [_card(story, pick, join, moment, joined) for story, pick in there]
        container[last] = cards if join.many else next(iter(cards), None)
    return joined


def _filled(articles: QuerySet[PublishedItem], fill: Fill) -> QuerySet[PublishedItem]:
    labels = {"section": fill.section, "topic": fill.topic, "genre": fill.genre}
    articles = articles.filter(site=fill.site, language=fill.language)
    for name, value in labels.items():
        if value is not None:
            label = Label.objects.filter(item=OuterRef("pk"), name=name, value=str(value))
            articles = articles.filter(Exists(label))
    return articles


def _picked(
    picks: Sequence[Pick], stories: dict[UUID, Story], used: set[str]
) -> list[tuple[Story, Pick | None]]:
    there: list[tuple[Story, Pick | None]] = []
    for pick in picks:
        story = stories.get(pick.story)
        if story is not None and story.original not in used:
            used.add(story.original)
            there.append((story, pick))
    return there


def _coming(
    fill: Fill, number: int, newest: Sequence[Story], used: set[str]
) -> list[tuple[Story, Pick | None]]:
    there: list[tuple[Story, Pick | None]] = []
    for story in newest:
        if len(there) >= number:
            break
        if story.original not in used and story.fits(fill):
            used.add(story.original)
            there.append((story, None))
    return there


def _card(story: Story, pick: Pick | None, join: Join, moment: Moment, joined: Joined) -> dict[str, Any]:
    card = story.card | (pick.overrides if pick else {})
    if join.says_pinned:
        card["pinned"] = pick is not None
    if end := close(card, moment.now):
        joined.ends.append(end)
    joined.cards.append(story.item)
    return card


def _place(document: dict[str, Any], pointer: str) -> tuple[Any, str] | None:
    """The object that has the place, and its name there; None where a part of the way is not there."""
    *way, last = pointer.removeprefix("/").split("/")
    place: Any = document
    for step in way:
        if isinstance(place, list):
            if int(step) >= len(place):
                return None
            place = place[int(step)]
        else:
            place = place[step]
    return place, last
