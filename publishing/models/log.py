"""The log: nothing public changes without an entry; positions are dense and given after commit."""

from typing import ClassVar

from django.db import models

from publishing.vocabulary import ItemType, Reason, State


class LogHead(models.Model):
    """One row: the last position given, the oldest kept, and the epoch, new after every restore."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    epoch = models.CharField(max_length=32)
    position = models.PositiveBigIntegerField(default=0)
    oldest = models.PositiveBigIntegerField(default=1)

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(id=1), name="one_log_head")]

    def __str__(self) -> str:
        return f"{self.epoch}:{self.position}"


class LogEntry(models.Model):
    """Written in the publishing transaction without a position; the sequencer numbers it after commit."""

    position = models.PositiveBigIntegerField(null=True, unique=True)
    item = models.UUIDField(db_index=True)
    item_type = models.CharField(max_length=16, choices=ItemType)
    site = models.UUIDField(null=True)
    language = models.CharField(max_length=35, blank=True)
    version = models.PositiveIntegerField()
    state = models.CharField(max_length=8, choices=State)
    reason = models.CharField(max_length=16, choices=Reason)
    etag = models.CharField(max_length=64, blank=True)
    url = models.TextField(blank=True)
    path = models.TextField(blank=True)
    previous_paths = models.JSONField(default=list)
    keys = models.JSONField(default=list)
    cause = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        verbose_name_plural: ClassVar = "log entries"
        indexes: ClassVar = [
            models.Index(fields=["id"], condition=models.Q(position=None), name="log_unnumbered"),
        ]

    def __str__(self) -> str:
        return f"{self.position}: {self.item_type} {self.item} v{self.version} {self.reason}"
