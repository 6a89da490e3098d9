"""What came in from outside, word for word, and what became of it. Private: nothing here is ever published."""

from typing import ClassVar

from django.db import models


class State(models.TextChoices):
    """What became of one arrival."""

    DRAFTED = "drafted", "Written into a draft"
    HELD = "held", "Not written: an editor has been at the draft"
    QUARANTINED = "quarantined", "Refused"


class IncomingCopy(models.Model):
    """One arrival of copy from one source. Rows are only added: a changed file is the next `arrival` of its key."""

    key = models.CharField(max_length=64, help_text="SHA-256 of the source's name.")
    arrival = models.PositiveIntegerField(help_text="1 for the first copy under this key, then counted up.")
    name = models.TextField(help_text="Where it came from: the path of the file.")
    sha256 = models.CharField(max_length=64, db_index=True, help_text="Of the bytes as they came.")
    state = models.CharField(max_length=16, choices=State)
    reason = models.TextField(blank=True, help_text="Why it was refused or held.")
    text = models.TextField(blank=True, help_text="The copy as it came. Empty if it was refused.")
    refused_bytes = models.BinaryField(
        null=True, help_text="The bytes of refused copy, up to the size limit."
    )
    report = models.JSONField(
        default=dict, help_text="What was placed where, what was dropped, what cannot be told."
    )
    received_at = models.DateTimeField(auto_now_add=True)
    page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="None: deleted since.",
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+",
        help_text="What ingest wrote. A later one is an editor's.",
    )  # fmt: skip

    class Meta:
        verbose_name = "incoming copy"
        verbose_name_plural = "incoming copy"
        ordering: ClassVar = ["-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["key", "arrival"], name="each_arrival_of_a_source_once")
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.get_state_display()})"
