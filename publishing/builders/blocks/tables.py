"""The builder of tables."""

from collections.abc import Iterator
from html import escape
from typing import Any

from news.grid import GridCell, read_grid
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.markup import Run
from publishing.builders.words import plain, rich_text
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.tables import Cell, Table

SCOPES = {
    ("column", False): "col",
    ("column", True): "colgroup",
    ("row", False): "row",
    ("row", True): "rowgroup",
}


@builds("table")
def table(value: Any, place: Place) -> Iterator[Block]:
    grid = read_grid(value.get("table"))
    if not grid.rows:
        place.refuse("the table is empty.")
    rows = [[_cell(cell) for cell in row] for row in grid.rows]
    caption = plain(grid.caption)
    source = (value.get("source") or "").strip() or None
    lines = [" | ".join(cell.content.text for cell in row if cell.content.text) for row in rows]
    yield place.make(
        Table,
        html=_html(rows, grid.header_rows, caption.html if caption else "", source),
        text="\n".join(filter(None, [grid.caption, *lines, source])),
        caption=caption,
        header_rows=grid.header_rows,
        rows=rows,
        source=source,
    )


def _cell(cell: GridCell) -> Cell:
    return Cell(
        content=rich_text([Run(cell.text)], None),
        header=cell.header,
        colspan=cell.colspan,
        rowspan=cell.rowspan,
        align=cell.align,
    )


def _html(rows: list[list[Cell]], header_rows: int, caption: str, source: str | None) -> str:
    head = "".join(map(_row_html, rows[:header_rows]))
    body = "".join(map(_row_html, rows[header_rows:]))
    html = f"<caption>{caption}</caption>" if caption else ""
    html += f"<thead>{head}</thead>" if head else ""
    html = f"<table>{html}<tbody>{body}</tbody></table>"
    return f"<figure>{html}<figcaption>{escape(source)}</figcaption></figure>" if source else html


def _row_html(row: list[Cell]) -> str:
    return f"<tr>{''.join(map(_cell_html, row))}</tr>"


def _cell_html(cell: Cell) -> str:
    attributes = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
    attributes += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    if cell.header is None:
        return f"<td{attributes}>{cell.content.html}</td>"
    wide = (cell.colspan if cell.header == "column" else cell.rowspan) > 1
    return f'<th scope="{SCOPES[cell.header, wide]}"{attributes}>{cell.content.html}</th>'
