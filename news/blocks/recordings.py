"""Moving pictures and sound: a recording of the newsroom's own, or something on a platform."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock
from wagtailmedia.blocks import AudioChooserBlock, VideoChooserBlock

from news.blocks.pasted import FoundBlock, PastedBlock, PlatformBlock
from news.vocabulary import Display

OWN = "Empty: the recording's own."
FOGHORN = {
    "url": "https://www.youtube.com/watch?v=fogHorn_012",
    "provider": "youtube",
    "provider_id": "fogHorn_012",
    "posted_at": None,
    "title": "The foghorn at dawn",
    "author": "Port Averil Lighthouse",
    "width": 1280,
    "height": 720,
    "answered": True,
}


class PlayedBlock(PlatformBlock):
    """What video and audio share. Where a story lacks both file and address, it says so when it is published."""

    def clean(self, value: Any) -> Any:
        if value["recording"] and value["url"].strip():
            message = "Choose a recording or give an address, not both."
            raise StructBlockValidationError({"url": ValidationError(message)})
        return super().clean(value)


class VideoBlock(PlayedBlock):
    plays = "video"

    recording = VideoChooserBlock(required=False, label="Own video")
    url = PastedBlock(required=False, label="Or its address on a platform")
    title = blocks.CharBlock(required=False, max_length=255, help_text=OWN)
    caption = blocks.TextBlock(required=False, rows=2, max_length=1000, help_text=OWN)
    credit = blocks.CharBlock(required=False, max_length=255, help_text=OWN)
    poster = ImageChooserBlock(
        required=False,
        help_text="The picture that stands there until it is played. Empty: the recording's own.",
    )
    transcript = blocks.TextBlock(
        required=False,
        rows=4,
        help_text=f"All that is said; an empty line begins a new paragraph. {OWN}",
    )
    display = blocks.ChoiceBlock(choices=Display.choices, default=Display.INLINE, label="Size")
    found = FoundBlock()

    class Meta:
        label = "Video"
        icon = "video"
        group = "Media"
        description = "A video of our own with captions and transcript, or one on a platform."
        preview_value = {
            "url": FOGHORN["url"],
            "found": FOGHORN,
            "caption": "The horn sounded for nine hours.",
        }


class AudioBlock(PlayedBlock):
    plays = "audio"

    recording = AudioChooserBlock(required=False, label="Own recording")
    url = PastedBlock(required=False, label="Or its address on a platform")
    title = blocks.CharBlock(required=False, max_length=255, help_text=OWN)
    caption = blocks.TextBlock(required=False, rows=2, max_length=1000, help_text=OWN)
    credit = blocks.CharBlock(required=False, max_length=255, help_text=OWN)
    transcript = blocks.TextBlock(
        required=False,
        rows=4,
        help_text=f"All that is said; an empty line begins a new paragraph. {OWN}",
    )
    found = FoundBlock()

    class Meta:
        label = "Audio"
        icon = "audio"
        group = "Media"
        description = "Sound of our own with a transcript, or a podcast on a platform."
        preview_value = {
            "url": "https://soundcloud.com/averil/fog",
            "found": FOGHORN | {"url": "https://soundcloud.com/averil/fog", "provider": "soundcloud"},
            "caption": "Nine hours of it, cut to six minutes.",
        }
