"""The builder of documents."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.recordings import address
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.documents import DocumentBlock


@builds("document")
def document(value: Any, place: Place) -> Iterator[Block]:
    file = place.around.document(chosen(value.get("document")))
    if file is None:
        place.refuse("choose a file; the one it had was deleted or is in a private collection.")
    title = (value.get("title") or (file.title if file else "")).strip() or None
    url = address(file) if file else None
    words = escape(title or "")
    yield place.make(
        DocumentBlock,
        html=f'<p><a href="{escape(url)}">{words}</a></p>' if url else f"<p>{words}</p>",
        text=title or "",
        title=title,
        url=url,
        media_type=file.media_type if file else None,
        bytes=file.file_size if file else None,
    )
