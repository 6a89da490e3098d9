"""The pictures' room at start."""

from django.apps import AppConfig
from django.conf import settings
from PIL import Image


class MediaConfig(AppConfig):
    name = "media"

    def ready(self) -> None:
        from media import checks  # noqa: F401 - registers them
        from media.admin.recordings import let_all_be_chosen

        let_all_be_chosen()

        # The backstop for code that opens pictures by itself: Pillow refuses twice this number.
        Image.MAX_IMAGE_PIXELS = settings.DATELINE.max_picture_pixels
