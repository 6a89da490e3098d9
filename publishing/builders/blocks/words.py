"""Builders of the blocks of words: paragraph, heading, list."""

from collections.abc import Iterator
from html import escape
from typing import Any
from uuid import UUID, uuid5

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.markup import Piece, Points, read_markup
from publishing.builders.words import list_html, list_items, list_text, plain, rich_text
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.words import Heading, List, Paragraph


@builds("paragraph")
@builds("list")
def words(value: Any, place: Place) -> Iterator[Block]:
    """A rich text value: a paragraph or list each; the first keeps the block's id."""
    for index, piece in enumerate(read_markup(value or "")):
        yield _piece(piece, place, place.id if index == 0 else uuid5(place.id, str(index)))


def _piece(piece: Piece, place: Place, id: UUID) -> Block:
    if isinstance(piece, Points):
        return place.make(
            List,
            id=id,
            html=list_html(piece, place.around),
            text=list_text(piece, place.around),
            ordered=piece.ordered,
            start=piece.start,
            items=list_items(piece, place.around),
        )
    said = rich_text(piece.runs, place.around)
    return place.make(Paragraph, id=id, html=f"<p>{said.html}</p>", text=said.text, spans=said.spans)


@builds("heading")
def heading(value: Any, place: Place) -> Iterator[Block]:
    said = plain(value.get("text") or "")
    if said is None:
        place.refuse("the heading has no words.")
    level = int(value.get("level") or 2)
    anchor = place.stream.anchor(said.text) if said else None
    yield place.make(
        Heading,
        html=f'<h{level} id="{escape(anchor)}">{said.html}</h{level}>' if said and anchor else "",
        text=said.text if said else "",
        level=level,
        anchor=anchor,
        spans=said.spans if said else [],
    )
