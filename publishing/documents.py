"""From content and history to the ready JSON of an item, full and card."""

import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from publishing.builders.build import Built
from publishing.dates import Dates
from publishing.kind import Kind
from publishing.kinds import BY_TYPE
from publishing.representations import ArticleContent, Correction, Shape
from publishing.representations.content import Content


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
    kind = BY_TYPE[content.type]
    values = joined_when_read(kind) | own_values(kind.content, content) | _history(kind, content, envelope)
    values["representation"] = "full"
    return dumped(kind.public, values)


def card_document(content: Content, envelope: Envelope) -> str:
    """The ready JSON of the card; empty for what has none."""
    kind = BY_TYPE[content.type]
    if kind.card is None:
        return ""
    values = (
        own_values(kind.content, content) | _history(kind, content, envelope) | {"representation": "card"}
    )
    return dumped(kind.card, values)


def joined_when_read(kind: Kind) -> dict[str, Any]:
    empty: dict[str, Any] = {name: [] for name in kind.joined}
    return empty | {each.field: [] if each.many else None for each in kind.neighbours}


def dumped(shape: type[Shape], values: dict[str, Any], *, draft: bool = False) -> str:
    """The fields of a shape as JSON text, unchecked; in a draft null may stand anywhere."""
    known = {name: values[name] for name in shape.model_fields if name in values}
    return shape.model_construct(**known).model_dump_json(by_alias=True, warnings=not draft)


def corrected_at(content: Content) -> datetime | None:
    """When the newest correction was made."""
    made = content.corrections if isinstance(content, ArticleContent) else []
    return max((correction.at for correction in made), default=None)


def own_values(shape: type[Shape], content: Content | Shape) -> dict[str, Any]:
    return {name: getattr(content, name) for name in shape.model_fields}


def _history(kind: Kind, content: Content, envelope: Envelope) -> dict[str, Any]:
    dates = envelope.dates
    display, precision = dates.first_published, "minute"
    corrections: list[Correction] = []
    if isinstance(content, ArticleContent):
        if content.display_at_set:
            display, precision = content.display_at_set, content.display_precision_set
        corrections = [
            Correction(**own_values(type(made), made), from_version=envelope.corrected_in[str(made.id)])
            for made in content.corrections
        ]
    instants = {
        "display_at": display,
        "first_published_at": dates.first_published,
        "last_published_at": dates.last_published,
        "updated_at": dates.updated if "modified_at" in kind.public.model_fields else dates.modified,
        "modified_at": dates.modified,
        "corrected_at": corrected_at(content),
    }
    return {
        "version": envelope.version,
        "status": getattr(content, "status", "usable"),  # a redirect's own is the one of HTTP
        "display_precision": precision,
        "previous_paths": envelope.previous_paths,
        "corrections": corrections,
        **{name: at.astimezone(envelope.zone) if at else None for name, at in instants.items()},
    }


def parsed(document: str) -> dict[str, Any]:
    """A stored document as JSON values; empty for a tombstone."""
    return dict(json.loads(document)) if document else {}
