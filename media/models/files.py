"""The file of a picture: measured upright from its header, never decoded for that."""

from typing import Any

from PIL import Image
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from media.originals import extension_of, open_original, upright_size


class OriginalFile(WagtailImageFieldFile):
    def get_image_dimensions(self) -> tuple[int, int]:
        """Give the size as a reader sees it. Wagtail decodes all pixels here, and forgets the orientation."""
        return upright_size(self.read_header())

    def read_header(self) -> Image.Image:
        """Open the file as a picture; raises `RefusedPictureError`."""
        self.open()
        image = open_original(self)
        self.seek(0)
        return image

    def save(self, name: str, content: Any, save: bool = True) -> None:
        """Store under the extension that is true of the bytes."""
        with content.open() as file:
          ...


class OriginalFileField(WagtailImageField):
    attr_class = OriginalFile
