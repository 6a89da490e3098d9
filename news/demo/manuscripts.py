"""The demo's texts, read from the files in `texts/` into typed values."""

import tomllib
from datetime import time
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid5

from pydantic import BaseModel, ConfigDict

TEXTS = Path(__file__).parent / "texts"
NAMESPACE = UUID("3f0c9a52-6c1e-5d43-9a0b-5e1a27d4c0e8")

Language = Literal["en", "ar"]
BlockText = dict[str, Any]
"""A block's type with what it consists of (words, keys of pictures, rows), then its other fields."""


class Text(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SiteText(Text):
    name: str
    publisher: str
    time_zone: str
    hostname: str
    port: int
    incoming_section: str


class HomeText(Text):
    language: Language
    title: str
    slug: str


class SectionText(Text):
    key: str
    language: Language = "en"
    parent: str | None = None
    title: str
    slug: str
    description: str


class LinkText(Text):
    label: str
    url: str


class ContributorText(Text):
    key: str
    language: Language = "en"
    name: str
    kind: str
    job_title: str
    portrait: str | None = None
    links: list[LinkText] = []
    biography: str


class TopicText(Text):
    key: str
    language: Language = "en"
    name: str
    kind: str
    code: str = ""
    alt_names: str = ""
    description: str


class PaperText(Text):
    """`texts/paper.toml`. Rows with the same key are translations of each other."""

    site: SiteText
    homes: list[HomeText]
    sections: list[SectionText]
    contributors: list[ContributorText]
    topics: list[TopicText]


class PictureText(Text):
    title: str
    alt: str
    caption: str
    focus: tuple[int, int, int, int]


class CorrectionText(Text):
    kind: str
    text: str
    hours_ago: int


class EmbargoText(Text):
    days: int
    note: str


class StoryText(Text):
    """One file of `texts/stories/`. People, topics, sections and pictures are named by their keys."""

    language: Language = "en"
    translation_of: str | None = None
    draft_of: str | None = None
    """Whose draft it is, by username."""

    embargo: EmbargoText | None = None
    go_live_in_hours: int | None = None

    section: str
    lead: str | None = None
    lead_words: dict[str, str] = {}
    days_ago: int = 0
    at: time | None = None
    """In the paper's time zone; none leaves the display date empty."""

    credits: list[tuple[str, str]]
    topics: list[tuple[str, str]]
    alt_ids: list[tuple[str, str]] = []
    related: list[str] = []
    """Other stories by their slugs."""

    corrections: list[CorrectionText] = []
    editors_note: str = ""
    sponsorship_logo: str | None = None
    fields: dict[str, str | int | bool | list[str]]
    """Fields of the page as they are."""

    body: list[BlockText]

    @property
    def slug(self) -> str:
        return str(self.fields["slug"])

    @property
    def is_public(self) -> bool:
        return not (self.draft_of or self.embargo or self.go_live_in_hours)


def read_paper() -> PaperText:
    return PaperText.model_validate(read(TEXTS / "paper.toml"))


def read_pictures() -> dict[str, PictureText]:
    tables = read(TEXTS / "pictures.toml")
    return {name: PictureText.model_validate(table) for name, table in tables.items()}


def read_stories() -> list[StoryText]:
    return [StoryText.model_validate(read(path)) for path in sorted((TEXTS / "stories").glob("*.toml"))]


def stable_id(*parts: object) -> UUID:
    """The same id for the same thing in every demo."""
    return uuid5(NAMESPACE, "/".join(str(part) for part in parts))


def as_rich_text(text: str) -> str:
    """Paragraphs stand apart by an empty line; other line breaks are the file's own."""
    return "".join(f"<p>{as_line(part)}</p>" for part in text.split("\n\n"))


def as_line(text: str) -> str:
    return " ".join(text.split())


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text())
