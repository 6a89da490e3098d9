"""What the blocks of a stream refer to, found by their definitions: a new block needs no code here."""

from functools import singledispatch
from typing import Any

from wagtail.blocks import (
    BaseStreamBlock,
    BaseStructBlock,
    Block,
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamValue,
)

from publishing.builders.blocks.stored import chosen, inner_blocks, list_items, stored_blocks
from publishing.builders.markup import linked_pages, read_markup
from publishing.builders.surroundings import Wanted


def collect(stream: StreamValue, wanted: Wanted) -> None:
    """Note all that the blocks of a page's stream refer to, before anything is fetched."""
    for stored in stored_blocks(stream):
        note(stored.block, stored.value, wanted)


@singledispatch
def note(block: Block, value: Any, wanted: Wanted) -> None:
    """Any other block refers to nothing."""


@note.register
def _(block: RichTextBlock, value: Any, wanted: Wanted) -> None:
    wanted.pages |= linked_pages(read_markup(value or ""))


@note.register
def _(block: ChooserBlock, value: Any, wanted: Wanted) -> None:
    if (pk := chosen(value)) is not None:
        wanted.note(block.model_class, pk)


@note.register
def _(block: BaseStructBlock, value: Any, wanted: Wanted) -> None:
    if isinstance(value, dict):
        for name, child in block.child_blocks.items():
            note(child, value.get(name), wanted)


@note.register
def _(block: ListBlock, value: Any, wanted: Wanted) -> None:
    for item, _ in list_items(value):
        note(block.child_block, item, wanted)


@note.register
def _(block: BaseStreamBlock, value: Any, wanted: Wanted) -> None:
    for stored in inner_blocks(block, value):
        note(stored.block, stored.value, wanted)
