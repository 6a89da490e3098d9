"""Streams as they are stored: nothing that a block refers to is fetched."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import BaseStreamBlock, BaseStructBlock, Block, StreamValue


@dataclass(frozen=True)
class StoredBlock:
    """One block: its definition, its JSON value and its id. A struct's value is always a dictionary."""

    block: Block
    value: Any
    id: str | None


def stored_blocks(stream: StreamValue) -> Iterator[StoredBlock]:
    """All blocks of a page's stream, whether they came from the database or from a form.

    `raw_data` forgets changes made to a value once it was read, and `get_prep_value` invents ids.
    """
    for bound, raw in zip(stream._bound_blocks, stream._raw_data, strict=True):
        if bound is not None:
            yield stored_block(bound.block, bound.block.get_prep_value(bound.value), bound.id)
        else:
            yield stored_block(stream.stream_block.child_blocks[raw["type"]], raw.get("value"), raw.get("id"))


def inner_blocks(definition: BaseStreamBlock, value: Any) -> Iterator[StoredBlock]:
    """The blocks of a stream inside a block; types that are no longer offered are left out, as by Wagtail."""
    for raw in value if isinstance(value, list) else []:
        if isinstance(raw, dict) and raw.get("type") in definition.child_blocks:
            yield stored_block(definition.child_blocks[raw["type"]], raw.get("value"), raw.get("id"))


def list_items(value: Any) -> Iterator[tuple[Any, str | None]]:
    """The values of a list inside a block, each with its id."""
    for raw in value if isinstance(value, list) else []:
        is_item = isinstance(raw, dict) and raw.get("type") == "item" and "value" in raw
        yield (raw["value"], raw.get("id")) if is_item else (raw, None)


def chosen(value: Any) -> int | None:
    """The primary key that a chooser holds."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value if isinstance(value, int) else None


def stored_block(block: Block, value: Any, id: str | None) -> StoredBlock:
    if isinstance(block, BaseStructBlock) and not isinstance(value, dict):
        value = {}
    return StoredBlock(block, value, id)
