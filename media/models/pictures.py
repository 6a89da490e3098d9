"""A picture of the newsroom, and the files made from it."""

from collections.abc import Iterable
from secrets import token_hex
from typing import Any

from django.core.files import File
from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, get_upload_to
from wagtail.search import index

from media.appearance import appearance
from media.embedded import read_embedded
from media.filters import PixelFilter
from media.models.files import OriginalFileField
from media.models.replacing import ReplaceableFile
from media.models.rights import RIGHTS_FIELDS, Rights
from media.originals import open_original
from media.plain_text import printable


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


class Picture(ReplaceableFile, Rights, AbstractImage):
    """An original with its words and rights. Words embedded in the file fill what is still empty."""

    file = OriginalFileField("file", upload_to=get_upload_to, width_field="width", height_field="height")
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

    admin_form_fields = (
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

    title: str  # Wagtail's field, untyped there

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
        """Save. With a new file, read what it says, and let go of the former one and its renditions.

        Raises `RefusedPictureError` for a file that is no picture, damaged, or beyond the limits.
        """
        if self.has_new_file() and (update_fields is None or "file" in update_fields):
            self.read_file()
            update_fields = None  # a new file changes words, colour, size and hash
        given: str = self.title
        self.title = printable(given)[:255] or "Untitled picture"
        super().save(*args, update_fields=update_fields, **kwargs)
        if self.remember_file():
            self.renditions.all().delete()

    def read_file(self) -> None:
        """Take size, hash, colour and embedded words from the file; words only where there are none yet."""
        self._set_image_file_metadata()
        with self.open_file() as file:
            embedded = read_embedded(open_original(file))
            self.dominant_colour, self.fallback_format = appearance(open_original(file))
            file.seek(0)
        for name, value in embedded.items():
            if getattr(self, name) in ("", DigitalSource.UNKNOWN):
                setattr(self, name, value)

    def get_upload_to(self, filename: str) -> str:
        """Give a path nobody can guess; only the extension of `filename` stays."""
        return f"originals/{token_hex(16)}.{filename.rpartition('.')[2]}"

    def generate_rendition_file(
        self,
        filter: Filter,  # noqa: A002 - Wagtail's name
        *,
        source: File[bytes] | None = None,
    ) -> File[bytes]:
        """Encode without metadata, for the admin's own previews too."""
        clean = filter if isinstance(filter, PixelFilter) else PixelFilter(filter.spec)
        file: File[bytes] = super().generate_rendition_file(clean, source=source)
        return file


class PictureRendition(AbstractRendition):
    """A file made from a picture, for one filter and one focal point."""

    image = models.ForeignKey(Picture, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename: str) -> str:
        """Give a path nobody can guess; only the extension of `filename` stays."""
        return f"renditions/{token_hex(16)}.{filename.rpartition('.')[2]}"
