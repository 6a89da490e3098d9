"""Files for readers to take away: minutes, figures, judgments."""

from typing import ClassVar

from django.db import models
from wagtail.documents.models import AbstractDocument

from media.media_types import DOCUMENTS, document_type
from media.models.signed_files import RefusedFileError, SignedFile, stored_name
from media.plain_text import printable


class Attachment(SignedFile, AbstractDocument):
    """What Wagtail calls a document."""

    kind = "document"
    folder = "documents"

    file = models.FileField(upload_to=stored_name)

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        permissions: ClassVar = [("choose_document", "Can choose document")]

    title: str  # Wagtail's field, untyped there

    def save(self, *args: object, **kwargs: object) -> None:
        """Raises `RefusedFileError` for a file whose content is not what its name says."""
        self.title = printable(self.title)[:255] or "Untitled document"
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def type_of(self, head: bytes) -> str:
        found = document_type(head, (self.file.name or "").rpartition(".")[2].lower())
        if found is None:
            raise RefusedFileError("The content is not what the name says.")
        return found

    @property
    def true_extension(self) -> str:
        return next(extension for extension, (type, _) in DOCUMENTS.items() if type == self.media_type)
