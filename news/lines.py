"""One-line words in forms: headlines, names, kickers. Each is words, and closes the directions it opens."""

from typing import Any

from django.db import models

from news.text import problem_with_line


def refuse_bad_lines(form: Any, data: dict[str, Any]) -> None:
    """Put an error at each field of `data` that holds a line which is none."""
    for name, value in list(data.items()):
        if (
            value
            and name not in form.errors
            and _is_line(form, name)
            and (problem := problem_with_line(value))
        ):
            form.add_error(name, f"The {_label(form, name)} {problem}.")


def _is_line(form: Any, name: str) -> bool:
    """Typed freely in one line: no address, no slug, no choice."""
    if name not in (field.name for field in form._meta.model._meta.fields):
        return False
    field = form._meta.model._meta.get_field(name)
    return type(field) is models.CharField and not field.choices


def _label(form: Any, name: str) -> str:
    label = str(form.fields[name].label or name)
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
