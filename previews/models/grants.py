"""Codes that are exchanged once, and the grants they become. Of both only hashes are kept."""

from typing import ClassVar
from uuid import uuid4

from django.db import models
from wagtail.models import Site

from previews.models.drafts import TypedDraft
from previews.models.links import ShareLink


class Purpose(models.TextChoices):
    """`edit` shows what one editor types, `share` what was saved last."""

    EDIT = "edit"
    SHARE = "share"


class Opening(models.Model):
    """What codes and grants are bound to."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=16)
    session_hash = models.CharField(max_length=64, blank=True)
    """Of the session in which it was made: logging out ends it."""
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        indexes: ClassVar = [
            models.Index(fields=["expires_at"], name="previews_%(class)s_expires"),
            models.Index(fields=["session_hash"], name="previews_%(class)s_session"),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"


class Code(Opening):
    """Stands in an address for seconds and is good for one grant."""

    draft = models.ForeignKey(TypedDraft, on_delete=models.CASCADE, related_name="codes")
    used_at = models.DateTimeField(null=True, blank=True)


class Grant(Opening):
    """Opens one draft: the one somebody types, or the saved one behind a shared link."""

    purpose = models.CharField(max_length=8, choices=Purpose)
    draft = models.ForeignKey(TypedDraft, null=True, on_delete=models.CASCADE, related_name="grants")
    link = models.ForeignKey(ShareLink, null=True, on_delete=models.CASCADE, related_name="grants")

    class Meta(Opening.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(draft=None, purpose=Purpose.SHARE)
                | models.Q(link=None, purpose=Purpose.EDIT),
                name="previews_grant_of_draft_or_link",
            )
        ]
