"""Where cards of other stories stand in a whole item, and which. They are kept as references and joined when read:

copied in, two stories that relate to each other would make new versions of one another for ever.
"""

from collections.abc import Iterable
from typing import Any

from publishing.representations.blocks.block import Block
from publishing.representations.shape import Id, Lang, Shape


class Pick(Shape):
    """A story that an editor picked."""

    story: Id
    """The article; it stands there while it is public."""
    overrides: dict[str, Any] = {}
    """Fields of its card that read differently here, as JSON."""


class Fill(Shape):
    """Stories that come by themselves, newest first."""

    number: int
    """How many stand there in all, picked ones included."""
    site: Id
    """Those of this site."""
    language: Lang
    """In this language."""
    section: Id | None = None
    """Of this section and those below it."""
    topic: Id | None = None
    """About or mentioning this topic."""
    genre: str | None = None
    """Of this genre."""


class Join(Shape):
    """A place of the whole item. No story stands twice in one item; picks come before fills, wherever they stand."""

    at: str
    """Where: a JSON pointer (RFC 6901) into the whole item."""
    many: bool = True
    """A list of cards; else one card or null."""
    picks: list[Pick] = []
    """In order."""
    fill: Fill | None = None
    """What stands behind the picks."""
    says_pinned: bool = False
    """Whether each card says under `pinned` that it was picked."""


def joins_of_blocks(at: str, blocks: Iterable[Block]) -> list[Join]:
    """Cards that blocks at this pointer ask for."""
    return [
        Join(at=f"{at}/{index}/{field}", many=False, picks=[Pick(story=story)])
        for index, block in enumerate(blocks)
        for field, story in block.cards().items()
    ]
