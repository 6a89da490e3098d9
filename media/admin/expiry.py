"""When rights run out, as listings mark it."""

from datetime import datetime, timedelta

from django.db.models import Q, TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

SOON = timedelta(days=30)


class Expiry(TextChoices):
    EXPIRED = "expired", _("Expired")
    SOON = "soon", _("Within 30 days")
    LATER = "later", _("Later or never")


def expiry_of(at: datetime | None) -> Expiry:
    """How near the end of rights is; none given: they do not end."""
    now = timezone.now()
    if at is None or at > now + SOON:
        return Expiry.LATER
    return Expiry.EXPIRED if at <= now else Expiry.SOON


def expiring(expiry: Expiry) -> Q:
    """The same as a condition."""
    now = timezone.now()
    return {
        Expiry.EXPIRED: Q(rights_expires_at__lte=now),
        Expiry.SOON: Q(rights_expires_at__gt=now, rights_expires_at__lte=now + SOON),
        Expiry.LATER: Q(rights_expires_at=None) | Q(rights_expires_at__gt=now + SOON),
    }[expiry]
