"""The one list of blocks, in the order editors see them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms.utils import ErrorList
from django.utils.html import strip_tags
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError

from news.blocks.boxes import EditorsNoteBlock, FactBoxBlock, KeyPointsBlock
from news.blocks.code import CodeBlock
from news.blocks.dividers import DividerBlock
from news.blocks.documents import DocumentBlock
from news.blocks.embeds import EmbedBlock
from news.blocks.galleries import GalleryBlock
from news.blocks.images import ImageBlock, LeadImageBlock
from news.blocks.interactives import InteractiveBlock
from news.blocks.limits import BLOCKS, within_bytes
from news.blocks.quotes import PullQuoteBlock, QuoteBlock
from news.blocks.recordings import AudioBlock, VideoBlock
from news.blocks.related import RelatedLinkBlock
from news.blocks.tables import TableBlock
from news.blocks.words import HeadingBlock, ListTextBlock, ParagraphBlock


class BodyBlock(blocks.StreamBlock):
    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    list = ListTextBlock()
    quote = QuoteBlock()
    pull_quote = PullQuoteBlock()
    image = ImageBlock()
    gallery = GalleryBlock()
    video = VideoBlock()
    audio = AudioBlock()
    embed = EmbedBlock()
    interactive = InteractiveBlock()
    document = DocumentBlock()
    key_points = KeyPointsBlock()
    fact_box = FactBoxBlock()
    related_link = RelatedLinkBlock()
    editors_note = EditorsNoteBlock()
    table = TableBlock()
    code = CodeBlock()
    divider = DividerBlock()

    class Meta:
        max_num = BLOCKS

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> Any:
        """What was typed, without paragraphs in which nothing was: a new story begins with one."""
        typed = super().value_from_datadict(data, files, prefix)
        said = [(child.block_type, child.value, child.id) for child in typed if not _is_blank(child)]
        return blocks.StreamValue(self, said)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        try:
            within_bytes(self.get_prep_value(cleaned))
        except ValidationError as error:
            raise StreamBlockValidationError(non_block_errors=ErrorList([error])) from error
        return cleaned


def _is_blank(child: Any) -> bool:
    return child.block_type == "paragraph" and not strip_tags(child.value.source).strip()


class LeadMediaBlock(blocks.StreamBlock):
    image = LeadImageBlock()
    gallery = GalleryBlock()
    video = VideoBlock()
    audio = AudioBlock()
    embed = EmbedBlock()

    class Meta:
        max_num = 1
        required = False
