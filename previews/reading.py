"""What a grant opens, judged anew at every reading."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from wagtail.models import Site

from previews.content import from_text, latest_draft, saved_object
from previews.models import Grant, Purpose, TypedDraft
from previews.permission import may_add, may_work_on
from previews.refusals import ExpiredGrant, NoGrant, RevokedGrant, UnknownGrant
from previews.secrets import LONGEST, hashed
from previews.sharing import shared_object


@dataclass(frozen=True)
class Opened:
    """A draft that may be shown."""

    grant: UUID
    """The row's own id, which opens nothing."""
    instance: Model
    """As typed, or as saved last; never to be saved."""
    user: Any
    """Whose eyes it is for; None behind a shared link, where only what is public stands beside it."""
    purpose: Purpose
    site: Site
    language: str
    expires_at: datetime
    stand_in: UUID | None
    """Its id where it was never saved."""


@sensitive_variables("secret")
def open_draft(secret: str) -> Opened:
    """Raises `Refused`. Nothing is written: reading renews no grant."""
    if not secret:
        raise NoGrant
    if len(secret) > LONGEST:
        raise UnknownGrant
    grant = grants().filter(secret_hash=hashed(secret)).first()
    if grant is None:
        raise UnknownGrant
    return open_grant(grant)


def grants() -> "QuerySet[Grant]":
    """With what it takes to judge them."""
    return Grant.objects.select_related(
        "site", "draft__user", "draft__content_type", "link__made_by", "link__content_type"
    )


def open_grant(grant: Grant) -> Opened:
    """The same for a grant at hand."""
    saved, draft = judge(grant), grant.draft
    model = draft.content_type.model_class() if draft else None
    if draft and model:
        instance = from_text(model, draft.content, saved)
        return _opened(grant, instance, user=draft.user, stand_in=None if draft.object_id else draft.id)
    if saved is None:
        raise RevokedGrant
    return _opened(grant, latest_draft(saved), user=None, stand_in=None)


def judge(grant: Grant) -> Model | None:
    """The saved object behind a grant; None where it was never saved. Raises `Refused` where it opens nothing now."""
    if grant.revoked_at is not None:
        raise RevokedGrant
    if grant.expires_at <= timezone.now():
        raise ExpiredGrant
    if grant.link is not None:
        saved = None if grant.link.revoked_at else shared_object(grant.link)
        allowed = saved is not None
    else:
        saved = saved_object(grant.draft.content_type, grant.draft.object_id) if grant.draft else None
        allowed = grant.draft is not None and _may_see(grant.draft, saved)
    if not allowed:
        raise RevokedGrant
    return saved


def _may_see(draft: TypedDraft, saved: Model | None) -> bool:
    if draft.object_id:
        return saved is not None and may_work_on(draft.user, saved)
    model = draft.content_type.model_class()
    return model is not None and may_add(draft.user, model, draft.parent_id)


def _opened(grant: Grant, instance: Model, *, user: Any, stand_in: UUID | None) -> Opened:
    return Opened(
        grant=grant.pk,
        instance=instance,
        user=user,
        purpose=Purpose(grant.purpose),
        site=grant.site,
        language=grant.language,
        expires_at=grant.expires_at,
        stand_in=stand_in,
    )
