"""The tables of what is public: identities, items, versions, labels, paths, the log, and what to look at again."""

from publishing.models.identities import Identity
from publishing.models.items import Dependency, ItemVersion, Label, PathRecord, PublishedItem
from publishing.models.log import LogEntry, LogHead
from publishing.models.queue import LookAgain, ParkedPublication

__all__ = [
    "Dependency",
    "Identity",
    "ItemVersion",
    "Label",
    "LogEntry",
    "LogHead",
    "LookAgain",
    "ParkedPublication",
    "PathRecord",
    "PublishedItem",
]
