"""Addresses of pictures and files in a draft: they open what is not public as long as their grant lasts."""

from uuid import UUID

from django.core.signing import BadSignature, Signer

from previews.reading import grants, judge
from previews.refusals import Refused

SIGNER = Signer(salt="previews.signed")


def sign(grant: UUID, kind: str, id: UUID) -> str:
    """Part of an address. It stays the same while the grant lasts, so that an unchanged draft stays unchanged."""
    return SIGNER.sign(f"{grant.hex}-{kind}-{id.hex}")


def opened_by(token: str, *kinds: str) -> tuple[str, UUID] | None:
    """Kind and id of what a token of ours opens now; None for any other. The grant is judged as at every reading."""
    try:
        grant, kind, id = SIGNER.unsign(token).split("-")
    except (BadSignature, ValueError):
        return None
    return (kind, UUID(id)) if kind in kinds and _lasts(UUID(grant)) else None


def _lasts(id: UUID) -> bool:
    grant = grants().filter(pk=id).first()
    if grant is None:
        return False
    try:
        judge(grant)
    except Refused:
        return False
    return True
