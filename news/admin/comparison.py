"""How two versions of a page are compared: by the words an editor sees in the form, field by field.

Wagtail compares blocks as they are drawn, which says nothing of a picture, a choice or a link.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bs4 import BeautifulSoup
from django.db import models
from django.utils import formats
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.admin.compare import (
    BlockComparison,
    FieldComparison,
    StreamBlockComparison,
    StreamFieldComparison,
    TextDiff,
    TextFieldComparison,
    diff_text,
    register_comparison_class,
)
from wagtail.fields import RichTextField, StreamField

from news.zones import zone_of

Line = tuple[str, str]
"""A label and the words at it."""


def words_of_rich_text(html: str) -> str:
    """The text, with where each link leads: a link changed alone would else be no change."""
    soup = BeautifulSoup(html or "", "html.parser")
    for link in soup.find_all("a"):
        leads_to = link.get("href") or f"{link.get('linktype', '')} {link.get('id', '')}".strip()
        link.append(f" ({leads_to})")
    for line in soup.find_all(["p", "li"]):
        line.append("\n")
    return str(soup.get_text()).strip()


def lines_of(block: blocks.Block, value: Any, label: str = "") -> Iterator[Line]:
    """All that stands in a block, in the order of its form; what is empty is left out."""
    if isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from lines_of(child, value.get(name), _within(label, child.label))
    elif isinstance(block, blocks.ListBlock | blocks.BaseStreamBlock):
        for number, child in enumerate(getattr(value, "bound_blocks", value) or [], 1):
            yield from lines_of(child.block, child.value, _within(label, f"{child.block.label} {number}"))
    elif words := _words(block, value):
        yield label, words


def _within(label: str, inner: str) -> str:
    return f"{label} · {inner}" if label else str(inner)


def _words(block: blocks.Block, value: Any) -> str:
    if value is None or value == "":
        return ""
    if isinstance(block, blocks.RichTextBlock):
        return words_of_rich_text(value.source)
    if isinstance(block, blocks.BooleanBlock):
        return _("Yes") if value else ""
    if isinstance(block, blocks.ChoiceBlock):
        return _choices_of(block).get(value, str(value))
    if isinstance(block, blocks.ChooserBlock):
        return str(getattr(value, "get_admin_display_title", value.__str__)())
    if isinstance(value, dict | list):  # a table: what its own block finds in it
        return " · ".join(block.get_searchable_content(value))
    return str(value)


def _choices_of(block: blocks.ChoiceBlock) -> dict[Any, str]:
    flat: dict[Any, str] = {}
    for value, label in block.field.choices:
        flat |= {v: str(t) for v, t in label} if isinstance(label, list | tuple) else {value: str(label)}
    return flat


class WordsOfBlock(BlockComparison):
    """Two states of one block, label by label."""

    def htmlvalue(self, val: Any) -> SafeString:
        return _listed((label, escape(words)) for label, words in lines_of(self.block, val))

    def htmldiff(self) -> SafeString:
        before, after = (dict(lines_of(self.block, val)) for val in (self.val_a, self.val_b))
        return _listed(
            (label, diff_text(before.get(label, ""), after.get(label, "")).to_html())
            for label in after | before
        )


def _listed(lines: Iterator[tuple[str, str]]) -> SafeString:
    shown = format_html_join(
        "\n",
        "{}<dd>{}</dd>",
        ((format_html("<dt>{}</dt>", label) if label else "", html) for label, html in lines),
    )
    return format_html("<dl>{}</dl>", shown)


class Blocks(StreamBlockComparison):
    """As Wagtail's, which knows what is new, gone and changed by the ids of blocks; the words are ours."""

    def get_block_comparisons(self) -> list[WordsOfBlock]:
        return [
            WordsOfBlock(found.block, found.exists_a, found.exists_b, found.val_a, found.val_b)
            for found in super().get_block_comparisons()
        ]


class StreamComparison(StreamFieldComparison):
    def htmldiff(self) -> str:
        found: str = Blocks(self.field.stream_block, True, True, self.val_a, self.val_b).htmldiff()
        return found


class RichTextComparison(TextFieldComparison):
    def htmldiff(self) -> str:
        found: str = diff_text(words_of_rich_text(self.val_a), words_of_rich_text(self.val_b)).to_html()
        return found


class PlainComparison(FieldComparison):
    """Values that are said otherwise than Python prints them."""

    def __init__(self, field: models.Field[Any, Any], obj_a: Any, obj_b: Any) -> None:
        super().__init__(field, obj_a, obj_b)
        self.page = getattr(obj_b, "page", obj_b)  # rows of a page stand in its zone too

    def said(self, value: Any) -> str:
        raise NotImplementedError

    def htmldiff(self) -> str:
        before, after = self.said(self.val_a), self.said(self.val_b)
        if before == after:
            return str(escape(after))
        changes = [(how, words) for how, words in (("deletion", before), ("addition", after)) if words]
        return str(TextDiff(changes).to_html())


class MomentComparison(PlainComparison):
    """In the zone of the page's site, as its form has it."""

    def said(self, value: datetime | None) -> str:
        if value is None:
            return ""
        return str(formats.date_format(value.astimezone(zone_of(self.page)), "j M Y, H:i"))


class YesNoComparison(PlainComparison):
    def said(self, value: bool) -> str:
        return _("Yes") if value else _("No")


class ListComparison(PlainComparison):
    """Several words of a vocabulary in one field."""

    def said(self, value: list[str] | None) -> str:
        return ", ".join(map(str, value or []))


def compare_as_editors_read() -> None:
    """Take the place of Wagtail's own comparisons, in the registry it has for that."""
    for field, comparison in (
        (StreamField, StreamComparison),
        (RichTextField, RichTextComparison),
        (models.DateTimeField, MomentComparison),
        (models.BooleanField, YesNoComparison),
        (models.JSONField, ListComparison),
    ):
        register_comparison_class(field, comparison_class=comparison)
