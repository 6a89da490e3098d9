"""Boxes beside the story: key points, facts, a word from the editor."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.blocks.inner import InnerBlock
from publishing.representations.images import ImageUse
from publishing.representations.words import RichText


class KeyPoints(Block):
    """The story in a few sentences."""

    tells: ClassVar[tuple[str, ...]] = ("title", "items")

    type: Literal["key_points"] = "key_points"
    """Always `key_points`."""
    title: str | None
    """What stands above them."""
    items: list[RichText]
    """The points."""


class FactBox(Block):
    """Facts, a profile or background."""

    tells: ClassVar[tuple[str, ...]] = ("title", "body")

    type: Literal["fact_box"] = "fact_box"
    """Always `fact_box`."""
    kind: Literal["facts", "profile", "background"]
    """What sort of box it is."""
    title: str
    """What stands above it."""
    body: list[InnerBlock]
    """Its text, block by block; no boxes inside."""
    image: ImageUse | None
    """Its picture."""


class EditorsNote(Block):
    """A word from the editor to the readers, at its place in the story."""

    tells: ClassVar[tuple[str, ...]] = ("note",)

    type: Literal["editors_note"] = "editors_note"
    """Always `editors_note`."""
    kind: Literal["note", "disclosure", "update"]
    """`disclosure`: the paper's own interest; `update`: what is new since."""
    note: RichText
    """The words."""
