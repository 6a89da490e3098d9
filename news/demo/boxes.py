"""Parts of blocks that are streams or sheets themselves: what stands in a box, a table's sheet."""

import re
from collections.abc import Iterator
from typing import Any

from news.demo.manuscripts import BlockText, as_line
from news.demo.streams import Block, block


def inner(text: str, *name: object) -> list[Block]:
    """Paragraphs apart by empty lines, or HTML with paragraphs and lists, as blocks of a box."""
    return [block(kind, html, *name, place) for place, (kind, html) in enumerate(_parts(text))]


def sheet(text: BlockText) -> dict[str, Any]:
    """The stored value of a table; figures stand at the end of their cells."""
    rows: list[list[str]] = text["table"]
    headed = (bool(text.get("header_rows")), bool(text.get("header_column")))
    figures = [
        {"row": r, "col": c, "className": "htRight"}
        for r, row in enumerate(rows)
        for c, cell in enumerate(row)
        if c and cell[:1].isdigit()
    ]
    return {
        "data": rows,
        "cell": figures,
        "mergeCells": [],
        "table_header_choice": {(True, True): "both", (True, False): "row", (False, True): "column"}[headed],
        "table_caption": text.get("caption", ""),
    }


def _parts(text: str) -> Iterator[tuple[str, str]]:
    if "<" not in text[:2]:
        text = "".join(f"<p>{part}</p>" for part in text.strip().split("\n\n"))
    line = as_line(text).replace("> <", "><")
    for part in re.findall(r"<ul>.*?</ul>|<ol>.*?</ol>|(?:<p>.*?</p>)+", line):
        yield "paragraph" if part.startswith("<p>") else "list", part
