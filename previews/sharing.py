"""Links to share: made, listed, revoked, and opened by whoever has one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.hashers import check_password, make_password
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import F, Model, QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from previews.content import saved_object
from previews.models import Grant, ShareLink
from previews.permission import may_work_on
from previews.place import Place
from previews.refusals import ExpiredCode, PasswordRequired, PasswordWrong, Revoked, TooManyTries
from previews.secrets import hashed, new_secret

DAYS: Sequence[int] = (1, 7, 30)
"""How long a link may last."""
USUAL_DAYS = 7
TRIES = 10
"""Wrong passwords within `TRIES_WITHIN`, then nobody gets in until that has passed."""
TRIES_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True)
class Shared:
    """A new link. Its token can be shown now and never again."""

    token: str = field(repr=False)
    link: ShareLink


@sensitive_variables("password", "token")
def share(
    instance: Model, place: Place, user: Any, *, label: str = "", days: int = USUAL_DAYS, password: str = ""
) -> Shared:
    """Make a link to the saved draft of a saved object. Who may edit it, the caller has asked."""
    if days not in DAYS:
        raise ValueError(f"A link lasts {', '.join(map(str, DAYS))} days, not {days}.")
    token, now = new_secret(), timezone.now()
    link = ShareLink.objects.create(
        secret_hash=hashed(token),
        content_type=ContentType.objects.get_for_model(instance),
        object_id=str(instance.pk),
        site=place.site,
        language=place.language,
        made_by=user,
        made_at=now,
        label=label.strip(),
        expires_at=now + timedelta(days=days),
        password=make_password(password) if password else "",
    )
    return Shared(token, link)


def links_of(instance: Model) -> "QuerySet[ShareLink]":
    """All links to an object, newest first, ended ones too."""
    rows = ShareLink.objects.filter(
        content_type=ContentType.objects.get_for_model(instance), object_id=str(instance.pk)
    )
    return rows.select_related("made_by")


def revoke(link: ShareLink) -> None:
    """End a link, and what was opened with it."""
    now = timezone.now()
    with transaction.atomic():
        ShareLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=now)
        Grant.objects.filter(link=link, revoked_at=None).update(revoked_at=now)


@sensitive_variables("password")
def admit(link: ShareLink, password: str | None, now: datetime) -> None:
    """Let somebody in and count them. Raises `Refused`."""
    if link.revoked_at is not None or shared_object(link) is None:
        raise Revoked
    if link.expires_at <= now:
        raise ExpiredCode
    if link.password:
        _ask_password(link, password, now)
    ShareLink.objects.filter(pk=link.pk).update(views=F("views") + 1, last_viewed_at=now)


def shared_object(link: ShareLink) -> Model | None:
    """What a link shows, as long as its maker may work on it."""
    saved = saved_object(link.content_type, link.object_id)
    return saved if saved is not None and may_work_on(link.made_by, saved) else None


@sensitive_variables("password")
def _ask_password(link: ShareLink, password: str | None, now: datetime) -> None:
    if not password:
        raise PasswordRequired
    if link.tries_from is None or link.tries_from <= now - TRIES_WITHIN:
        ShareLink.objects.filter(pk=link.pk).update(wrong_tries=0, tries_from=now)
        link.tries_from = now
    # The try is counted before the password is looked at, so that many at once are no way round.
    if not ShareLink.objects.filter(pk=link.pk, wrong_tries__lt=TRIES).update(
        wrong_tries=F("wrong_tries") + 1
    ):
        raise TooManyTries(int((link.tries_from + TRIES_WITHIN - now).total_seconds()) + 1)
    if not check_password(password, link.password):
        raise PasswordWrong
    ShareLink.objects.filter(pk=link.pk, wrong_tries__gt=0).update(wrong_tries=F("wrong_tries") - 1)
