"""The neutral story: what any reader of incoming copy produces and ingest writes into a draft."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Kind = Literal["person", "desk", "organisation"]
Role = Literal[
    "author", "photographer", "illustrator", "editor", "translator", "additional_reporting", "data"
]
Category = Literal["", "wires", "other"]
Field = Literal[
    "display_date", "kicker", "headline", "byline", "closing", "source", "standfirst", "dateline", "caption",
    "credit", "embargo", "body", "label", "dropped", "unplaced",
]  # fmt: skip
"""Where words of the file went. `label` marks words that only announce a part ("Photo:"), `dropped` furniture,
`unplaced` words that were understood as no part of the story and wait in the report."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """Somebody's part in the story; names as printed, one space between words."""

    name: str
    kind: Kind = "person"
    role: Role = "author"


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: Literal[2, 3, 4] = 2


@dataclass(frozen=True, slots=True)
class ListPart:
    """A list; `start` is the first number of an ordered one."""

    items: tuple[str, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class PicturePart:
    """Caption and credit of a second or later picture, at its place in the body."""

    caption: str
    credit: str


Part = Paragraph | Heading | ListPart | PicturePart


@dataclass(frozen=True, slots=True)
class Placed:
    """Some words of the file, as printed, and the field they went to; `rule` names the form that said so."""

    field: Field
    text: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence for the editor about one field: what could not be told, or wants a look."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """One story. An empty string, an empty tuple or None means: the copy does not say.

    `display_at` is set only when the copy gives a time with its offset; else `display_date` has day precision.
    """

    language: str = ""
    headline: str = ""
    kicker: str = ""
    display_date: date | None = None
    display_at: datetime | None = None
    byline: str = ""
    contributions: tuple[Contribution, ...] = ()
    source_organisation: str = ""
    source_category: Category = ""
    standfirst: str = ""
    dateline: str = ""
    caption: str = ""
    credit: str = ""
    embargo: str = ""
    body: tuple[Part, ...] = ()
    placed: tuple[Placed, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def display_precision(self) -> Literal["minute", "day"]:
        return "minute" if self.display_at else "day"

    @property
    def authors(self) -> tuple[Contribution, ...]:
        return tuple(c for c in self.contributions if c.role == "author")

    def went_to(self, field: Field) -> tuple[str, ...]:
        """The words of the file that went to a field, in the order of the file."""
        return tuple(p.text for p in self.placed if p.field == field)
