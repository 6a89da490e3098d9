"""Posts and other things on platforms, shown as what they are: somebody's words, somewhere else."""

from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from news.blocks.pasted import FoundBlock, PastedBlock, PlatformBlock


class EmbedBlock(PlatformBlock):
    url = PastedBlock(label="Address")
    title = blocks.CharBlock(required=False, max_length=255, help_text="Empty: what the platform says.")
    author = blocks.CharBlock(required=False, max_length=255, help_text="Empty: what the platform says.")
    thumbnail = ImageChooserBlock(
        required=False, label="Picture", help_text="One we may print. The platform's own is never fetched."
    )
    caption = blocks.TextBlock(required=False, rows=2, max_length=1000)
    found = FoundBlock()

    class Meta:
        label = "Embed"
        icon = "link-external"
        group = "Media"
        description = "A post, video or sound on a platform; its script is never loaded for readers."
        preview_value = {
            "url": "https://mastodon.social/@averil/109318821117356215",
            "title": "Fog on the strait. The Marigold has turned back.",
            "author": "Averil Harbour Master",
            "caption": "The first word of it came at four minutes past nine.",
            "found": {},
        }
