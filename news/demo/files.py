"""Recordings with their text tracks, and the sheet of the timetable."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.db.models import Model
from PIL import Image, ImageDraw, ImageFont

from media.models import Attachment, Picture, Recording, TextTrack
from media.models.recordings import TrackKind
from news.demo.recordings import draw_film, make_sound
from news.demo.recordings.films import SIZE
from news.demo.site_texts import RecordingText

SHEET = (1240, 1754)
"""A4 upright, at 150 pixels an inch."""


ENDINGS = {"document": "pdf", "video": "webm", "audio": "wav"}


def make_files(texts: Mapping[str, RecordingText]) -> dict[str, bytes]:
    """Their contents by key, several made at once."""
    with ThreadPoolExecutor() as threads:
        return dict(zip(texts, threads.map(_make, texts, texts.values()), strict=True))


def add_files(
    texts: Mapping[str, RecordingText],
    contents: Mapping[str, bytes],
    pictures: Mapping[str, Picture],
    user: User,
) -> dict[str, Model]:
    """Recordings and documents by their keys."""
    return {
        key: _add(text, ContentFile(contents[key], f"{key}.{ENDINGS[text.kind]}"), pictures, user)
        for key, text in texts.items()
    }


def _make(key: str, text: RecordingText) -> bytes:
    if text.kind == "document":
        return draw_sheet(text)
    return draw_film(key) if text.kind == "video" else make_sound(key)


def _add(text: RecordingText, file: ContentFile[bytes], pictures: Mapping[str, Picture], user: User) -> Model:
    if text.kind == "document":
        return Attachment.objects.create(title=text.title, file=file, uploaded_by_user=user)
    film = text.kind == "video"
    recording = Recording.objects.create(
        type=text.kind,
        title=text.title,
        file=file,
        duration=text.seconds,
        width=SIZE[0] if film else None,
        height=SIZE[1] if film else None,
        caption=text.caption,
        credit=text.credit,
        poster=pictures[text.poster] if text.poster else None,
        transcript=text.transcript.strip(),
        uploaded_by_user=user,
    )
    if text.descriptions:
        track = ContentFile(text.descriptions.encode(), "descriptions.vtt")
        TextTrack.objects.create(recording=recording, use=TrackKind.DESCRIPTIONS, language="en", file=track)
    return recording


def draw_sheet(text: RecordingText) -> bytes:
    """One page of PDF with the lines of a timetable."""
    page = Image.new("L", SHEET, 255)
    pen, large, small = ImageDraw.Draw(page), ImageFont.load_default(72), ImageFont.load_default(30)
    pen.text((100, 100), text.title, fill=0, font=large)
    for number, line in enumerate(text.lines):
        top = 260 + number * 62
        for place, cell in enumerate(line):
            pen.text((100 + place * 340, top), cell, fill=0, font=small)
        pen.line((100, top + 48, SHEET[0] - 100, top + 48), fill=170)
    file = BytesIO()
    page.save(file, "PDF", resolution=150, title=text.title, producer="Dateline")
    return file.getvalue()
