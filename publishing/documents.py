"""From content and history to the ready JSON of an item, full and card."""

import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from publishing.builders.build import Built, Content
from publishing.dates import Dates
from publishing.representations import (
    Article,
    ArticleCard,
    ArticleContent,
    Contributor,
    ContributorContent,
    Correction,
    ImageContent,
    ImageItem,
    Section,
    SectionContent,
    Shape,
    Site,
    SiteContent,
    Topic,
    TopicContent,
)

SHAPES: dict[type[Shape], type[Shape]] = {
    ArticleContent: Article,
    SectionContent: Section,
    ContributorContent: Contributor,
    TopicContent: Topic,
    ImageContent: ImageItem,
    SiteContent: Site,
}
JOINED_WHEN_READ: dict[str, Any] = {"translations": [], "related": [], "children": [], "front": None}


@dataclass(frozen=True)
class Envelope:
    """What history adds."""

    version: int
    dates: Dates
    corrected_in: dict[str, int]
    """The first public version of each correction, by its id."""
    previous_paths: list[str]
    zone: ZoneInfo


def digest_of(built: Built) -> str:
    """Equal for what readers and lists cannot tell apart, whatever its history."""
    parts = [built.content.model_dump_json(by_alias=True), built.zone.key, *map(repr, sorted(built.labels))]
    return sha256("\n".join(parts).encode()).hexdigest()


def etag_of(document: str) -> str:
    return sha256(document.encode()).hexdigest()[:32]


def full_document(content: Content, envelope: Envelope) -> str:
    """The ready JSON; what is joined when read stands empty."""
    shape = SHAPES[type(content)]
    values = JOINED_WHEN_READ | _own(content) | _history(content, envelope)
    values["representation"] = "full"
    return _dump(shape, values)


def card_document(content: Content, envelope: Envelope) -> str:
    """The ready JSON of the card; empty for what has none."""
    if not isinstance(content, ArticleContent):
        return ""
    return _dump(ArticleCard, _own(content) | _history(content, envelope) | {"representation": "card"})


def _dump(shape: type[Shape], values: dict[str, Any]) -> str:
    known = {name: values[name] for name in shape.model_fields if name in values}
    return shape.model_construct(**known).model_dump_json(by_alias=True)


def corrected_at(content: Content) -> datetime | None:
    """When the newest correction was made."""
    made = content.corrections if isinstance(content, ArticleContent) else []
    return max((correction.at for correction in made), default=None)


def _own(content: Shape) -> dict[str, Any]:
    return {name: getattr(content, name) for name in type(content).model_fields}


def _history(content: Content, envelope: Envelope) -> dict[str, Any]:
    dates = envelope.dates
    display, precision = dates.first_published, "minute"
    corrections: list[Correction] = []
    if isinstance(content, ArticleContent):
        if content.display_at_set:
            display, precision = content.display_at_set, content.display_precision_set
        corrections = [
            Correction(**_own(made), from_version=envelope.corrected_in[str(made.id)])
            for made in content.corrections
        ]
    instants = {
        "display_at": display,
        "first_published_at": dates.first_published,
        "last_published_at": dates.last_published,
        "updated_at": dates.updated
        if "modified_at" in SHAPES[type(content)].model_fields
        else dates.modified,
        "modified_at": dates.modified,
        "corrected_at": corrected_at(content),
    }
    return {
        "version": envelope.version,
        "status": "usable",
        "display_precision": precision,
        "previous_paths": envelope.previous_paths,
        "corrections": corrections,
        **{name: at.astimezone(envelope.zone) if at else None for name, at in instants.items()},
    }


def parsed(document: str) -> dict[str, Any]:
    """A stored document as JSON values; empty for a tombstone."""
    return dict(json.loads(document)) if document else {}
