"""What a kind of item is; `publishing/kinds.py` lists them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.db.models import Model

from news.addresses import Homes
from publishing.builders.labels import Labels, no_labels
from publishing.builders.made import Made
from publishing.representations import Shape
from publishing.representations.content import Content
from publishing.representations.joins import Join
from publishing.representations.words import TO_A_PAGE
from publishing.vocabulary import ItemType

ModelClass = type[Model]
ShapeClass = type[Shape]


class Showing(Enum):
    """When something of a kind is public, unless its own rule hides it."""

    AS_A_PAGE = "while the predicate of pages says so"
    WHILE_SHOWN = "while a public item shows it"
    ALWAYS = "as long as it exists"


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """A field in which other items stand that are joined when it is read: those labelled with this item's id.

    They bear the key of this kind's list, so that answers with this item are purged when they come or go.
    """

    field: str
    type: ItemType
    label: str
    many: bool = True
    """Many: their references, by path. Else the id of the one, or null."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """Addresses of its own: `/{plural}/` and `/{plural}/{id}/`, with the words that document them."""

    plural: str
    many: str
    many_described: str
    one: str
    one_described: str
    order: str = "path"
    """By `path`, or `-modified`: newest change first."""
    by_language: bool = True
    most: int = 100
    """Items a page of the list, at most."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of item: from which row its content is built, and which shape history makes of it."""

    type: ItemType
    model: ModelClass
    content: ShapeClass
    public: ShapeClass
    build: Callable[[Any, Homes], Made[Content]]
    build_draft: Callable[[Any, Homes], Made[Content]] | None = None
    """The same for what is typed, as far as it goes; None: as `build`."""
    showing: Showing
    labels: Callable[[Any, Any], Labels] = no_labels
    """What it can be listed by, from its content and its row."""
    at_page_above: bool = False
    """It answers at the path of the page above it and holds none: whoever asks for that path gets it first."""
    card: ShapeClass | None = None
    """Its short form in lists, where it has one."""
    joined: tuple[str, ...] = ()
    """Lists that stand empty in the store and are filled when it is read."""
    joins: Callable[[Any], list[Join]] = lambda content: []
    """Where cards of other stories belong, from its content."""
    neighbours: tuple[Neighbours, ...] = ()
    rule: Callable[[Any], str] = lambda row: ""
    """Why a row is hidden though it is shown; empty: it is not."""
    kept_while_shown: bool = False
    """Nobody may delete it while a public page shows it."""
    offer: Offer | None = None
    """None: it has addresses of another form."""

    @property
    def has_named_translations(self) -> bool:
        """Whether it names itself in other languages; articles, which have cards, do it by these."""
        return self.card is None and "translations" in self.joined

    @property
    def is_page(self) -> bool:
        return self.showing == Showing.AS_A_PAGE

    @property
    def name(self) -> str:
        """How `source` names rows of it: `contributor` in `contributor:3`; all pages are `page`."""
        return "page" if self.is_page else str(self.model._meta.model_name)

    @property
    def has_address(self) -> bool:
        """Whether a frontend has a page for it, so that `resolve` finds it by its path."""
        return self.type.value in TO_A_PAGE
