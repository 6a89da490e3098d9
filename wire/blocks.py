"""The body of a story as stream data, each block with an id; blocks whose words stay keep theirs."""

from collections import defaultdict, deque
from collections.abc import Iterable
from html import escape
from typing import Any
from uuid import uuid4

from wire.story import Heading, ListPart, Paragraph, Part, PicturePart

Raw = dict[str, Any]
"""One block as Wagtail stores it: type, value, id."""


def body_blocks(parts: Iterable[Part], before: Iterable[Raw] = ()) -> list[Raw]:
    """Stream data of a body. `before` is the data it replaces, for the ids of blocks that did not change."""
    return _with_ids([_block(part) for part in parts], before)


def lead_blocks(caption: str, credit: str, before: Iterable[Raw] = ()) -> list[Raw]:
    """The lead picture's place, with caption and credit waiting for the picture; nothing without either."""
    if not caption and not credit:
        return []
    block = _picture(caption, credit)
    earlier = next(iter(before), None)
    return [block | {"id": earlier["id"] if earlier and earlier.get("id") else str(uuid4())}]


def inline_html(text: str) -> str:
    """Plain words as rich text without a paragraph."""
    return escape(text, quote=False)


def _block(part: Part) -> Raw:
    match part:
        case Paragraph(text):
            return {"type": "paragraph", "value": f"<p>{inline_html(text)}</p>"}
        case Heading(text, level):
            return {"type": "heading", "value": {"text": text, "level": str(level)}}
        case ListPart():
            return {"type": "list", "value": _list(part)}
        case PicturePart(caption, credit):
            return _picture(caption, credit)


def _list(part: ListPart) -> str:
    tag = "ol" if part.ordered else "ul"
    start = f' start="{part.start}"' if part.ordered and part.start != 1 else ""
    return f"<{tag}{start}>{''.join(f'<li>{inline_html(item)}</li>' for item in part.items)}</{tag}>"


def _picture(caption: str, credit: str) -> Raw:
    return {"type": "image", "value": {"image": None, "caption": caption, "credit": credit}}


def _with_ids(blocks: list[Raw], before: Iterable[Raw]) -> list[Raw]:
    known: dict[str, deque[str]] = defaultdict(deque)
    for block in before:
        if block.get("id"):
            known[_likeness(block)].append(block["id"])
    return [
        block | {"id": known[_likeness(block)].popleft() if known[_likeness(block)] else str(uuid4())}
        for block in blocks
    ]


def _likeness(block: Raw) -> str:
    """Two blocks are the same if this is: kind and words, whatever else an editor's screen added."""
    value = block["value"]
    if isinstance(value, dict):
        value = [value.get(name) or "" for name in ("text", "level", "caption", "credit")]
    return f"{block['type']} {value}"
