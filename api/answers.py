"""What an endpoint answers with, before it becomes HTTP: the JSON text, and what it shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from api.moment import Moment
from publishing.models import PublishedItem


@dataclass(frozen=True)
class Answer:
    """`shows` are the items answered with, `cards` those in them or in a list."""

    text: str
    moment: Moment | None
    shows: Sequence[PublishedItem] = ()
    cards: Sequence[PublishedItem] = ()
    keys: Sequence[str] = ()
    """Cache keys of lists."""
    language: str = ""
    """Where no item says one."""
    ends: Sequence[datetime] = field(default=())
    """When something shown stops being shown, beside the ends of the items."""
    max_age: int = 15

    @property
    def items(self) -> Iterable[PublishedItem]:
        yield from self.shows
        yield from self.cards
