"""Files for readers to take away."""

from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label="File")
    title = blocks.CharBlock(required=False, max_length=255, help_text="Empty: the file's own title.")

    class Meta:
        label = "Document"
        icon = "uploaded-file"
        group = "Media"
        description = "A file to take away: minutes, figures, a judgment."
        preview_value = {"document": None, "title": "Minutes of the harbour board, 3 May"}
