"""A stream or a block in our own HTML, for previews in the admin: unfinished as it is, before anything is public."""

from html import escape
from typing import Any
from uuid import UUID

from wagtail.blocks import BaseStreamBlock, Block
from wagtail.images.shortcuts import get_rendition_or_not_found

from news.addresses import Homes
from publishing.builders.blocks import Stream, build_blocks, note
from publishing.builders.blocks.recordings import address
from publishing.builders.blocks.registry import BUILDERS
from publishing.builders.blocks.stored import StoredBlock, stored_block, stored_blocks
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.representations.images import images_in

NOBODY = UUID(int=0)
FOR_EDITORS = "width-1200"


def printed(definition: Block, value: Any) -> str | None:
    """The HTML, each block in a `div` named after its type; None for what is no part of a story."""
    blocks = list(_stored(definition, value))
    if not all(stored.block.name in BUILDERS for stored in blocks):
        return None
    wanted = Wanted()
    for stored in blocks:
        note(stored.block, stored.value, wanted)
    around = Surroundings(wanted, Homes())
    built = build_blocks(blocks, Stream(around, "body", draft=True), NOBODY)
    html = "".join(f'<div class="block-{block.type}" dir="auto">{block.html}</div>' for block in built)
    return _with_files_for_editors(_with_pictures_for_editors(html, built, around), around)


def _stored(definition: Block, value: Any) -> list[StoredBlock]:
    if isinstance(definition, BaseStreamBlock):
        return list(stored_blocks(value))
    return [stored_block(definition, definition.get_prep_value(value), None)]


def _with_pictures_for_editors(html: str, built: Any, around: Surroundings) -> str:
    """A picture's public address gives nothing while no public item shows it: editors see Wagtail's rendition."""
    pictures = {around.id_of(f"picture:{pk}"): picture for pk, picture in around.pictures.items()}
    for image in images_in(built):
        address = get_rendition_or_not_found(pictures[image.id], FOR_EDITORS).url
        html = html.replace(escape(image.shapes.original.src), escape(address))
    return html


def _with_files_for_editors(html: str, around: Surroundings) -> str:
    """The same for what is played or taken away."""
    files: list[Any] = [*around.recordings.values(), *around.documents.values()]
    for file in files:
        html = html.replace(escape(address(file)), escape(file.url))
    return html
