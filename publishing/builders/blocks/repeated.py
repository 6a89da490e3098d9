"""Where the words of a pull quote stand in the story."""

import unicodedata
from collections.abc import Iterable

from publishing.representations.blocks.block import Block
from publishing.representations.blocks.quotes import Quote
from publishing.representations.blocks.words import List, Paragraph

QUOTABLE = (Paragraph, List, Quote)
SINGLE, DOUBLE = "‘’‚‛‹›′`´", "“”„‟«»″"
STRAIGHT = str.maketrans({**dict.fromkeys(SINGLE, "'"), **dict.fromkeys(DOUBLE, '"')})
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
EDGES = " \"'….,;:"


def block_that_says(words: str, blocks: Iterable[Block]) -> Block | None:
    """The first block in which these words stand one after the other.

    White space, kinds of quotation marks and invisible characters do not matter, nor how the words begin and end.
    """
    wanted = _plain(words).strip(EDGES)
    return next((b for b in blocks if isinstance(b, QUOTABLE) and wanted in _plain(b.text)), None)


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).translate(STRAIGHT).translate(INVISIBLE)
    return " ".join(composed.split())
