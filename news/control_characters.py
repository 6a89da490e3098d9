"""Control characters are refused in every field of every form, naming the block where there is one."""

from typing import Any

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.blocks import StreamValue

from news.lines import refuse_bad_lines
from news.text import has_controls


def controls_in(value: object) -> str:
    """Where a cleaned value has control characters, as the beginning of a sentence; empty: nowhere."""
    if isinstance(value, StreamValue):
        wrong = (n for n, child in enumerate(value, 1) if has_controls(child.get_prep_value()["value"]))
        return next((f"Block {n} ({value[n - 1].block.label})" for n in wrong), "")
    return "This" if has_controls(value) else ""


def refuse_controls(form: forms.BaseForm, data: dict[str, Any]) -> None:
    """Put an error at each field of `data` that has them."""
    for name, value in list(data.items()):
        if name not in form.errors and (where := controls_in(value)):
            form.add_error(name, f"{where} has control characters; take them out.")


class CleanTextForm(WagtailAdminModelForm):
    """The form of snippets."""

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        refuse_controls(self, data)
        refuse_bad_lines(self, data)
        return data
