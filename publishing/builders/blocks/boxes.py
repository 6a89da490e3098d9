"""Builders of boxes."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.images import figure_html, figure_text
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen, list_items
from publishing.builders.blocks.stream import build_inner
from publishing.builders.images import image_use
from publishing.builders.words import inline
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.boxes import EditorsNote, FactBox, KeyPoints
from publishing.representations.images import ImageUse


@builds("key_points")
def key_points(value: Any, place: Place) -> Iterator[Block]:
    items = [
        words for item, _ in list_items(value.get("items")) if (words := inline(item or "", place.around))
    ]
    if not items:
        place.refuse("the key points have no words.")
    title = (value.get("title") or "").strip() or None
    points = "".join(f"<li>{words.html}</li>" for words in items)
    yield place.make(
        KeyPoints,
        html=f"<aside>{_title_html(title)}<ul>{points}</ul></aside>",
        text="\n".join([*([title] if title else []), *(words.text for words in items)]),
        title=title,
        items=items,
    )


@builds("fact_box")
def fact_box(value: Any, place: Place) -> Iterator[Block]:
    title = (value.get("title") or "").strip() or None
    if title is None:
        place.refuse("the fact box has no title.")
    body = build_inner(place, "body", value)
    if not body:
        place.refuse("the fact box has no text.")
    use = _picture(value.get("image") or {}, place)
    figure, caption = (figure_html(use), figure_text(use)) if use else ("", "")
    yield place.make(
        FactBox,
        html=f"<aside>{_title_html(title)}{figure}{''.join(block.html for block in body)}</aside>",
        text="\n".join(filter(None, [title, caption, *(block.text for block in body)])),
        kind=value.get("kind") or "facts",
        title=title,
        body=body,
        image=use,
    )


def _picture(value: Any, place: Place) -> ImageUse | None:
    picture = place.around.picture(chosen(value.get("image")))
    return image_use(picture, value, place.around) if picture else None


@builds("editors_note")
def editors_note(value: Any, place: Place) -> Iterator[Block]:
    note = inline(value.get("note") or "", place.around)
    if note is None:
        place.refuse("the note has no words.")
    yield place.make(
        EditorsNote,
        html=f"<aside><p>{note.html}</p></aside>" if note else "",
        text=note.text if note else "",
        kind=value.get("kind") or "note",
        note=note,
    )


def _title_html(title: str | None) -> str:
    return f"<h3>{escape(title)}</h3>" if title else ""
