"""The builder of interactives."""

from collections.abc import Iterator
from html import escape
from typing import Any

from news.blocks.interactives import interactive_provider
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stream import build_inner
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.interactives import Interactive


@builds("interactive")
def interactive(value: Any, place: Place) -> Iterator[Block]:
    hosts = [home.site.hostname for home in place.around.homes.all]
    provider = interactive_provider(value.get("url") or "", hosts)
    url = value.get("url") if provider else None
    alt = (value.get("alt") or "").strip() or None
    fallback = build_inner(place, "fallback", value)
    if provider is None:
        place.refuse("give its address, on our own site or on a known service.")
    if alt is None:
        place.refuse("say what it shows, for those who cannot see or use it.")
    if not fallback:
        place.refuse("say the same in words, for those who cannot use it.")
    link = f'<p><a href="{escape(url)}">{escape(alt or url)}</a></p>' if url else ""
    yield place.make(
        Interactive,
        html=link + "".join(block.html for block in fallback),
        text="\n".join(filter(None, [alt, *(block.text for block in fallback)])),
        provider=provider,
        url=url,
        config=value.get("config") or {},
        alt=alt,
        height_hint=value.get("height_hint"),
        fallback=fallback,
    )
