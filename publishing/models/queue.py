"""What must be looked at again, and publications that could not be carried out."""

from typing import ClassVar

from django.db import models

from publishing.vocabulary import Trigger


class LookAgain(models.Model):
    """Written in the transaction that could change the public world; drained after commit.

    `due_at` in the future is a time boundary: expiry, end of an embargo, end of free access.
    """

    source = models.CharField(max_length=64, db_index=True)
    trigger = models.CharField(max_length=16, choices=Trigger)
    cause = models.ForeignKey("publishing.LogEntry", null=True, on_delete=models.PROTECT, related_name="+")
    due_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["due_at", "id"], name="look_again_due")]

    def __str__(self) -> str:
        return f"{self.source} ({self.trigger})"


class ParkedPublication(models.Model):
    """A scheduled publication that failed: put aside, its author told, shown in the editor."""

    revision = models.OneToOneField("wagtailcore.Revision", on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    due_at = models.DateTimeField()
    parked_at = models.DateTimeField(auto_now_add=True)
    sentence = models.TextField()

    def __str__(self) -> str:
        return self.sentence
