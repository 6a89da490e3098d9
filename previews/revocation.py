"""Grants that end before their time: their user logs out, or their object is deleted."""

from typing import Any

from django.contrib.auth.signals import user_logged_out
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.signals import post_delete
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page, PreviewableMixin

from previews.minting import session_hash
from previews.models import Code, Grant, ShareLink, TypedDraft


def connect() -> None:
    user_logged_out.connect(end_session, dispatch_uid="previews")
    post_delete.connect(end_object, dispatch_uid="previews")


def end_session(request: HttpRequest | None, **_: Any) -> None:
    """What was made in this session; the same user's other ones go on."""
    session = session_hash(request) if request is not None else ""
    if session:
        for model in (Code, Grant):
            model.objects.filter(session_hash=session, revoked_at=None).update(revoked_at=timezone.now())


def end_object(instance: Model, **_: Any) -> None:
    """All that shows an object which is gone, and the words of it that are kept here. Two statements for most.

    Of a page both its own row and that of `Page` are told of; drafts name the first.
    """
    if not isinstance(instance, PreviewableMixin) or type(instance) is Page:
        return
    key = {
        "content_type": ContentType.objects.get_for_model(instance),
        "object_id": str(instance.pk),
    }
    now = timezone.now()
    if drafts := list(TypedDraft.objects.filter(**key).values_list("pk", flat=True)):
        for model in (Code, Grant):
            model.objects.filter(draft__in=drafts, revoked_at=None).update(revoked_at=now)
        TypedDraft.objects.filter(pk__in=drafts).update(content="{}")
    ShareLink.objects.filter(**key, revoked_at=None).update(revoked_at=now)
