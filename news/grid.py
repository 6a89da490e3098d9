"""What a sheet's stored value says, whatever its form: rows of cells that fit together."""

from dataclasses import dataclass, field
from typing import Any, Literal

ALIGNMENTS: dict[str, "Align"] = {"htLeft": "start", "htCenter": "center", "htRight": "end"}
Align = Literal["start", "center", "end"]
Place = tuple[int, int]
"""Row and column, from 0."""


@dataclass(frozen=True)
class GridCell:
    text: str
    header: Literal["column", "row"] | None = None
    """What it is a heading of."""
    colspan: int = 1
    rowspan: int = 1
    align: Align | None = None


@dataclass(frozen=True)
class Grid:
    caption: str = ""
    header_rows: int = 0
    rows: list[list[GridCell]] = field(default_factory=list)
    """A cell that spans others stands once, at its first place. No rows: there is no word in it."""


def read_grid(value: Any) -> Grid:
    """Short rows are filled up, empty rows and columns at the end left out; what makes no sense is passed over."""
    if not isinstance(value, dict):
        return Grid()
    words = _rectangle(value.get("data"))
    caption = str(value.get("table_caption") or "").strip()
    if not words:
        return Grid(caption)
    spans, hidden = _spans(value.get("mergeCells"), words)
    choice = value.get("table_header_choice")
    first = [
        spans.get((0, column), (1, 1))[0] for column in range(len(words[0])) if (0, column) not in hidden
    ]
    header_rows = max(first) if choice in ("row", "both") else 0
    by_row = choice in ("column", "col", "both")
    aligned = _alignments(value.get("cell"))
    rows = [
        [
            _cell(text, (row, column), spans, aligned, header_rows, by_row)
            for column, text in enumerate(texts)
            if (row, column) not in hidden
        ]
        for row, texts in enumerate(words)
    ]
    return Grid(caption, header_rows, rows)


def _cell(
    text: str,
    place: Place,
    spans: dict[Place, Place],
    aligned: dict[Place, Align],
    header_rows: int,
    by_row: bool,
) -> GridCell:
    rowspan, colspan = spans.get(place, (1, 1))
    header: Literal["column", "row"] | None = None
    if text and place[0] < header_rows:
        header = "column"
    elif text and by_row and place[1] == 0:
        header = "row"
    return GridCell(text, header, colspan, rowspan, aligned.get(place))


def _rectangle(data: Any) -> list[list[str]]:
    """The words of all rows, without what is empty at the end."""
    rows = [[_text(cell) for cell in row] for row in _lists(data) if isinstance(row, list)]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((n for row in rows for n, text in enumerate(row, 1) if text), default=0)
    return [[*row, *[""] * width][:width] for row in rows]


def _text(cell: Any) -> str:
    return str(cell).strip() if isinstance(cell, str | int | float) else ""


def _spans(merges: Any, words: list[list[str]]) -> tuple[dict[Place, Place], set[Place]]:
    """Rows and columns each merged cell spans, and the places it hides. One that would hide words is passed over."""
    spans: dict[Place, Place] = {}
    hidden: set[Place] = set()
    for merge in _lists(merges):
        place = _place(merge)
        if place is None or place[0] >= len(words) or place[1] >= len(words[0]):
            continue
        rows = min(_number(merge, "rowspan") or 1, len(words) - place[0])
        columns = min(_number(merge, "colspan") or 1, len(words[0]) - place[1])
        covered = {(place[0] + r, place[1] + c) for r in range(rows) for c in range(columns)} - {place}
        taken = hidden | spans.keys()
        if place in taken or covered & taken or any(words[row][column] for row, column in covered):
            continue
        spans[place] = (rows, columns)
        hidden |= covered
    return spans, hidden


def _alignments(cells: Any) -> dict[Place, Align]:
    found: dict[Place, Align] = {}
    for cell in _lists(cells):
        place = _place(cell)
        names = str(cell.get("className") or "").split() if place else []
        if place and (align := next((ALIGNMENTS[name] for name in names if name in ALIGNMENTS), None)):
            found[place] = align
    return found


def _place(entry: Any) -> Place | None:
    row, column = _number(entry, "row"), _number(entry, "col")
    return None if row is None or column is None else (row, column)


def _number(entry: Any, name: str) -> int | None:
    value = entry.get(name) if isinstance(entry, dict) else None
    return value if isinstance(value, int) and value >= 0 else None


def _lists(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
