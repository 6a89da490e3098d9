"""Positions: dense, without gaps, given after commit in the order of insertion.

Any number may run at once: the first statement locks the one head row, so that what is read next is newer
than the lock. (A serial column read by `id > cursor` loses entries when commits overlap.)
"""

from django.db import transaction

from publishing.models import LogEntry, LogHead

BATCH = 500


def number() -> int:
    """Number all committed entries that have no position yet; how many."""
    numbered = 0
    while given := _number_batch():
        numbered += given
        if given < BATCH:
            break
    return numbered


def _number_batch() -> int:
    if not LogEntry.objects.filter(position=None).exists():
        return 0
    with transaction.atomic():
        head = LogHead.objects.select_for_update().get()
        entries = list(LogEntry.objects.filter(position=None).order_by("id").only("id")[:BATCH])
        for offset, entry in enumerate(entries, start=1):
            entry.position = head.position + offset
        LogEntry.objects.bulk_update(entries, ["position"])
        if entries:
            head.position += len(entries)
            head.save(update_fields=["position"])
    return len(entries)
