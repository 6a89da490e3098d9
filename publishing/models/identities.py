"""Public ids: an object of the newsroom keeps one UUID, which survives its deletion and is never reused."""

import uuid
from typing import ClassVar

from django.db import models

from publishing.vocabulary import ItemType


class Identity(models.Model):
    """`source` names the object, as `page:12`, `contributor:3`, `picture:7`, `site:1`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    source = models.CharField(max_length=64, unique=True)
    type = models.CharField(max_length=16, choices=ItemType)

    class Meta:
        verbose_name_plural: ClassVar = "identities"

    def __str__(self) -> str:
        return f"{self.source} {self.id}"
