"""What may be uploaded as a document. Refusals are form errors at the field."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from wagtail.documents.forms import BaseDocumentForm

from media.media_types import HEAD, document_type


class DocumentForm(BaseDocumentForm):
    """The admin's form for documents, single and multiple upload alike (`WAGTAILDOCS_DOCUMENT_FORM_BASE`)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # `Attachment.save` deletes the former file, and only after the transaction stands.
        self.original_file = None

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            extension = (file.name or "").rpartition(".")[2].lower()
            head = file.read(HEAD)
            file.seek(0)
            if document_type(head, extension) is None:
                raise ValidationError(
                    "This file is damaged, or not what its name says, or not of a supported type.",
                    code="invalid",
                )
        return file
