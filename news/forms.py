"""The forms behind the editing screens: what is refused at the field, and dates in the site's zone."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page

from news import registry
from news.addresses import RESERVED_SLUGS, Homes, language_prefixes
from news.text import problem_with_line
from news.vocabulary import ContentWarning
from news.zones import zone_of

ZONED_FIELDS = (
    "go_live_at",
    "expire_at",
    "display_at",
    "embargo_until",
    "free_until",
    "source_original_published_at",
)
FARTHEST = timedelta(days=3653)


class ZonedDateTimeField(forms.DateTimeField):
    """A date and time read and shown in one named zone, whatever the user's own."""

    def __init__(self, *, zone: ZoneInfo, **options: Any) -> None:
        super().__init__(**options)
        self.zone = zone
        self.help_text = f"{self.help_text} Time zone: {zone.key}.".strip()

    def prepare_value(self, value: Any) -> Any:
        with timezone.override(self.zone):
            return super().prepare_value(value)

    def to_python(self, value: Any) -> datetime | None:
        """Raise ValidationError for a time that does not exist or exists twice in the zone."""
        with timezone.override(self.zone):
            return super().to_python(value)


class NewsPageForm(WagtailAdminPageForm):
    """Checks every page shares: its words, its slug, its dates, and whether it can be published."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone = zone_of(self.parent_page or self.instance)
        for name in ZONED_FIELDS:
            if (field := self.fields.get(name)) is not None:
                self.fields[name] = ZonedDateTimeField(
                    zone=zone,
                    widget=field.widget,
                    required=field.required,
                    label=field.label,
                    help_text=field.help_text,
                )

    def clean_title(self) -> str:
        title = str(self.cleaned_data.get("title") or "")
        if problem := problem_with_line(title):
            raise forms.ValidationError(f"The headline {problem}.")
        return title

    def clean_slug(self) -> str:
        slug = str(self.cleaned_data.get("slug") or "")
        parent = self.parent_page or self.instance.get_parent()
        if parent is not None and parent.depth == 2:
            reserved = RESERVED_SLUGS | language_prefixes(Homes().all)
            if slug in reserved:
                taken = ", ".join(sorted(reserved))
                raise forms.ValidationError(
                    f"“{slug}” is reserved for addresses of the site, as are: {taken}."
                )
        return slug

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        for name, value in data.items():
            if isinstance(value, str) and name not in self.errors and "\0" in value:
                self.add_error(name, "Control characters cannot be saved; take them out of this field.")
        for name in ("go_live_at", "expire_at", "embargo_until", "free_until"):
            moment = data.get(name)
            if moment and moment > timezone.now() + FARTHEST:
                self.add_error(name, "This is more than ten years away; expected a date within ten years.")
        return data

    def is_valid(self) -> bool:
        return bool(super().is_valid()) and (not self._asks_to_publish or self._can_be_published)

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
            candidate.path = (
                self.parent_page.path + "0" * Page.steplen
            )  # below its parent; the tree says where
            candidate.set_url_path(self.parent_page)
        found = registry.obstacles(candidate)
        for obstacle in found:
            self.add_error(obstacle.field if obstacle.field in self.fields else None, obstacle.message)
        return not found


def _approval_publishes(page: Page) -> bool:
    state = page.current_workflow_state
    return state is not None and state.get_next_task() is None


class ArticlePageForm(NewsPageForm):
    content_warnings = forms.MultipleChoiceField(
        choices=ContentWarning.choices, required=False, widget=forms.CheckboxSelectMultiple
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("embargo_until") and not data.get("embargo_active"):
            self.add_error("embargo_active", "An end of the embargo is given; tick this, or empty the end.")
        return data
