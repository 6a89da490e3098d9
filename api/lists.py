"""Lists: a page of items, the way to the next one, and on request how many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from pydantic import Field, create_model

from api.addresses import absolute
from api.articles import Written, write
from api.pagination import Order, Page, Place, fingerprint, joined, page_of, read_cursor, write_cursor
from api.params import Asked, Parameter
from api.references import Site
from api.values import BOOLEAN, text, whole
from publishing.kind import Kind, Offer
from publishing.kinds import KINDS
from publishing.representations import Article, ArticleCard
from publishing.representations.shape import Id, Shape, Url

DEFAULT_LIMIT = 20
MAX_LIMIT = 100


def _limit(most: int) -> Parameter[int]:
    words = f"How many at most; {DEFAULT_LIMIT} without it."
    return Parameter("limit", whole(1, most), DEFAULT_LIMIT, words, "10")


LIMIT = _limit(MAX_LIMIT)
LIMITS = {MAX_LIMIT: LIMIT} | {
    kind.offer.most: _limit(kind.offer.most) for kind in KINDS if kind.offer and kind.offer.most != MAX_LIMIT
}
"""By the most items a page of a list may have."""
CURSOR: Parameter[str] = Parameter(
    "cursor",
    text(10_000),
    "",
    "Where to go on: `cursor.next` or `cursor.previous` of another answer, with the same filter and order.",
    "eyJmIjoi….mYw",
)
COUNT: Parameter[bool] = Parameter(
    "count", BOOLEAN, False, "true: say under `count` how many there are in all.", "true"
)


class Cursors(Shape):
    """Where to go on."""

    next: str | None
    """To the next page."""
    previous: str | None
    """To the page before."""


class Listing(Shape):
    """A page of a list."""

    next: Url | None
    """Address of the next page."""
    previous: Url | None
    """Address of the page before."""
    cursor: Cursors
    """The same, for clients that write their own addresses."""
    count: int | None = None
    """How many there are in all; with `count=true`."""


class ArticleList(Listing):
    """Articles as cards; with `view=full`, whole."""

    items: list[ArticleCard | Article]
    """The page."""
    missing: list[Id] | None = None
    """With `ids`: those that are not public."""


def _list_shape(kind: Kind, offer: Offer) -> type[Listing]:
    """`SectionList`, `TopicList` …, each of the items of its kind."""
    items: Any = (list[kind.public], Field(description="The page."))  # type: ignore[name-defined]
    return create_model(
        f"{kind.type.title()}List",
        __base__=Listing,
        __doc__=f"{offer.many}.",
        __module__=__name__,
        items=items,
    )


LISTS: dict[str, type[Listing]] = {
    kind.type: _list_shape(kind, kind.offer) for kind in KINDS if kind.offer is not None
}
"""By the type of the items."""


@dataclass(frozen=True)
class Listed:
    """A page as text, with what stands on it."""

    text: str
    page: Page
    written: Written


def read_list(
    items: QuerySet[Any],
    order: Order,
    bound_to: object,
    asked: Asked,
    writer: Callable[[Sequence[Any]], Written],
    address: str,
    site: Site | None,
    *,
    more: Sequence[QuerySet[Any]] = (),
) -> Listed:
    """`items`, and `more` of the same columns: one statement, one more for `count=true`, and those of `writer`."""
    mark = fingerprint(bound_to, order)
    place = read_cursor(asked[CURSOR], order, mark) if asked.names(CURSOR) else None
    parts = (items, *more)
    page = page_of(parts, order, place, asked[LIMIT])
    written = writer(page.items)
    members = _links(page, order, mark, asked, address, site)
    if asked[COUNT]:
        members["count"] = joined(parts).count()
    return Listed(write_list(written.texts, members), page, written)


def write_list(texts: Sequence[str], members: dict[str, Any]) -> str:
    """The ready texts, not parsed again, and the other members."""
    return f'{{"items":[{",".join(texts)}],{write(members)[1:]}'


def unpaged(missing: Sequence[UUID]) -> dict[str, Any]:
    """The members of a list by ids, which has one page."""
    cursor = {"next": None, "previous": None}
    return {"next": None, "previous": None, "cursor": cursor, "missing": [str(id) for id in missing]}


def _links(
    page: Page, order: Order, mark: str, asked: Asked, address: str, site: Site | None
) -> dict[str, Any]:
    words = dict(asked.words)
    if site is not None and site.is_chosen_by_host:  # the address names another host: say which site is meant
        words = {"site": str(site.id)} | words

    def link(place: Place | None) -> tuple[str | None, str | None]:
        cursor = write_cursor(place, order, mark)
        return cursor, absolute(address, words | {"cursor": cursor}) if cursor else None

    next_cursor, next_url = link(page.next)
    previous_cursor, previous_url = link(page.previous)
    cursor = {"next": next_cursor, "previous": previous_cursor}
    return {"next": next_url, "previous": previous_url, "cursor": cursor}
