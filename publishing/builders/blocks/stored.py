"""Streams as they are stored: nothing that a block refers to is fetched.

What has another form than its definition says counts as empty: it came from an import or a migration, or the block
was something else once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import (
    BaseStreamBlock,
    BaseStructBlock,
    Block,
    CharBlock,
    ChoiceBlock,
    IntegerBlock,
    ListBlock,
    RegexBlock,
    RichTextBlock,
    StreamValue,
    TextBlock,
    URLBlock,
)

from news.blocks.json_objects import JsonObjectBlock

KEY_LIMIT = 2**63
"""Primary keys are smaller."""


@dataclass(frozen=True)
class StoredBlock:
    """One block: its definition, its JSON value in the form of the definition, and its id."""

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
        if isinstance(raw, dict) and (block := definition.child_blocks.get(str(raw.get("type")))):
            yield stored_block(block, raw.get("value"), raw.get("id"))


def stored_block(block: Block, value: Any, id: Any) -> StoredBlock:
    return StoredBlock(block, as_defined(block, value), _known(id))


def list_items(value: Any) -> Iterator[tuple[Any, str | None]]:
    """The values of a list inside a block, each with its id."""
    for raw in value if isinstance(value, list) else []:
        is_item = isinstance(raw, dict) and raw.get("type") == "item" and "value" in raw
        yield (raw["value"], _known(raw.get("id"))) if is_item else (raw, None)


def chosen(value: Any) -> int | None:
    """The primary key that a chooser holds."""
    if isinstance(value, str) and len(value) < 20 and value.isascii() and value.isdigit():
        value = int(value)
    is_key = isinstance(value, int) and not isinstance(value, bool) and 0 < value < KEY_LIMIT
    return value if is_key else None


@singledispatch
def as_defined(block: Block, value: Any) -> Any:
    """As it is where whoever builds it reads any form: choosers, sheets, streams inside a block."""
    return value


@as_defined.register(CharBlock)
@as_defined.register(TextBlock)
@as_defined.register(RegexBlock)
@as_defined.register(URLBlock)
@as_defined.register(RichTextBlock)
def _(block: Block, value: Any) -> str:
    return value if isinstance(value, str) else ""


@as_defined.register(ChoiceBlock)
@as_defined.register(IntegerBlock)
def _(block: Any, value: Any) -> Any:
    """A choice that is offered, a number within its limits; else what the block begins with."""
    try:
        return block.field.clean(value)
    except ValidationError:
        return block.get_default()


@as_defined.register
def _(block: JsonObjectBlock, value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


@as_defined.register
def _(block: BaseStructBlock, value: Any) -> dict[str, Any]:
    values = value if isinstance(value, dict) else {}
    return {name: as_defined(child, values.get(name)) for name, child in block.child_blocks.items()}


@as_defined.register
def _(block: ListBlock, value: Any) -> list[dict[str, Any]]:
    items = list_items(value)
    return [{"type": "item", "value": as_defined(block.child_block, item), "id": id} for item, id in items]


def _known(id: Any) -> str | None:
    return id if isinstance(id, str) else None
