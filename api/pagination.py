"""Pages by keyset: a cursor says after which row to go on, so new stories neither shift nor double others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.db.models import Q, QuerySet

from api.problems import refused

MAX_CURSOR = 1000
Key = tuple[Any, ...]


@dataclass(frozen=True)
class Order:
    """Columns that together tell any two items apart; `backwards`: largest first."""

    columns: tuple[str, ...]
    backwards: bool = False

    def key(self, item: Any) -> Key:
        return tuple(getattr(item, column) for column in self.columns)

    def sorting(self, reverse: bool) -> list[str]:
        sign = "-" if self.backwards != reverse else ""
        return [f"{sign}{column}" for column in self.columns]

    def beyond(self, key: Key, reverse: bool) -> Q:
        """What comes after `key`; before it when `reverse`. The first column bounds the scan of the index."""
        towards = "lt" if self.backwards != reverse else "gt"
        condition = Q(**{f"{self.columns[-1]}__{towards}": key[-1]})
        for column, value in reversed(list(zip(self.columns[:-1], key[:-1], strict=True))):
            condition = Q(**{f"{column}__{towards}": value}) | (Q(**{column: value}) & condition)
        return Q(**{f"{self.columns[0]}__{towards}e": key[0]}) & condition


ORDERS: dict[str, Order] = {
    "-published": Order(("display_at", "first_published_at", "id"), backwards=True),
    "published": Order(("display_at", "first_published_at", "id")),
    "-updated": Order(("updated_at", "id"), backwards=True),
    "-modified": Order(("modified_at", "id"), backwards=True),
    "-first_published": Order(("first_published_at", "id"), backwards=True),
}
BY_PATH = Order(("path", "id"))
MAP = Order(("path",))
"""Where no path comes twice."""


@dataclass(frozen=True)
class Place:
    """A place in a list: go on after `key`, or back from it."""

    key: Key
    reverse: bool


@dataclass(frozen=True)
class Page:
    """A stretch of a list, and the places its neighbours begin at."""

    items: Sequence[Any]
    """Items, or rows of the columns that were asked for."""
    next: Place | None = None
    previous: Place | None = None


def page_of(parts: Sequence[QuerySet[Any]], order: Order, place: Place | None, limit: int) -> Page:
    """One statement; the ten-thousandth page costs what the first does. Parts have the same columns."""
    reverse = place is not None and place.reverse
    if place is not None:
        parts = [part.filter(order.beyond(place.key, reverse)) for part in parts]
    rows = list(joined(parts).order_by(*order.sorting(reverse))[: limit + 1])
    more, rows = len(rows) > limit, rows[:limit]
    if reverse:
        rows.reverse()
    if not rows:
        return Page(rows, previous=Place(place.key, True) if place and not reverse else None)
    has_next, has_previous = (True, more) if reverse else (more, place is not None)
    return Page(
        rows,
        next=Place(order.key(rows[-1]), False) if has_next else None,
        previous=Place(order.key(rows[0]), True) if has_previous else None,
    )


def joined(parts: Sequence[QuerySet[Any]]) -> QuerySet[Any]:
    first, *others = parts
    return first.union(*others, all=True) if others else first


def fingerprint(*conditions: object) -> str:
    """What a cursor is bound to: the filter and the order, however they were spelled."""
    return sha256(repr(conditions).encode()).hexdigest()[:16]


def write_cursor(place: Place | None, order: Order, bound_to: str) -> str | None:
    """An opaque cursor: signed, and the same whenever it is written, so that answers keep their ETag."""
    if place is None:
        return None
    key = [value.isoformat() if isinstance(value, datetime) else str(value) for value in place.key]
    return _signer().sign_object({"f": bound_to, "r": int(place.reverse), "k": key}, compress=True)


def read_cursor(cursor: str, order: Order, bound_to: str) -> Place:
    """Raises `invalid-cursor` for one that is not ours, or is of another list."""
    message = "“cursor” is not one of ours, or belongs to another filter or order. Begin without it."
    if len(cursor) > MAX_CURSOR:
        raise refused("invalid-cursor", "cursor", message)
    try:
        content = _signer().unsign_object(cursor)
    except BadSignature:
        raise refused("invalid-cursor", "cursor", message) from None
    if content["f"] != bound_to:
        raise refused("invalid-cursor", "cursor", message)
    return Place(
        tuple(_value(*pair) for pair in zip(order.columns, content["k"], strict=True)), bool(content["r"])
    )


def _value(column: str, word: str) -> Any:
    if column.endswith("_at"):
        return datetime.fromisoformat(word)
    return UUID(word) if column == "id" else word


def _signer() -> Signer:
    """Keys that were rotated out still verify, through `SECRET_KEY_FALLBACKS`."""
    return Signer(salt="dateline.cursor", sep=".")
