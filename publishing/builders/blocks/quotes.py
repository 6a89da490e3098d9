"""Builders of blocks with somebody's words."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen
from publishing.builders.references import topic_ref
from publishing.builders.words import external_link, paragraphs
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.quotes import Quote
from publishing.representations.references import Speaker


@builds("quote")
def quote(value: Any, place: Place) -> Iterator[Block]:
    words = paragraphs(value.get("quote") or "", place.around)
    if not words:
        place.refuse("the quote has no words.")
    speaker = _speaker(value, place)
    source = external_link(value.get("source_url") or "")
    signature = speaker_line(speaker)
    html = "".join(f"<p>{each.html}</p>" for each in words)
    html += f"<footer>{escape(signature)}</footer>" if signature else ""
    yield place.make(
        Quote,
        html=f"<blockquote>{html}</blockquote>",
        text="\n".join([*(each.text for each in words), *([f"— {signature}"] if signature else [])]),
        quote=words,
        speaker=speaker,
        said_to=value.get("said_to") or None,
        source_url=source.url if source else None,
    )


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
