"""A stream, block by block. A block that cannot be built is left out and said so in `obstacles`."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid5

from publishing.builders.blocks.place import Place, Stream
from publishing.builders.blocks.registry import BUILDERS
from publishing.builders.blocks.stored import StoredBlock, inner_blocks
from publishing.representations.blocks.block import Block


def build_blocks(blocks: Iterable[StoredBlock], stream: Stream, owner: UUID, within: str = "") -> list[Block]:
    """All blocks, in order. `owner` makes ids for those saved without one; `within` names the box they stand in."""
    stored = list(blocks)
    built: dict[int, list[Block]] = {}
    others: list[Block] = []
    for index in sorted(range(len(stored)), key=lambda index: BUILDERS[stored[index].block.name].last):
        block = stored[index]
        name = f"{within}{', block' if within else 'Block'} {index + 1} ({block.block.label})"
        place = Place(stream, block.block, block_id(block.id, owner, index), name, others)
        made = list(BUILDERS[block.block.name].build(block.value, place))
        built[index] = made if stream.draft or not place.refused else []
        others += built[index]
    return [block for index in sorted(built) for block in built[index]]


def build_inner(place: Place, name: str, value: Any) -> list[Block]:
    """The blocks of the stream that a block holds under a name."""
    definition = place.definition.child_blocks[name]
    return build_blocks(inner_blocks(definition, value.get(name)), place.stream, place.id, place.name)


def block_id(id: str | None, owner: UUID, index: int) -> UUID:
    """A block's own id, or one that stays the same while it stands at the same place."""
    try:
        return UUID(id or "")
    except ValueError:
        return uuid5(owner, f"block {id or index}")
