"""The builder of galleries."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.images import figure_html, figure_text
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen, list_items
from publishing.builders.blocks.stream import block_id
from publishing.builders.images import image_use
from publishing.builders.words import inline
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.galleries import Gallery, GalleryItem


@builds("gallery")
def gallery(value: Any, place: Place) -> Iterator[Block]:
    title = (value.get("title") or "").strip() or None
    intro = inline(value.get("intro") or "", place.around)
    items = list(_items(value, place))
    if not items:
        place.refuse("a gallery needs a picture.")
    head = f"<p><strong>{escape(title)}</strong></p>" if title else ""
    head += f"<p>{intro.html}</p>" if intro else ""
    words = [title, intro.text if intro else None, *map(figure_text, items)]
    yield place.make(
        Gallery,
        html=head + "".join(map(figure_html, items)),
        text="\n".join(filter(None, words)),
        title=title,
        intro=intro,
        items=items,
    )


def _items(value: Any, place: Place) -> Iterator[GalleryItem]:
    for index, (item, id) in enumerate(list_items(value.get("items"))):
        picture = place.around.picture(chosen(item.get("image")))
        if picture is None:
            place.complain(
                f"choose picture {index + 1}; the one it had was deleted or is in a private collection."
            )
            if not place.stream.draft:
                continue
        use = image_use(picture, item, place.around)
        values = {**vars(use), "id": block_id(id, place.id, index)}
        yield GalleryItem.made(values, whole=picture is not None)
