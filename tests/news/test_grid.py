"""A sheet's stored value, however it was mangled, is read as rows that fit together."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from news.grid import read_grid

PIECES = some.none() | some.integers(-2, 5) | some.text("ab \n<", max_size=3) | some.booleans()
KEYS = some.sampled_from(["row", "col", "rowspan", "colspan", "className"])
ENTRIES = some.dictionaries(KEYS, PIECES) | PIECES
ROWS = some.lists(some.lists(PIECES, max_size=4) | PIECES, max_size=4)
VALUES = some.dictionaries(
    some.sampled_from(["data", "mergeCells", "cell"]), ROWS | some.lists(ENTRIES, max_size=3) | PIECES
)
CHOICES = some.sampled_from(["row", "column", "both", "neither", None, 7])


def texts(grid):
    return [[cell.text for cell in row] for row in grid.rows]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(VALUES, CHOICES)
def test_whatever_is_stored_gives_rows_of_equal_width_and_loses_no_word(value, choice):
    grid = read_grid(value | {"table_header_choice": choice})

    data = value.get("data")
    rows = [row for row in data if isinstance(row, list)] if isinstance(data, list) else []
    typed = sorted(t for row in rows for c in row if c is not None and (t := str(c).strip()))
    assert sorted(t for row in texts(grid) for t in row if t) == typed
    assert sum(cell.colspan * cell.rowspan for row in grid.rows for cell in row) % max(len(grid.rows), 1) == 0


@pytest.mark.parametrize("value", [None, [], "x", 7, {}, {"data": None}, {"data": [[None, ""], []]}])
def test_what_is_no_table_is_an_empty_one(value):
    assert read_grid(value).rows == []


def test_short_rows_are_filled_up_and_what_is_empty_at_the_end_is_left_out():
    assert texts(read_grid({"data": [["a", None, "b", ""], ["c"], [None, ""]]})) == [
        ["a", "", "b"],
        ["c", "", ""],
    ]


def test_a_merge_that_would_hide_words_or_crosses_another_is_passed_over():
    merges = [
        {"row": 0, "col": 0, "rowspan": 2, "colspan": 1},
        {"row": 0, "col": 0, "rowspan": 1, "colspan": 2},
    ]
    grid = read_grid({"data": [["a", ""], ["b", ""], ["c", "d"]], "mergeCells": merges})

    assert [(cell.text, cell.rowspan, cell.colspan) for cell in grid.rows[0]] == [("a", 1, 2)]


def test_an_empty_cell_is_no_heading():
    grid = read_grid({"data": [["", "By day"], ["Harbour", 24]], "table_header_choice": "both"})

    assert [[cell.header for cell in row] for row in grid.rows] == [[None, "column"], ["row", None]]
