"""The file of a picture: measured upright, from its header, and stored under its true extension."""

from typing import Any

from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from media.originals import extension_of, open_original, upright_size


class OriginalFile(WagtailImageFieldFile):
    def get_image_dimensions(self) -> tuple[int, int]:
        """Give the size as a reader sees it. Wagtail would decode all pixels, and forget the orientation."""
        was_closed = self.closed
        self.open()
        try:
            return upright_size(open_original(self))
        finally:
            self.close() if was_closed else self.seek(0)

    def save(self, name: str, content: Any, save: bool = True) -> None:
        """Store `content`; of `name` nothing stays. Raises `RefusedPictureError`."""
        content.open()
        extension = extension_of(open_original(content))
        content.seek(0)
        super().save(f"original.{extension}", content, save=save)


class OriginalFileField(WagtailImageField):
    attr_class = OriginalFile
