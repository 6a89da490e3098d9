"""Blocks, a function each, in files by family: whatever file stands in this folder is known."""

from importlib import import_module
from pkgutil import iter_modules

from publishing.builders.blocks.place import Stream
from publishing.builders.blocks.references import collect, note
from publishing.builders.blocks.stored import stored_blocks
from publishing.builders.blocks.stream import build_blocks

for _family in iter_modules(__path__, f"{__name__}."):
    import_module(_family.name)

__all__ = ["Stream", "build_blocks", "collect", "note", "stored_blocks"]
