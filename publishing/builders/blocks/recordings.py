"""Builders of video and audio."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from django.conf import settings

from media.models import Recording, SignedFile
from publishing.builders.blocks.embeds import embed_data, name_of
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen
from publishing.builders.images import image_use
from publishing.builders.words import plain
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.embeds import EmbedData
from publishing.representations.blocks.recordings import Audio, MediaFile, TextTrack, Video
from publishing.representations.images import ImageUse
from publishing.representations.words import RichText

EMPTY_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Played:
    """What video and audio have in common, merged from recording and use."""

    recording: Recording | None
    embed: EmbedData | None
    poster: ImageUse | None
    title: str | None
    caption: RichText | None
    credit: str | None
    transcript: list[RichText] | None

    @property
    def values(self) -> dict[str, Any]:
        return {
            "html": self.html,
            "text": self.text,
            "title": self.title,
            "caption": self.caption,
            "credit": self.credit,
            "duration_seconds": (self.recording.duration or None) if self.recording else None,
            "files": [media_file(self.recording)] if self.recording else [],
            "transcript": self.transcript,
            "embed": self.embed,
        }

    @property
    def html(self) -> str:
        """Poster, a link in the place of the player, caption and credit; then all that is said."""
        url = self.embed.url if self.embed else address(self.recording) if self.recording else ""
        image = self.poster.image if self.poster else None
        shown = f'<img src="{escape(image.shapes.original.src)}" alt="{escape(self._alt)}">' if image else ""
        link = f'<a href="{escape(url)}">{escape(self._name or url)}</a>' if url else ""
        words = " ".join(
            filter(None, [link, self.caption.html if self.caption else "", escape(self._credit)])
        )
        said = "".join(f"<p>{each.html}</p>" for each in self.transcript or [])
        return f"<figure>{shown}<figcaption>{words}</figcaption></figure>{said}"

    @property
    def text(self) -> str:
        caption = " ".join(filter(None, [self.caption.text if self.caption else "", self._credit]))
        said = (each.text for each in self.transcript or [])
        return "\n".join(filter(None, [self._name, caption, *said]))

    @property
    def _credit(self) -> str:
        return f"({self.credit})" if self.credit else ""

    @property
    def _name(self) -> str:
        """A platform's title comes with its author."""
        return name_of(self.embed) if self.embed else self.title or ""

    @property
    def _alt(self) -> str:
        return self.poster.alt if self.poster else ""


@builds("video")
def video(value: Any, place: Place) -> Iterator[Block]:
    played = _played({"poster": None, **value}, place, "video")
    tracks = list(played.recording.tracks.all()) if played.recording else []
    yield place.make(
        Video,
        **played.values,
        poster=played.poster,
        tracks=[TextTrack(kind=track.use, language=track.language, url=address(track)) for track in tracks],
        display=value.get("display") or "inline",
    )


@builds("audio")
def audio(value: Any, place: Place) -> Iterator[Block]:
    yield place.make(Audio, **_played(value, place, "recording").values)


def _played(value: Any, place: Place, word: str) -> Played:
    recording = place.around.recording(pk := chosen(value.get("recording")))
    poster = _poster(value, recording, place) if "poster" in value else None
    data = embed_data(value, poster.image if poster else None, place) if not pk else None
    if pk and recording is None:
        place.refuse(f"choose a {word}; the one it had was deleted or is in a private collection.")
    elif not pk and not value.get("url"):
        place.refuse(f"choose a {word} of our own, or give the address of one.")
    words = recording or Recording()
    return Played(
        recording=recording,
        embed=data,
        poster=poster,
        title=(value.get("title") or (data.title if data else words.title) or "").strip() or None,
        caption=plain(value.get("caption") or words.caption),
        credit=(value.get("credit") or words.credit).strip() or None,
        transcript=_paragraphs(value.get("transcript") or words.transcript) or None,
    )


def _poster(value: Any, recording: Recording | None, place: Place) -> ImageUse | None:
    own = recording.poster_id if recording else None
    picture = place.around.picture(chosen(value.get("poster")) or own)
    return image_use(picture, {}, place.around) if picture else None


def media_file(recording: Recording) -> MediaFile:
    return MediaFile(
        url=address(recording),
        media_type=recording.media_type,
        width=recording.width,
        height=recording.height,
        bytes=recording.file_size or 0,
    )


def address(file: SignedFile) -> str:
    """Where the public gets a file."""
    return f"{settings.DATELINE.public_api_origin}{file.public_path}"


def _paragraphs(text: str) -> list[RichText]:
    """Divided by empty lines."""
    said = [plain(part) for part in EMPTY_LINE.split(text.replace("\r\n", "\n").strip())]
    return [words for words in said if words]
