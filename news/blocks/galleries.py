"""Several pictures to look through."""

from typing import Any

from wagtail import blocks
from wagtail.images import get_image_model

from news.blocks.images import PictureUseBlock
from news.blocks.words import INLINE_FEATURES


class GalleryBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=255)
    intro = blocks.RichTextBlock(
        required=False, features=INLINE_FEATURES, help_text="What joins these pictures."
    )
    items = blocks.ListBlock(PictureUseBlock(label="Picture"), label="Pictures")

    class Meta:
        label = "Gallery"
        icon = "gallery"
        group = "Media"
        description = "Pictures to look through, each with its own caption, credit and alt text."

    def get_preview_value(self) -> Any:
        """The newest pictures of the library, with their own words."""
        newest = get_image_model().objects.order_by("-created_at")[:4]
        items = [{"image": picture, "caption": ""} for picture in newest]
        empty = [
            {"image": None, "caption": caption} for caption in ("Half past eleven", "Four in the morning")
        ]
        return self.normalize({"title": "A night on the quay", "items": items or empty})
