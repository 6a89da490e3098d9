"""Where a block stands while it is built, and what its builder may ask there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from django.utils.text import slugify
from wagtail.blocks import Block as Definition

from news.registry import Obstacle
from publishing.builders.surroundings import Surroundings
from publishing.representations.blocks.block import Block

B = TypeVar("B", bound=Block)
Builder = Callable[[Any, "Place"], Iterator[Block]]
"""Gets a block's stored value and its place; gives the block, or several, or none."""


@dataclass
class Stream:
    """What all blocks of one stream share. `form_field` is where it was typed."""

    around: Surroundings
    form_field: str
    obstacles: list[Obstacle] = field(default_factory=list)
    draft: bool = False
    """An unfinished story is shown as far as it goes: what a block lacks is null."""
    anchors: set[str] = field(default_factory=set)

    def anchor(self, text: str) -> str:
        """An anchor made of these words, unlike all others of the stream."""
        base = slugify(text, allow_unicode=True)[:80] or "section"
        anchor = next(a for a in _numbered(base) if a not in self.anchors)
        self.anchors.add(anchor)
        return anchor


@dataclass
class Place:
    """One block's place."""

    stream: Stream
    definition: Definition
    id: UUID
    name: str
    """As editors see it: "Block 3 (Quote)"."""
    others: list[Block] = field(default_factory=list)
    """What was built before it; for a block built last, all others of the stream."""
    refused: bool = False

    @property
    def around(self) -> Surroundings:
        return self.stream.around

    def refuse(self, what: str) -> None:
        """Say what is missing. In a draft the block is built with null there; in public it is left out."""
        self.refused = True
        self.complain(what)

    def complain(self, what: str) -> None:
        """Say what a part of the block lacks: nobody can publish that, but the rest of a public block stays."""
        self.stream.obstacles.append(Obstacle(self.stream.form_field, f"{self.name}: {what}"))

    def make(self, shape: type[B], **values: Any) -> B:
        """The block, unchecked where something is missing: it is a draft's then, or left out."""
        return shape.made(
            {"id": self.id, "language": None, "direction": None, **values}, whole=not self.refused
        )


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1
