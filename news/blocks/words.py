"""Blocks of words: paragraph, heading, list."""

from typing import Any

from wagtail import blocks

from news.blocks.limits import within_depth

INLINE_FEATURES = ["bold", "italic", "link", "superscript", "subscript", "strikethrough", "code"]


class ParagraphBlock(blocks.RichTextBlock):
    """Running text. Several paragraphs typed into one block become several paragraphs in the API."""

    def __init__(self, **options: Any) -> None:
        super().__init__(features=INLINE_FEATURES, **options)

    class Meta:
        label = "Paragraph"
        icon = "pilcrow"
        group = "Words"
        description = "Running text. Press Enter for the next paragraph."
        preview_value = "<p>The harbour board voted on Tuesday to keep the <b>night ferry</b>.</p>"


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=255)
    level = blocks.ChoiceBlock(
        choices=[("2", "Heading"), ("3", "Sub-heading"), ("4", "Minor heading")], default="2"
    )

    class Meta:
        label = "Heading"
        icon = "title"
        group = "Words"
        description = "Divides a long story. The headline is not one of these."
        preview_value = {"text": "What happens next", "level": "2"}


class ListTextBlock(blocks.RichTextBlock):
    """A bulleted or numbered list; lists inside lists are allowed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(features=["ul", "ol", *INLINE_FEATURES], **options)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        within_depth(cleaned.source)
        return cleaned

    class Meta:
        label = "List"
        icon = "list-ul"
        group = "Words"
        description = "Bulleted or numbered points, with lists inside lists."
        preview_value = "<ul><li>Two lines at night</li><li>Six days a week</li></ul>"
