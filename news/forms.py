"""The form behind every page's editing screen: what is refused at the field, and whether it can be published."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property
from itertools import count
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.text import slugify
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page, Task

from news import registry
from news.addresses import RESERVED_SLUGS, Homes, language_prefixes
from news.control_characters import controls_in, refuse_controls
from news.lines import refuse_bad_lines
from news.meanwhile import refuse_overwriting
from news.rows import with_fields
from news.text import problem_with_line
from news.zoned_dates import zoned
from news.zones import zone_of

FARTHEST = timedelta(days=3653)


class NewsPageForm(WagtailAdminPageForm):
    """Checks every page shares: its words, its slug, its dates, and whether it can be published."""

    title_is = "title"
    """What the newsroom calls it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone = zone_of(self.parent_page or self.instance)
        self.fields |= zoned(self.fields, zone)
        if self.instance.pk is None and "slug" in self.fields:
            self.fields["slug"].required = False  # the screen fills it in a moment after the title was typed
        for rows in self.formsets.values():
            rows.form = with_fields(rows.form, zoned(rows.form.base_fields, zone))

    def clean_title(self) -> str:
        title = str(self.cleaned_data.get("title") or "")
        if problem := problem_with_line(title):
            raise forms.ValidationError(f"The {self.title_is} {problem}.")
        return title

    def clean_slug(self) -> str:
        parent = self.parent_page or self.instance.get_parent()
        slug = str(self.cleaned_data.get("slug") or "") or self._slug_of_title(parent)
        if parent is not None and parent.depth == 2:
            reserved = RESERVED_SLUGS | language_prefixes(Homes().all)
            if slug in reserved:
                taken = ", ".join(sorted(reserved))
                raise forms.ValidationError(
                    f"“{slug}” is reserved for addresses of the site, as are: {taken}."
                )
        return slug

    def _slug_of_title(self, parent: Page) -> str:
        """A free one, for a form that was sent before the screen had made it."""
        base = slugify(self.cleaned_data.get("title") or "", allow_unicode=True)[:240]
        if not base:
            raise forms.ValidationError("This field is required.", code="required")
        candidates = (base if n == 1 else f"{base}-{n}" for n in count(1))
        return next(slug for slug in candidates if Page._slug_is_available(slug, parent, self.instance))

    def get_field_updates_for_resave(self) -> Iterator[tuple[str, Any]]:
        """What a screen that has saved by itself must send next time."""
        yield from super().get_field_updates_for_resave()
        if not self.data.get("slug"):
            yield "slug", self.instance.slug

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        refuse_controls(self, data)
        refuse_bad_lines(self, data)
        for name in ("go_live_at", "expire_at", "embargo_until", "free_until"):
            moment = data.get(name)
            if moment and moment > timezone.now() + FARTHEST:
                self.add_error(name, "This is more than ten years away; expected a date within ten years.")
        moment = data.get("go_live_at")
        if moment and "go_live_at" in self.changed_data and moment < timezone.now():
            self.add_error("go_live_at", "This is in the past; empty it to publish now.")
        refuse_overwriting(self, data)
        return data

    def is_valid(self) -> bool:
        valid = bool(super().is_valid()) and self._lists_are_clean
        return valid and (not self._asks_to_publish or self._can_be_published)

    @cached_property
    def _lists_are_clean(self) -> bool:
        """The rows of credits, ids in other systems and so on; Django checks lists after the form itself."""
        found = [
            (form, problems)
            for name, formset in self.formsets.items()
            for form in formset.forms
            if form not in formset.deleted_forms and (problems := self.row_problems(name, form.cleaned_data))
        ]
        for form, problems in found:
            for field, message in problems.items():
                form.add_error(field, message)
        return not found

    def row_problems(self, list_name: str, row: dict[str, Any]) -> dict[str, str]:
        """What is wrong with the cleaned values of a row of one of the lists: a sentence a field."""
        wrong = (name for name, value in row.items() if controls_in(value))
        return dict.fromkeys(wrong, "This has control characters; take them out.")

    @property
    def _asks_to_publish(self) -> bool:
        if self.is_deferred_validation:
            return False
        approving = self.data.get("workflow-action-name") in {"approve", "locked-approve"}
        return bool(self.data.get("action-publish")) or (approving and _approval_publishes(self.instance))

    @cached_property
    def _can_be_published(self) -> bool:
        """Run the registered checks on what was typed; each obstacle becomes an error at its field."""
        candidate = self.save(commit=False)
        if candidate.pk is None and self.parent_page is not None:
            # Somewhere below its parent; the tree gives it its place when it is saved.
            candidate.path = self.parent_page.path + "0" * Page.steplen
            candidate.set_url_path(self.parent_page)
        sentences: dict[str | None, list[str]] = {}
        for obstacle in registry.obstacles(candidate):
            sentences.setdefault(obstacle.field, []).append(obstacle.message)
        for field, said in sentences.items():
            self._say(field, " ".join(said))  # a StreamField shows only the first of its errors
        return not sentences

    def _say(self, field: str | None, sentence: str) -> None:
        if field in self.formsets:
            self.formsets[field].non_form_errors().append(sentence)
        else:
            self.add_error(field if field in self.fields else None, sentence)


def _approval_publishes(page: Page) -> bool:
    """Whether the task now under way is the last of the workflow."""
    state = page.current_workflow_state
    if state is None or state.current_task_state is None:
        return False
    tasks = Task.objects.filter(workflow_tasks__workflow=state.workflow, active=True)
    left = tasks.exclude(task_states__in=state.successful_task_states)
    return not left.exclude(pk=state.current_task_state.task_id).exists()
