"""A one-time code, or the token of a shared link, exchanged for a grant."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from previews.minting import GRANT_LIFE
from previews.models import Code, Grant, Purpose, ShareLink
from previews.refusals import ExpiredCode, Revoked, UnknownCode, UsedCode
from previews.secrets import LONGEST, hashed, new_secret
from previews.sharing import admit


@dataclass(frozen=True)
class Exchanged:
    """A new grant. Its secret is nowhere else."""

    secret: str = field(repr=False)
    grant: Grant


@sensitive_variables()
def exchange(token: str, password: str | None) -> Exchanged:
    """Raises `Refused`. Of two that come at once with one code, one gets the grant."""
    if not token or len(token) > LONGEST:
        raise UnknownCode
    now = timezone.now()
    code = Code.objects.select_related("draft").filter(secret_hash=hashed(token)).first()
    if code is not None:
        return _once(code, now)
    link = ShareLink.objects.select_related("made_by").filter(secret_hash=hashed(token)).first()
    if link is None:
        raise UnknownCode
    admit(link, password, now)
    secret = new_secret()
    ends = min(now + GRANT_LIFE, link.expires_at)
    grant = Grant.objects.create(
        secret_hash=hashed(secret),
        purpose=Purpose.SHARE,
        link=link,
        site_id=link.site_id,
        language=link.language,
        made_at=now,
        expires_at=ends,
    )
    return Exchanged(secret, grant)


@sensitive_variables()
def _once(code: Code, now: datetime) -> Exchanged:
    _refuse(code, now)
    secret = new_secret()
    with transaction.atomic():
        unused = Code.objects.filter(pk=code.pk, used_at=None, revoked_at=None)
        if not unused.update(used_at=now):
            code.refresh_from_db()
            _refuse(code, now)
            raise UsedCode
        grant = Grant.objects.create(
            secret_hash=hashed(secret),
            purpose=Purpose.EDIT,
            draft=code.draft,
            site_id=code.site_id,
            language=code.language,
            session_hash=code.session_hash,
            made_at=now,
            expires_at=now + GRANT_LIFE,
        )
    return Exchanged(secret, grant)


def _refuse(code: Code, now: datetime) -> None:
    if code.used_at is not None:
        raise UsedCode
    if code.revoked_at is not None:
        raise Revoked
    if code.expires_at <= now:
        raise ExpiredCode
