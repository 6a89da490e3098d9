"""Pictures in a story. Words left empty here come from the picture itself."""

from typing import Any

from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from news.vocabulary import Display


class PictureUseBlock(blocks.StructBlock):
    """A picture with the words it has at this place."""

    image = ImageChooserBlock(label="Picture")
    caption = blocks.TextBlock(
        required=False, rows=2, max_length=1000, help_text="Empty: the picture's own caption."
    )
    credit = blocks.CharBlock(required=False, max_length=255, help_text="Empty: the picture's own credit.")
    alt = blocks.CharBlock(
        required=False,
        max_length=255,
        label="Alt text",
        help_text="What the picture shows, for those who cannot see it. Empty: the picture's own.",
    )
    decorative = blocks.BooleanBlock(
        required=False, help_text="The picture adds nothing to the words: no alt text."
    )


class OptionalPictureBlock(PictureUseBlock):
    image = ImageChooserBlock(label="Picture", required=False)


class ImageBlock(PictureUseBlock):
    display = blocks.ChoiceBlock(choices=Display.choices, default=Display.INLINE, label="Size")

    class Meta:
        label = "Picture"
        icon = "picture"
        group = "Media"
        description = "A picture with caption, credit and alt text."

    def get_preview_value(self) -> Any:
        """The newest picture of the library, with its own words."""
        newest = get_image_model().objects.order_by("-created_at").first()
        return self.normalize({"image": newest, "caption": "" if newest else "Choose a picture."})


class LeadImageBlock(ImageBlock):
    """The lead picture: caption and credit may wait for it, as they do in copy from outside."""

    image = ImageChooserBlock(
        label="Picture", required=False, help_text="Caption and credit can wait here until it comes."
    )

    class Meta:
        label = "Lead picture"
