"""Tables: edited as a sheet, with headings, spans and alignment."""

import json
from copy import deepcopy
from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock as SheetBlock
from wagtail_localize.segments import StringSegmentValue

from news.grid import read_grid

CAPTION = "caption"
MENU = [
    "row_above",
    "row_below",
    "col_left",
    "col_right",
    "---------",
    "remove_row",
    "remove_col",
    "---------",
    "mergeCells",
    "alignment",
    "---------",
    "undo",
    "redo",
]
# The spare row and column are how a table grows without a mouse; empty ones are not published.
SHEET = {
    "contextMenu": MENU,
    "mergeCells": True,
    "minSpareRows": 1,
    "minSpareCols": 1,
    "startRows": 4,
    "startCols": 4,
    "language": "en-US",
}


class GridBlock(SheetBlock):
    """Wagtail's sheet; what is no table becomes an empty one, wherever it comes from."""

    def __init__(self, **options: Any) -> None:
        super().__init__(table_options=SHEET, **options)

    def value_from_form(self, value: Any) -> Any:
        try:
            return _table(json.loads(value))
        except ValueError:
            return None

    def to_python(self, value: Any) -> Any:
        return super().to_python(_table(value))

    def normalize(self, value: Any) -> Any:
        return _table(value)

    def clean(self, value: Any) -> Any:
        if not self.is_deferred_validation:
            if not read_grid(value).rows:
                raise ValidationError("The table is empty.")
            if not value.get("table_header_choice"):
                raise ValidationError("Say under “Table headers” which cells are headings.")
        return super().clean(value)

    def get_searchable_content(self, value: Any) -> list[str]:
        return [cell.text for row in read_grid(value).rows for cell in row if cell.text]

    def get_translatable_segments(self, value: Any) -> list[StringSegmentValue]:
        """The caption and every cell with a letter in it, for wagtail-localize."""
        words = {CAPTION: value.get("table_caption")} if value else {}
        data = value.get("data") if value else None
        for row, cells in enumerate(data if isinstance(data, list) else []):
            words |= {
                f"{row}.{column}": cell
                for column, cell in enumerate(cells if isinstance(cells, list) else [])
            }
        return [
            StringSegmentValue(place, text)
            for place, text in words.items()
            if isinstance(text, str) and any(map(str.isalpha, text))
        ]

    def restore_translated_segments(self, value: Any, segments: list[StringSegmentValue]) -> Any:
        translated = deepcopy(value)
        for segment in segments:
            if segment.path == CAPTION:
                translated["table_caption"] = segment.render_text()
            else:
                row, column = map(int, segment.path.split("."))
                translated["data"][row][column] = segment.render_text()
        return translated


class TableBlock(blocks.StructBlock):
    table = GridBlock(
        label="Table",
        help_text="Paste from a spreadsheet, or type: a new row and column appear as you fill the last. A right click "
        "adds, removes, merges and aligns. A heading merged over two rows makes both rows headings.",
    )
    source = blocks.CharBlock(
        required=False, max_length=255, help_text='Where the figures come from, as in "Harbour board".'
    )

    class Meta:
        label = "Table"
        icon = "table"
        group = "Data"
        description = "Figures in rows and columns, with headings for those who listen to them."
        preview_value = {
            "table": {
                "data": [["Line", "By day", "By night"], ["Harbour", "24", "6"], ["Islands", "8", "2"]],
                "cell": [{"row": r, "col": c, "className": "htRight"} for r in (1, 2) for c in (1, 2)],
                "mergeCells": [],
                "table_header_choice": "both",
                "table_caption": "Crossings a week",
            },
            "source": "Harbour board",
        }


def _table(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None
