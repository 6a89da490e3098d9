"""Pictures in a story. Words left empty here come from the picture itself."""

from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from news.vocabulary import Display


class ImageBlock(blocks.StructBlock):
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
    display = blocks.ChoiceBlock(choices=Display.choices, default=Display.INLINE, label="Size")

    class Meta:
        label = "Picture"
        icon = "image"
        group = "Media"
        description = "A picture with caption, credit and alt text."


class LeadImageBlock(ImageBlock):
    """The lead picture: caption and credit may wait for it, as they do in copy from outside."""

    image = ImageChooserBlock(
        label="Picture", required=False, help_text="Caption and credit can wait here until it comes."
    )

    class Meta:
        label = "Lead picture"
