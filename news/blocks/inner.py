"""What may stand inside a box: no boxes inside boxes."""

from wagtail import blocks

from news.blocks.dividers import DividerBlock
from news.blocks.images import ImageBlock
from news.blocks.quotes import QuoteBlock
from news.blocks.tables import TableBlock
from news.blocks.words import HeadingBlock, ListTextBlock, ParagraphBlock


class InnerBlock(blocks.StreamBlock):
    paragraph = ParagraphBlock()
    list = ListTextBlock()
    heading = HeadingBlock()
    quote = QuoteBlock()
    image = ImageBlock()
    table = TableBlock()
    divider = DividerBlock()

    class Meta:
        max_num = 50
