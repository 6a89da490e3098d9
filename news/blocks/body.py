"""The one list of blocks, in the order editors see them."""

from wagtail import blocks

from news.blocks.dividers import DividerBlock
from news.blocks.images import ImageBlock, LeadImageBlock
from news.blocks.quotes import PullQuoteBlock, QuoteBlock
from news.blocks.words import HeadingBlock, ListTextBlock, ParagraphBlock


class BodyBlock(blocks.StreamBlock):
    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    list = ListTextBlock()
    quote = QuoteBlock()
    pull_quote = PullQuoteBlock()
    divider = DividerBlock()
    image = ImageBlock()

    class Meta:
        max_num = 1000


class LeadMediaBlock(blocks.StreamBlock):
    image = LeadImageBlock()

    class Meta:
        max_num = 1
        required = False
