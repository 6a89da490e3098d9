"""The one list of blocks, in the order editors see them."""

from wagtail import blocks

from news.blocks.boxes import EditorsNoteBlock, FactBoxBlock, KeyPointsBlock
from news.blocks.code import CodeBlock
from news.blocks.dividers import DividerBlock
from news.blocks.images import ImageBlock, LeadImageBlock
from news.blocks.quotes import PullQuoteBlock, QuoteBlock
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
    key_points = KeyPointsBlock()
    fact_box = FactBoxBlock()
    related_link = RelatedLinkBlock()
    editors_note = EditorsNoteBlock()
    table = TableBlock()
    code = CodeBlock()
    divider = DividerBlock()

    class Meta:
        max_num = 1000


class LeadMediaBlock(blocks.StreamBlock):
    image = LeadImageBlock()

    class Meta:
        max_num = 1
        required = False
