"""Blocks, a function each, in files by family: those named here are known."""

from publishing.builders.blocks import dividers, images, quotes, words
from publishing.builders.blocks.place import Stream
from publishing.builders.blocks.references import collect, note
from publishing.builders.blocks.stored import stored_blocks
from publishing.builders.blocks.stream import build_blocks

__all__ = [
    "Stream",
    "build_blocks",
    "collect",
    "dividers",
    "images",
    "note",
    "quotes",
    "stored_blocks",
    "words",
]
