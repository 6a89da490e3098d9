"""A file that can be replaced: the former one goes when the transaction stands, and not before."""

from collections.abc import Collection, Iterable
from functools import partial
from typing import Any, Self

from django.db import models, transaction


class ReplaceableFile(models.Model):
    """Remembers which file its facts belong to."""

    file: Any

    known_file: str | None = None
    """Path of the file its facts were read from; none while the row is new."""

    class Meta:
        abstract = True

    @classmethod
    def from_db(
        cls, db: str | None, field_names: Collection[str], values: Collection[Any], **kwargs: Any
    ) -> Self:
        row: Self = super().from_db(db, field_names, values, **kwargs)
        if "file" in field_names:
            row.known_file = row.file.name
        return row

    def refresh_from_db(
        self,
        using: str | None = None,
        fields: Iterable[str] | None = None,
        from_queryset: models.QuerySet[Self] | None = None,
    ) -> None:
        super().refresh_from_db(using, fields, from_queryset)
        if fields is None or "file" in fields:
            self.known_file = self.file.name

    def has_new_file(self) -> bool:
        """Tell whether the file is not the one that was loaded or saved last."""
        if "file" in self.get_deferred_fields() or not self.file.name:
            return False
        return not self.file._committed or self.file.name != self.known_file

    def remember_file(self) -> bool:
        """After a save: the file it has is the one it knows, and a former one goes. Tell whether there was one."""
        former = self.known_file
        if "file" not in self.get_deferred_fields():
            self.known_file = self.file.name
        if not former or former == self.known_file:
            return False
        transaction.on_commit(partial(self.file.storage.delete, former), robust=True)
        return True
