"""What is public now, ready to be read, with its history."""

from typing import ClassVar

from django.db import models

from publishing.vocabulary import ItemType, Reason, State, Tie


class PublishedItem(models.Model):
    """One public thing. `document` is the ready JSON, `card` its short form (articles only).

    A withheld or canceled item keeps its row as a tombstone: id, version, times; no words, no address.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    source = models.CharField(max_length=64, unique=True)
    type = models.CharField(max_length=16, choices=ItemType)
    site = models.UUIDField(null=True)
    language = models.CharField(max_length=35, blank=True)
    state = models.CharField(max_length=8, choices=State)
    reason = models.CharField(
        max_length=16, choices=Reason, help_text="Why it is as it is: that of its last entry."
    )
    version = models.PositiveIntegerField()
    etag = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)
    document = models.TextField(blank=True)
    card = models.TextField(blank=True)
    path = models.TextField(blank=True)
    url = models.TextField(blank=True)
    keys = models.JSONField(default=list)
    joins = models.JSONField(
        default=list,
        help_text="Where cards of other stories belong in the document (representations/joins.py).",
    )
    translation_key = models.UUIDField(null=True)
    is_alias = models.BooleanField(default=False)

    display_at = models.DateTimeField(null=True)
    first_published_at = models.DateTimeField()
    last_published_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    modified_at = models.DateTimeField()
    corrected_at = models.DateTimeField(null=True)
    corrected_in = models.JSONField(
        default=dict, help_text="The first public version of each correction, by its id."
    )
    visible_until = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["type", "state", "-display_at", "-first_published_at", "-id"], name="item_by_display"
            ),
            models.Index(fields=["type", "state", "-updated_at", "-id"], name="item_by_updated"),
            models.Index(fields=["type", "state", "-modified_at", "-id"], name="item_by_modified"),
            models.Index(fields=["type", "state", "-first_published_at", "-id"], name="item_by_first"),
            models.Index(fields=["type", "state", "path", "id"], name="item_by_path"),
            models.Index(fields=["translation_key"], name="item_translations"),
        ]

    def __str__(self) -> str:
        return f"{self.type}:{self.id} v{self.version} {self.state}"


class ItemVersion(models.Model):
    """A version that was public, with its document."""

    item = models.ForeignKey(PublishedItem, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    reason = models.CharField(max_length=16, choices=Reason)
    at = models.DateTimeField()
    document = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["item", "number"], name="version_once")]

    def __str__(self) -> str:
        return f"{self.item_id} v{self.number}"


class Label(models.Model):
    """What finds an item: `section`, `topic`, `contributor`, `genre`, `language`, `access`, `alt_id`, `translation`."""

    item = models.ForeignKey(PublishedItem, on_delete=models.CASCADE, related_name="labels")
    name = models.CharField(max_length=24)
    value = models.CharField(max_length=400)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["name", "value", "item"], name="label_once")]

    def __str__(self) -> str:
        return f"{self.name}={self.value}"


class PathRecord(models.Model):
    """A path an item has or had on a site (`until` null: has). Rows are never deleted."""

    site = models.UUIDField()
    path = models.TextField()
    item = models.ForeignKey(PublishedItem, on_delete=models.PROTECT, related_name="paths")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    silent = models.BooleanField(
        default=False, help_text="It ended while the item was withheld: neither listed nor redirected."
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["site", "path"], name="path_lookup")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["site", "path", "item"], name="path_once_per_item"),
            models.UniqueConstraint(
                fields=["site", "path"], condition=models.Q(until=None), name="path_has_one_holder"
            ),
        ]

    def __str__(self) -> str:
        return self.path


class Dependency(models.Model):
    """What an item was built from: look at the item again when `source` changes."""

    item = models.ForeignKey(PublishedItem, on_delete=models.CASCADE, related_name="dependencies")
    source = models.CharField(max_length=64, db_index=True)
    tie = models.CharField(max_length=8, choices=Tie)

    class Meta:
        verbose_name_plural: ClassVar = "dependencies"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["item", "source", "tie"], name="dependency_once")
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.tie} {self.source}"
