"""Links that stand by themselves between the paragraphs."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from news.links import is_web_address


class RelatedPlaceBlock(blocks.StreamBlock):
    """One thing a link leads to: a page of the paper, or an address elsewhere."""

    page = blocks.PageChooserBlock(
        icon="doc-empty-inverse", help_text="Readers see the link once that page is public."
    )
    address = blocks.URLBlock(icon="link-external", validators=[is_web_address])

    class Meta:
        min_num = 1
        max_num = 1


class RelatedLinkBlock(blocks.StructBlock):
    prefix = blocks.CharBlock(required=False, max_length=60, help_text='As in "Read more" or "Opinion".')
    place = RelatedPlaceBlock(label="Leads to")
    title = blocks.CharBlock(
        required=False, max_length=255, help_text="Empty: the headline of the page. An address needs one."
    )

    class Meta:
        label = "Related link"
        icon = "related"
        group = "Boxes"
        description = "Leads to another story, or to a page elsewhere, between the paragraphs."
        preview_value = {
            "prefix": "Read more",
            "place": [("address", "https://www.example.org/tides/")],
            "title": "What the tide tables say about the winter",
        }

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        elsewhere = any(child.block_type == "address" for child in cleaned["place"])
        if elsewhere and not cleaned["title"] and not self.is_deferred_validation:
            raise StructBlockValidationError({"title": ValidationError("Say what the address leads to.")})
        return cleaned
