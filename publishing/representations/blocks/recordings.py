"""Moving pictures and sound: files of the newsroom's own, or something on a platform; exactly one of the two."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.blocks.embeds import EmbedData
from publishing.representations.blocks.images import Display
from publishing.representations.images import ImageUse
from publishing.representations.shape import Lang, Shape, Url
from publishing.representations.words import RichText


class MediaFile(Shape):
    """A file to play."""

    url: Url
    """Absolute address; answers are immutable, and come in parts when asked for."""
    media_type: str
    """Its media type: `video/mp4`, `audio/mpeg` …"""
    width: int | None
    """Width in pixels; null for sound."""
    height: int | None
    """Height in pixels; null for sound."""
    bytes: int
    """How large it is."""


class TextTrack(Shape):
    """Words in time with a recording (WebVTT)."""

    kind: Literal["captions", "subtitles", "descriptions"]
    """As in HTML's `track`."""
    language: Lang
    """The language of its words."""
    url: Url
    """Absolute address; answers are immutable."""


class Video(Block):
    """Moving pictures (schema.org VideoObject)."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["video"] = "video"
    """Always `video`."""
    title: str | None
    """What it is called."""
    caption: RichText | None
    """What the story adds to it."""
    credit: str | None
    """The line that must be printed."""
    poster: ImageUse | None
    """What stands there until it is played."""
    duration_seconds: float | None
    """How long it is."""
    files: list[MediaFile]
    """The files, best first; empty where it is on a platform."""
    tracks: list[TextTrack]
    """Captions, subtitles and descriptions."""
    transcript: list[RichText] | None
    """All that is said, a paragraph each."""
    embed: EmbedData | None
    """Where it is on a platform; null where there are files."""
    display: Display
    """How large it should stand."""


class Audio(Block):
    """Sound (schema.org AudioObject)."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["audio"] = "audio"
    """Always `audio`."""
    title: str | None
    """What it is called."""
    caption: RichText | None
    """What the story adds to it."""
    credit: str | None
    """The line that must be printed."""
    duration_seconds: float | None
    """How long it is."""
    files: list[MediaFile]
    """The files, best first; empty where it is on a platform."""
    transcript: list[RichText] | None
    """All that is said, a paragraph each."""
    embed: EmbedData | None
    """Where it is on a platform; null where there are files."""


def files_in(document: Any) -> Iterator[str]:
    """What files stand in stored JSON, by id and extension: another version of a file has the same."""
    if isinstance(document, dict):
        if {"url", "media_type", "bytes"} <= document.keys():
            yield document["url"].rpartition("/")[2]
        document = list(document.values())
    if isinstance(document, list):
        for each in document:
            yield from files_in(each)
