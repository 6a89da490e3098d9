"""The form of a story: its own checks, and the rows of its corrections and related stories."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.text import Truncator

from news.forms import NewsPageForm
from news.rows import with_fields
from news.vocabulary import ContentWarning


class ArticlePageForm(NewsPageForm):
    title_is = "headline"
    content_warnings = forms.MultipleChoiceField(
        choices=ContentWarning.choices, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.fields["title"].widget.attrs["autofocus"] = True
        if rows := self.formsets.get("corrections"):
            rows.form = with_fields(rows.form, {"block_id": _block_field(self.instance)})

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("embargo_until") and not data.get("embargo_active"):
            self.add_error("embargo_active", "An end of the embargo is given; tick this, or empty the end.")
        return data

    def row_problems(self, list_name: str, row: dict[str, Any]) -> dict[str, str]:
        problems = super().row_problems(list_name, row)
        if list_name == "related_links" and row.get("article") == self.instance:
            problems["article"] = "This is the story itself; choose another one."
        if list_name == "corrections" and (made := row.get("at")) and made > timezone.now():
            problems["at"] = "This lies in the future; a correction is made now or was made before."
        return problems


def _block_field(page: Any) -> forms.Field:
    """A choice of the story's blocks as they were last saved, and of what corrections name already."""
    blocks = {str(child.id): _opening(n, child) for n, child in enumerate(page.body, 1) if child.id}
    named = {str(row.block_id) for row in page.corrections.all() if row.block_id}
    gone = dict.fromkeys(sorted(named - blocks.keys()), "A part that is no more")
    return forms.TypedChoiceField(
        choices=[("", "The story as a whole"), *blocks.items(), *gone.items()],
        coerce=UUID,
        empty_value=None,
        required=False,
        label="Concerns",
        help_text="The part that was changed. A part typed just now is listed once the story has been saved.",
    )


def _opening(number: int, child: Any) -> str:
    words = " ".join(child.block.get_searchable_content(child.value))
    return f"{number}. {child.block.label}: {Truncator(words).chars(60)}".rstrip(": ")
