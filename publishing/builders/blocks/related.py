"""The builder of links that stand by themselves."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import StoredBlock, chosen, inner_blocks
from publishing.builders.words import external_link
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.related import RelatedLink
from publishing.representations.words import Link


@builds("related_link")
def related_link(value: Any, place: Place) -> Iterator[Block]:
    where = next(inner_blocks(place.definition.child_blocks["place"], value.get("place")), None)
    link, name = _destination(where, place)
    title = (value.get("title") or "").strip() or name
    if where is None or (link is None and where.block.name == "address"):
        place.refuse("choose a page, or give an address that begins with https:// or http://.")
    elif link is None:
        if not place.stream.draft:
            return  # the page is hidden: the link comes with it
        place.refused = True  # in a draft it stands there without
    elif not title:
        place.refuse("say what the address leads to.")
    prefix = (value.get("prefix") or "").strip() or None
    before = f"{escape(prefix)}: " if prefix else ""
    words = escape(title or "")
    yield place.make(
        RelatedLink,
        html=f"<p>{before}{f'<a href={chr(34)}{escape(link.url)}{chr(34)}>{words}</a>' if link else words}</p>",
        text=f"{prefix}: {title or ''}" if prefix else title or "",
        prefix=prefix,
        title=title,
        link=link,
        article=None,
    )


def _destination(where: StoredBlock | None, place: Place) -> tuple[Link | None, str | None]:
    """Where it leads, and how that is called."""
    if where is None or not where.value:
        return None, None
    if where.block.name == "address":
        return external_link(where.value), None
    pk = chosen(where.value)
    return (place.around.link_to_page(pk), place.around.names_of_pages.get(pk)) if pk else (None, None)
