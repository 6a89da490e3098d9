"""A picture of the newsroom, and the files made from it."""

from secrets import token_hex
from typing import ClassVar

from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.search import index

from media.models.rights import RIGHTS_FIELDS, Rights


class DigitalSource(models.TextChoices):
    """How a picture came to be (`Iptc4xmpExt:DigitalSourceType`, in four words)."""

    HUMAN = "human", "Made by people"
    COMPOSITE_WITH_AI = "composite_with_ai", "Composite with AI elements"
    AI = "ai", "Made by AI"
    UNKNOWN = "unknown", "Unknown"


class FallbackFormat(models.TextChoices):
    """The format every client can show."""

    JPEG = "jpeg"
    PNG = "png"


class Picture(Rights, AbstractImage):
    description = models.CharField(
        "alt text",
        max_length=255,
        blank=True,
        default="",
        help_text="What the picture shows, for those who do not see it.",
    )
    caption = models.TextField(blank=True)
    credit = models.CharField(max_length=255, blank=True, help_text="As printed: “Jane Doe/Agency”.")
    source = models.CharField(max_length=255, blank=True, help_text="Who supplied it: an agency, a person.")
    digital_source = models.CharField(
        max_length=20, choices=DigitalSource.choices, default=DigitalSource.UNKNOWN
    )
    dominant_colour = models.CharField(max_length=7, default="#808080", editable=False)
    fallback_format = models.CharField(
        max_length=4, choices=FallbackFormat.choices, default=FallbackFormat.JPEG, editable=False
    )

    admin_form_fields: ClassVar[tuple[str, ...]] = (
        "title",
        "file",
        "description",
        "caption",
        "credit",
        "source",
        "digital_source",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
        *RIGHTS_FIELDS,
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("caption"),
        index.SearchField("credit"),
        index.SearchField("source"),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = "picture"


class PictureRendition(AbstractRendition):
    image = models.ForeignKey(Picture, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename: str) -> str:
        """Give a path nobody can guess; only the extension of `filename` stays."""
        return f"renditions/{token_hex(16)}.{filename.rpartition('.')[2]}"
