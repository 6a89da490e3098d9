"""Cache keys: an item's own, and those of the lists it stands in. Named from a request alone."""

from collections.abc import Iterable
from urllib.parse import quote
from uuid import UUID


def own_key(type: str, id: UUID | str) -> str:
    """`article:{uuid}`: borne by every answer that shows the item."""
    return f"{type}:{id}"


def list_key(name: str, value: UUID | str) -> str:
    """`list:section:{uuid}`, `list:section:{path}`, `list:genre:{genre}`: borne by the list with that filter.

    A path is percent-encoded, because header values are ASCII and keys are separated by commas and spaces.
    """
    return f"list:{name}:{quote(str(value), safe='/-._~')}"


def site_list_key(site: UUID | str) -> str:
    """`list:all:{site}`: borne by lists of articles without a single-valued filter."""
    return f"list:all:{site}"


def kind_list_key(type: str) -> str:
    """`list:topics`: borne by the list of all items of a kind other than articles."""
    return f"list:{type}s"


def list_keys(name: str, references: Iterable[tuple[UUID | str, str | None]]) -> list[str]:
    """The list keys of (id, path) references, in both spellings."""
    return [list_key(name, value) for id, path in references for value in (id, path) if value]
