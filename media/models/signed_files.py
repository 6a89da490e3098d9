"""A file that the public may be given at a signed address: what decides about its bytes, read when it comes in."""

from collections.abc import Iterable
from hashlib import file_digest
from secrets import token_hex
from typing import Any, ClassVar
from uuid import uuid4

from django.db import models

from media.addresses import file_path
from media.media_types import HEAD
from media.models.replacing import ReplaceableFile


class RefusedFileError(ValueError):
    """The file is not of a type this kind of row can have."""


class SignedFile(ReplaceableFile):
    """Knows type, size and hash of its file, and stores it under a name nobody can guess."""

    kind: ClassVar[str]
    """The word for it in addresses and sources."""
    folder: ClassVar[str]

    public_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    media_type = models.CharField(max_length=100, editable=False)
    file_size = models.PositiveBigIntegerField(null=True, editable=False)
    file_hash = models.CharField(max_length=64, blank=True, editable=False)
    """SHA-256 of the bytes."""

    class Meta:
        abstract = True

    def save(self, *args: Any, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
        """Save; a new file is read first, and the former one let go. Raises `RefusedFileError`."""
        if self.has_new_file() and (update_fields is None or "file" in update_fields):
            self.read_file()
            update_fields = None  # a new file changes type, size and hash
        super().save(*args, update_fields=update_fields, **kwargs)
        self.remember_file()

    def read_file(self) -> None:
        self.file.open("rb")
        self.file.seek(0)
        self.media_type = self.type_of(self.file.read(HEAD))
        self.file.seek(0)
        self.file_hash = file_digest(self.file, "sha256").hexdigest()
        self.file_size = self.file.size
        self.file.seek(0)

    def type_of(self, head: bytes) -> str:
        """The media type of a file that begins so. Raises `RefusedFileError`."""
        raise NotImplementedError

    @property
    def public_path(self) -> str:
        """Its signed address; another file has another."""
        return file_path(self.kind, self.public_id, self.file_hash, self.true_extension)

    @property
    def true_extension(self) -> str:
        """Whatever the file was called."""
        raise NotImplementedError


def stored_name(row: SignedFile, name: str) -> str:
    """Give a path nobody can guess; nothing of `name` stays."""
    return f"{row.folder}/{token_hex(16)}.{row.true_extension}"
