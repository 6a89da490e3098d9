"""Drafts as typed: one for each user and object, written over while the user types."""

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models


class TypedDraft(models.Model):
    """What somebody sees of an object in their own preview. Its id stands in for that of an object never saved."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64, blank=True)
    """Empty while it was never saved."""
    parent_id = models.CharField(max_length=64, blank=True)
    """The page below which a new one is to stand."""
    version = models.CharField(max_length=32)
    """`typed` in the editor; `saved` or `revision:12` where an older state is looked at."""
    content = models.TextField()
    """The object as JSON, with the rows of its lists (modelcluster's `serializable_data`)."""
    changed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "content_type", "object_id", "parent_id", "version"],
                name="previews_one_draft_of_user_and_object",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["changed_at"], name="previews_draft_changed"),
            models.Index(fields=["content_type", "object_id"], name="previews_draft_object"),
        ]

    def __str__(self) -> str:
        return f"draft {self.id}"
