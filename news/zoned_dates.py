"""Dates in forms are read and shown in the zone of the page's own site, whatever the user's own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone


class ZonedDateTimeField(forms.DateTimeField):
    """A date and time read and shown in one named zone."""

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
            moment: datetime | None = super().to_python(value)
        if moment and not 1000 <= moment.year <= 9000:  # at the very ends it has no equal in UTC
            raise forms.ValidationError("The year is out of range; expected one from 1000 to 9000.")
        return moment


def zoned(fields: Mapping[str, forms.Field], zone: ZoneInfo) -> dict[str, forms.Field]:
    """The dates among some fields, each as one of the zone."""
    return {
        name: ZonedDateTimeField(
            zone=zone,
            widget=field.widget,
            required=field.required,
            initial=field.initial,
            label=field.label,
            help_text=field.help_text,
        )
        for name, field in fields.items()
        if isinstance(field, forms.DateTimeField)
    }
