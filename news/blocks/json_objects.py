"""A JSON object inside a block: typed by an editor, or kept there by another block."""

import json
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms.fields import InvalidJSONInput
from wagtail import blocks

NO_JSON = "This is not JSON."
LARGEST = 20_000
DEEPEST = 8


class JsonObjectField(forms.JSONField):
    """Refuses what is no object, too large, too deep, or no JSON for others (`NaN`)."""

    def to_python(self, value: Any) -> Any:
        try:
            found = super().to_python(value)
            size = len(json.dumps(found, allow_nan=False))
        except (RecursionError, ValueError) as error:
            raise ValidationError(NO_JSON, code="invalid") from error
        if found is not None and not isinstance(found, dict):
            raise ValidationError('Give an object, as {"zoom": 9}.', code="invalid")
        if size > LARGEST or deeper_than(DEEPEST, found):
            raise ValidationError(
                f"Give at most {LARGEST} characters, {DEEPEST} levels deep.", code="invalid"
            )
        return found


class JsonObjectBlock(blocks.FieldBlock):
    def __init__(self, widget: forms.Widget | None = None, help_text: str = "", **options: Any) -> None:
        self.field = JsonObjectField(
            required=False,
            error_messages={"invalid": NO_JSON},
            help_text=help_text,
            widget=widget or forms.Textarea(attrs={"rows": 3}),
        )
        super().__init__(**options)

    def value_from_form(self, value: Any) -> Any:
        """What was typed stays as it is until it can be read."""
        if not isinstance(value, str):
            return value or {}
        try:
            return json.loads(value or "{}")
        except (RecursionError, ValueError):
            return InvalidJSONInput(value)

    class Meta:
        icon = "code"
        default: ClassVar[dict[str, Any]] = {}


def deeper_than(levels: int, value: Any) -> bool:
    """Whether dictionaries and lists in `value` go deeper."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(deeper_than(levels - 1, each) for each in inner)
