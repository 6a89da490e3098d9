"""A story while it is being read: fields filled so far, and where every word went."""

from dataclasses import dataclass, field
from datetime import date, datetime

from wire.story import Category, Contribution, Field, Note, Part, Placed, Story


@dataclass(slots=True)
class Composition:
    """Mutable on purpose; `story()` freezes it. `placed` carries the line number so that order is the file's."""

    language: str = ""
    headline: str = ""
    kicker: str = ""
    display_date: date | None = None
    display_at: datetime | None = None
    byline: str = ""
    contributions: list[Contribution] = field(default_factory=list)
    source_organisation: str = ""
    source_category: Category = ""
    standfirst: str = ""
    dateline: str = ""
    caption: str = ""
    credit: str = ""
    embargo: str = ""
    body: list[tuple[int, Part]] = field(default_factory=list)
    placed: list[tuple[int, Placed]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    updated: bool = False

    def place(self, number: int, where: Field, text: str, rule: str = "") -> None:
        """Say that words of line `number` went to a field. Call it in the order of the words."""
        if text.strip():
            self.placed.append((number, Placed(where, text.strip(), rule)))

    def note(self, about: str, text: str) -> None:
        note = Note(about, text)
        if note not in self.notes:
            self.notes.append(note)

    def drop(self, number: int, text: str, rule: str) -> None:
        """Furniture: in no field, but in the report."""
        self.place(number, "dropped", text, rule)
        self.note("dropped", f"“{text}” ({rule})")

    def leave(self, number: int, text: str, why: str) -> None:
        """Words understood as no part of the story: in no field, but in the report."""
        self.place(number, "unplaced", text, why)
        self.note("unplaced", f"“{text}”: {why}.")

    def add(self, number: int, part: Part, printed: str, rule: str = "") -> None:
        """Put a part into the body."""
        self.body.append((number, part))
        self.place(number, "body", printed, rule)

    def credit_people(self, contributions: list[Contribution]) -> None:
        self.contributions += [c for c in contributions if c not in self.contributions]

    def story(self) -> Story:
        return Story(
            language=self.language,
            headline=self.headline,
            kicker=self.kicker,
            display_date=self.display_date,
            display_at=self.display_at,
            byline=self.byline,
            contributions=tuple(self.contributions),
            source_organisation=self.source_organisation,
            source_category=self.source_category,
            standfirst=self.standfirst,
            dateline=self.dateline,
            caption=self.caption,
            credit=self.credit,
            embargo=self.embargo,
            body=tuple(part for _, part in sorted(self.body, key=lambda b: b[0])),
            placed=tuple(placed for _, placed in sorted(self.placed, key=lambda p: p[0])),
            notes=tuple(self.notes),
        )
