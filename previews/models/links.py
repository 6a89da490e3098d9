"""Links to share: who has one reads the saved draft of one object until it ends."""

from typing import ClassVar

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Site


class ShareLink(models.Model):
    """Made by an editor, for somebody without a log-in. It may be opened many times."""

    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64)
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=16)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    label = models.CharField(max_length=120, blank=True, help_text="For whom it is, as the newsroom says it.")
    expires_at = models.DateTimeField()
    password = models.CharField(max_length=128, blank=True, editable=False)
    """By Django's hashers; empty: none is asked for."""
    wrong_tries = models.PositiveIntegerField(default=0)
    """Since `tries_from`."""
    tries_from = models.DateTimeField(null=True, blank=True)
    views = models.PositiveIntegerField(default=0)
    last_viewed_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-made_at"]
        indexes: ClassVar = [
            models.Index(fields=["content_type", "object_id"], name="previews_link_object"),
            models.Index(fields=["expires_at"], name="previews_link_expires"),
        ]

    def __str__(self) -> str:
        return self.label or f"link {self.pk}"
