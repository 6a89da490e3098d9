"""Rows of the lists within a form."""

from types import new_class
from typing import Any

from django import forms


def with_fields(row: type[Any], fields: dict[str, forms.Field]) -> type[Any]:
    """The form class of a row, with some of its fields replaced."""
    made: type[Any] = new_class(row.__name__, (row,))
    made.base_fields = row.base_fields | fields
    return made
