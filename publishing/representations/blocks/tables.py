"""Figures in rows and columns."""

from typing import Literal

from publishing.representations.blocks.block import Block
from publishing.representations.shape import Shape
from publishing.representations.words import RichText


class Cell(Shape):
    """A cell of a table; one that spans others stands once, at its first place."""

    content: RichText
    """The words; empty where there are none."""
    header: Literal["column", "row"] | None
    """Of what it is a heading; null for figures."""
    colspan: int
    """Columns it spans."""
    rowspan: int
    """Rows it spans."""
    align: Literal["start", "center", "end"] | None
    """Where its words stand, if an editor said so."""


class Table(Block):
    """Figures in rows and columns."""

    type: Literal["table"] = "table"
    """Always `table`."""
    caption: RichText | None
    """What it shows."""
    header_rows: int
    """Rows of headings at its top."""
    rows: list[list[Cell]]
    """Row by row; spans fill the rest."""
    source: str | None
    """Where the figures come from."""
