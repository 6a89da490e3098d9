"""A frontend that knows only `paragraph` and `image`, and all the words that were typed into a story's blocks."""

import re
from functools import singledispatch
from html import escape, unescape

from bs4 import BeautifulSoup
from wagtail import blocks

from news.blocks.pasted import PastedBlock
from news.blocks.tables import GridBlock

WORD = re.compile(r"\w+")
INSIDE_WORDS = re.compile(r"</?(?:a|b|strong|i|em|sub|sup|code|s|del|strike)(?: [^>]*)?>")
NO_WORDS = (
    blocks.ChoiceBlock,
    blocks.URLBlock,
    blocks.BooleanBlock,
    blocks.IntegerBlock,
    blocks.ChooserBlock,
    PastedBlock,
)


def render(story):
    """The story as that frontend shows it: whatever it does not know, by the block's own `html`."""
    return "\n".join(
        _known(block) or block["html"] for block in [story["lead_media"], *story["body"]] if block
    )


def _known(block):
    if block["type"] == "paragraph":
        return f"<p>{escape(block['text'])}</p>"
    if block["type"] == "image":
        caption = block["caption"]["text"] if block["caption"] else ""
        alt, credit = escape(block["alt"]), escape(block["credit"] or "")
        return f'<figure><img alt="{alt}"><figcaption>{escape(caption)} {credit}</figcaption></figure>'
    return ""


def words_shown(html):
    """Words that a reader sees, or hears in place of a picture, as often as they stand there."""
    soup = BeautifulSoup(INSIDE_WORDS.sub("", html), "html.parser")
    read_aloud = [image.get("alt", "") for image in soup.find_all("img")]
    return WORD.findall(" ".join([soup.get_text(" "), *read_aloud]))


@singledispatch
def words_typed(block, value):
    """Words in the value of a block, found by the block's definition; the settings of a block are none."""
    return []


@words_typed.register
def _(block: blocks.FieldBlock, value):
    return [] if isinstance(block, NO_WORDS) or not isinstance(value, str) else WORD.findall(value)


@words_typed.register
def _(block: blocks.RichTextBlock, value):
    return words_shown(unescape(value.source)) if value else []


@words_typed.register
def _(block: GridBlock, value):
    return WORD.findall(" ".join([*block.get_searchable_content(value), value.get("table_caption", "")]))


@words_typed.register
def _(block: blocks.BaseStructBlock, value):
    return [
        word for name, child in block.child_blocks.items() for word in words_typed(child, value.get(name))
    ]


@words_typed.register
def _(block: blocks.ListBlock, value):
    return [word for child in value for word in words_typed(block.child_block, child)]


@words_typed.register
def _(block: blocks.BaseStreamBlock, value):
    return [word for child in value for word in words_typed(child.block, child.value)]
