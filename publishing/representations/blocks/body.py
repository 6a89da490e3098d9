"""The one union of blocks, closed on `type`, and what can be asked of any of them."""

from typing import Annotated, Any, get_args

from pydantic import Field

from publishing.representations.blocks.block import Block
from publishing.representations.blocks.boxes import EditorsNote, FactBox, KeyPoints
from publishing.representations.blocks.code import Code
from publishing.representations.blocks.documents import DocumentBlock
from publishing.representations.blocks.embeds import Embed
from publishing.representations.blocks.galleries import Gallery
from publishing.representations.blocks.inner import Inner
from publishing.representations.blocks.interactives import Interactive
from publishing.representations.blocks.quotes import PullQuote
from publishing.representations.blocks.recordings import Audio, Video
from publishing.representations.blocks.related import RelatedLink

Outer = (
    PullQuote
    | KeyPoints
    | FactBox
    | RelatedLink
    | EditorsNote
    | Code
    | Gallery
    | Video
    | Audio
    | Embed
    | Interactive
    | DocumentBlock
)
BodyBlock = Annotated[Inner | Outer, Field(discriminator="type")]
BLOCK_TYPES: tuple[type[Block], ...] = get_args(get_args(BodyBlock)[0])
BLOCKS: dict[str, type[Block]] = {shape.model_fields["type"].default: shape for shape in BLOCK_TYPES}


def told(block: Any) -> str:
    """The words of the story in a block, or in its stored JSON: those its shape `tells`, inner blocks included."""
    if block is None or isinstance(block, str):
        return block or ""
    if isinstance(block, list | tuple):
        return "\n".join(filter(None, map(told, block)))
    values = block if isinstance(block, dict) else vars(block)
    tells = BLOCKS.get(values.get("type", ""), Block).tells  # rich text has a `text` too
    return told([values.get(name) for name in tells])
