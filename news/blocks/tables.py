"""Tables: edited as a sheet, with headings, spans and alignment."""

import json
from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock as SheetBlock

from news.grid import read_grid

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
