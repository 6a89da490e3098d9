"""The rich text editor, guarded: what no editor's screen sends must not break the converter."""

import json
from typing import Any

from draftjs_exporter.error import ExporterException
from wagtail.admin.rich_text import DraftailRichTextArea

from news.blocks.limits import DEPTH


class GuardedRichTextArea(DraftailRichTextArea):
    """Wagtail's, for input of any form: what is not its JSON is no text, and lists end below the limit."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        if name in data:
            data = {name: _flattened(data[name])}
        try:
            return super().value_from_datadict(data, files, name)
        except ExporterException:  # it refers to links that it does not bring
            return ""


def _flattened(typed: str) -> str:
    """Converting lists hundreds deep would end in a RecursionError; one deeper than the limit is refused later."""
    try:
        content = json.loads(typed)
        blocks = list(content["blocks"])
        for block in blocks:
            block["depth"] = min(int(block.get("depth", 0)), DEPTH)
    except (ValueError, TypeError, KeyError, AttributeError):
        return "null"
    return json.dumps(content)
