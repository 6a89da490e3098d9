"""What the content of every item has, whatever its kind."""

from typing import Any, Protocol
from uuid import UUID


class Content(Protocol):
    """What a page or row says of itself. History is added by the store, neighbours when it is read."""

    @property
    def type(self) -> str: ...

    @property
    def id(self) -> UUID: ...

    @property
    def keys(self) -> list[str]:
        """Cache keys of the item and of the lists it stands in."""

    def as_json(self) -> dict[str, Any]: ...

    def model_dump_json(self, *, by_alias: bool | None = None) -> str: ...
