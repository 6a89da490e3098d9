"""From what an editor types to a one-time code: the draft is kept, running grants are renewed."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from wagtail.models import Page

from previews.cleaning import clean_codes, clean_drafts
from previews.content import as_text
from previews.models import Code, Grant, TypedDraft
from previews.place import Place
from previews.secrets import hashed, new_secret

CODE_LIFE = timedelta(seconds=60)
GRANT_LIFE = timedelta(minutes=10)


@dataclass(frozen=True)
class Minted:
    """A fresh code, and what minting it found."""

    token: str = field(repr=False)
    changed: bool
    """Whether the draft differs from the one kept before."""
    expires_at: datetime
    """When the grants that show this draft end, unless it is minted again."""


@sensitive_variables("secret")
def mint(instance: Model, place: Place, request: HttpRequest) -> Minted:
    """Keep the draft for the request's user and make a code for it, in one transaction."""
    now = timezone.now()
    secret = new_secret()
    with transaction.atomic():
        draft, changed = _keep(instance, request, now)
        ends = now + GRANT_LIFE
        Grant.objects.filter(draft=draft, revoked_at=None, expires_at__gt=now).update(expires_at=ends)
        Code.objects.create(
            secret_hash=hashed(secret),
            draft=draft,
            site=place.site,
            language=place.language,
            session_hash=session_hash(request),
            made_at=now,
            expires_at=now + CODE_LIFE,
        )
        clean_codes(now)
    return Minted(secret, changed, ends)


def session_hash(request: HttpRequest) -> str:
    """Names the session without opening it; empty without one."""
    session: Any = getattr(request, "session", None)
    key = session.session_key if session is not None else None
    return hashed(f"session:{key}") if key else ""


def version_of(request: HttpRequest) -> str:
    """Which state is looked at: what is typed has a row of its own, so that older states do not write over it."""
    if getattr(request, "is_editing", False):
        return "typed"
    revision = getattr(request, "revision_id", None)
    return f"revision:{revision}" if revision else "saved"


def _keep(instance: Model, request: HttpRequest, now: datetime) -> tuple[TypedDraft, bool]:
    key: dict[str, Any] = {
        "user_id": request.user.pk,
        "content_type": ContentType.objects.get_for_model(instance),
        "object_id": str(instance.pk or ""),
        "parent_id": _parent_id(instance),
        "version": version_of(request),
    }
    text = as_text(instance)
    draft = TypedDraft.objects.filter(**key).first()
    changed = draft is None or draft.content != text
    values = {"content": text, "changed_at": now}
    if draft is None or not TypedDraft.objects.filter(pk=draft.pk).update(**values):
        draft, _ = TypedDraft.objects.update_or_create(**key, defaults=values)
        clean_drafts(now)
    return draft, changed


def _parent_id(instance: Model) -> str:
    """Of a new page, whose place in the tree is only pretended."""
    if not isinstance(instance, Page) or instance.pk:
        return ""
    above = Page.objects.filter(path=instance.path[: -Page.steplen]).values_list("pk", flat=True)
    return str(above.first() or "")
