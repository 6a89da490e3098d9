"""Addresses of pictures and files in a draft: they open what is not public as long as their grant lasts."""

from uuid import UUID

from django.core.signing import BadSignature, Signer
from django.utils import timezone

from previews.models import Grant

SIGNER = Signer(salt="previews.signed")


def sign(grant: UUID, kind: str, id: UUID) -> str:
    """Part of an address. It stays the same while the grant lasts, so that an unchanged draft stays unchanged."""
    return SIGNER.sign(f"{grant.hex}-{kind}-{id.hex}")


def opened_by(token: str, *kinds: str) -> tuple[str, UUID] | None:
    """Kind and id of what a token of ours opens now; None for any other. One statement."""
    try:
        grant, kind, id = SIGNER.unsign(token).split("-")
    except (BadSignature, ValueError):
        return None
    return (kind, UUID(id)) if kind in kinds and _lasts(UUID(grant)) else None


def _lasts(id: UUID) -> bool:
    now = timezone.now()
    grants = Grant.objects.select_related("draft__user", "link__made_by").filter(
        pk=id, revoked_at=None, expires_at__gt=now
    )
    grant = grants.first()
    if grant is None:
        return False
    if grant.link is not None:
        return grant.link.revoked_at is None and grant.link.expires_at > now and grant.link.made_by.is_active
    return grant.draft is not None and grant.draft.user.is_active
