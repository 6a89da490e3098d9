"""Builders of blocks with somebody's words."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.repeated import block_that_says
from publishing.builders.blocks.stored import chosen
from publishing.builders.references import topic_ref
from publishing.builders.words import external_link, inline, paragraphs
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.quotes import PullQuote, Quote
from publishing.representations.references import Speaker


@builds("quote")
def quote(value: Any, place: Place) -> Iterator[Block]:
    words = paragraphs(value.get("quote") or "", place.around)
    if not words:
        place.refuse("the quote has no words.")
    speaker = _speaker(value, place)
    source = external_link(value.get("source_url") or "")
    said_to = (value.get("said_to") or "").strip() or None
    signature = " ".join(filter(None, [speaker_line(speaker), f"({said_to})" if said_to else ""]))
    html = "".join(f"<p>{each.html}</p>" for each in words)
    html += f"<footer>{escape(signature)}</footer>" if signature else ""
    yield place.make(
        Quote,
        html=f"<blockquote>{html}</blockquote>",
        text="\n".join([*(each.text for each in words), *([f"— {signature}"] if signature else [])]),
        quote=words,
        speaker=speaker,
        said_to=said_to,
        source_url=source.url if source else None,
    )


@builds("pull_quote", last=True)
def pull_quote(value: Any, place: Place) -> Iterator[Block]:
    words = inline(value.get("quote") or "", place.around)
    source = block_that_says(words.text, place.others) if words else None
    if words is None:
        place.refuse("the pull quote has no words.")
    elif source is None:
        place.refuse(
            f"the pull quote “{_shortened(words.text)}” repeats no paragraph, list or quote; use its words."
        )
    attribution = (value.get("attribution") or "").strip() or None
    html, text = (words.html, words.text) if words else ("", "")
    yield place.make(
        PullQuote,
        html=f"<aside><p>{html}</p>{f'<footer>{escape(attribution)}</footer>' if attribution else ''}</aside>",
        text=f"{text}\n— {attribution}" if attribution else text,
        quote=words,
        attribution=attribution,
        from_block=source.id if source else None,
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60].rstrip()}…"


def _speaker(value: Any, place: Place) -> Speaker | None:
    topic = place.around.topics.get(chosen(value.get("speaker_topic")) or 0)
    name = value.get("speaker_name") or (topic.name if topic else "")
    if not name:
        return None
    ref = topic_ref(topic, "mentions", place.around) if topic else None
    return Speaker(name=name, role=value.get("speaker_role") or None, topic=ref)


def speaker_line(speaker: Speaker | None) -> str:
    if speaker is None:
        return ""
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name
