"""Recordings and documents: no items of the log, but items offer their files, and are built from their words.

Whether a file may be fetched is asked when it is fetched (`api/files.py`): so a private collection or a deletion
closes it at once. What offered it is looked at again after the commit.
"""

from collections.abc import Iterable

from media.models import SignedFile, TextTrack
from publishing.models import Dependency
from publishing.queue import look_again
from publishing.vocabulary import State


def file_source(file: SignedFile) -> str:
    """`recording:7` or `document:3`; a text track belongs to its recording."""
    if isinstance(file, TextTrack):
        return f"recording:{file.recording_id}"
    return f"{file.kind}:{file.pk}"


def files_changed(files: Iterable[SignedFile]) -> None:
    """Have everything public that is built from these looked at again."""
    sources = {file_source(file) for file in files}
    users = Dependency.objects.filter(source__in=sources, item__state=State.USABLE)
    look_again(*sorted(set(users.values_list("item__source", flat=True))))
