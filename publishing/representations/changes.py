"""The log as consumers see it."""

from typing import Annotated, Literal

from pydantic import Field

from publishing.representations.shape import Id, Instant, Lang, OneOf, Path, Shape, Url
from publishing.vocabulary import ItemType

ItemTypeName = Annotated[str, OneOf(tuple(ItemType.values))]
UpsertReason = Literal[
    "first-publish",
    "update",
    "minor-fix",
    "correction",
    "metadata",
    "url-change",
    "rights-change",
    "restore",
    "revert",
    "rebuild",
]


class ChangedItem(Shape):
    """What changed."""

    type: ItemTypeName
    """Kind of item."""
    id: Id
    """Its public id."""


class ChangeBase(Shape):
    """What every entry has. Idempotent by (item.id, version)."""

    position: int = Field(ge=1)
    """Dense: the next is last + 1."""
    cause: int | None
    """Position of the entry that caused this one."""
    item: ChangedItem
    """What changed."""
    version: int
    """The version this entry is about."""
    keys: list[str]
    """The item's own key, and every list key it was in before or is in now."""
    at: Instant
    """When it became so."""


class Upsert(ChangeBase):
    """The item is public in a new version."""

    state: Literal["usable"] = "usable"
    """IPTC pubStatus."""
    reason: UpsertReason
    """Why."""
    url: Url | None
    """Its address; null once it is withdrawn."""
    path: Path | None
    """Its path; null once it is withdrawn."""
    previous_paths: list[Path]
    """Its former paths."""
    etag: str
    """Of the item without its joined neighbours."""
    language: Lang | None
    """BCP 47."""
    site: Id | None
    """The site it stands on."""


class Tombstone(ChangeBase):
    """The item is public no more. No address: a slug is words of the story."""

    state: Literal["withheld", "canceled"]
    """`withheld` may come back; `canceled`: take it down."""
    reason: Literal["withhold", "expire", "kill"]
    """Why."""


Change = Annotated[Upsert | Tombstone, Field(discriminator="state")]


class ChangeList(Shape):
    """A stretch of the log. Ask again with `after=<epoch>:<through>`."""

    epoch: str
    """New after every restore; another epoch means: take the export."""
    head: int
    """The last position there is."""
    oldest: int
    """The oldest position still kept."""
    through: int
    """How far this answer goes."""
    items: list[Change]
    """Entries in order."""
