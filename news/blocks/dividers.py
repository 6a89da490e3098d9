"""What parts a story and says nothing."""

from wagtail import blocks


class DividerBlock(blocks.StaticBlock):
    class Meta:
        label = "Divider"
        icon = "divider"
        group = "Boxes"
        description = "A change of scene, time or subject within the story."
        admin_text = "A line between what stands above and what stands below."
        preview_value = None
