"""Blocks, a function each, in files by family: those named here are known."""

from publishing.builders.blocks import boxes, code, dividers, images, quotes, related, tables, words
from publishing.builders.blocks.place import Stream
from publishing.builders.blocks.references import collect, note
from publishing.builders.blocks.stored import stored_blocks
from publishing.builders.blocks.stream import build_blocks

FAMILIES = (boxes, code, dividers, images, quotes, related, tables, words)

__all__ = ["FAMILIES", "Stream", "build_blocks", "collect", "note", "stored_blocks"]
