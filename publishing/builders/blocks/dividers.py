"""The builder of dividers."""

from collections.abc import Iterator
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.dividers import Divider


@builds("divider")
def divider(value: Any, place: Place) -> Iterator[Block]:
    yield place.make(Divider, html="<hr>", text="")
