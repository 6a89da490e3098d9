"""What a story is made of; `body.py` lists what editors may use, in the order they see it."""

from news.blocks.body import BodyBlock, LeadMediaBlock
from news.blocks.fronts import ContainersBlock
from news.blocks.images import ImageBlock, LeadImageBlock
from news.blocks.quotes import QuoteBlock
from news.blocks.words import INLINE_FEATURES, HeadingBlock, ListTextBlock, ParagraphBlock

__all__ = [
    "INLINE_FEATURES",
    "BodyBlock",
    "ContainersBlock",
    "HeadingBlock",
    "ImageBlock",
    "LeadImageBlock",
    "LeadMediaBlock",
    "ListTextBlock",
    "ParagraphBlock",
    "QuoteBlock",
]
