"""Cache keys: an item's own, and those of the lists it stands in. Named from a request alone.

A key stands in the log for ever, so it holds no words: of a path it bears a digest, which whoever asks with that
path can make as well.
"""

from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

DIGEST = 24
"""Hexadecimal digits of a path's SHA-256."""


def own_key(type: str, id: UUID | str) -> str:
    """`article:{uuid}`: borne by every answer that shows the item."""
    return f"{type}:{id}"


def list_key(name: str, value: UUID | str) -> str:
    """`list:section:{uuid}`, `list:genre:{genre}`, and for a path `list:section:~{digest}`: the list with that filter.

    The digest is the first 24 hexadecimal digits of the SHA-256 of the decoded path (UTF-8, NFC, as items print it).
    """
    text = str(value)
    return f"list:{name}:{'~' + sha256(text.encode()).hexdigest()[:DIGEST] if text.startswith('/') else text}"


def site_list_key(site: UUID | str) -> str:
    """`list:all:{site}`: borne by lists of articles without a single-valued filter."""
    return f"list:all:{site}"


def kind_list_key(type: str) -> str:
    """`list:topics`: borne by the list of all items of a kind other than articles."""
    return f"list:{type}s"


def list_keys(name: str, references: Iterable[tuple[UUID | str, str | None]]) -> list[str]:
    """The list keys of (id, path) references, in both spellings."""
    return [list_key(name, value) for id, path in references for value in (id, path) if value]
