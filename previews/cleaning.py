"""What has ended long ago is removed in small bites, found by index, whenever something new is made."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from previews.models import Code, Grant, TypedDraft

KEPT = timedelta(hours=12)
"""How long it is still told that something has ended."""
BITE = 20


def clean_codes(now: datetime) -> None:
    """With each code that is made: more go than come. Call it within a transaction."""
    _bite(Code.objects.filter(expires_at__lt=now - KEPT).order_by("expires_at"))


def clean_drafts(now: datetime) -> None:
    """With each draft that is new. What another one is removing is left to it."""
    _bite(Grant.objects.filter(expires_at__lt=now - KEPT).order_by("expires_at"))
    _bite(TypedDraft.objects.filter(changed_at__lt=now - KEPT).order_by("changed_at"))


def _bite(rows: "QuerySet[Any]") -> None:
    if old := list(rows.select_for_update(skip_locked=True).values_list("pk", flat=True)[:BITE]):
        rows.model._default_manager.filter(pk__in=old).delete()
