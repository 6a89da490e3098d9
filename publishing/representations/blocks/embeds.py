"""Things on platforms: data only, never a provider's script."""

from typing import ClassVar, Literal

from publishing.representations.blocks.block import Block
from publishing.representations.images import Image
from publishing.representations.shape import Instant, Shape, Url
from publishing.representations.words import RichText


class EmbedData(Shape):
    """Something on a platform, as it was known when the story was saved."""

    provider: str
    """The platform: `youtube`, `mastodon` …"""
    provider_id: str | None
    """Its id there."""
    url: Url
    """The address of its page, without what follows readers."""
    title: str | None
    """What it is called there, or the words of a post."""
    author: str | None
    """Who put it there."""
    posted_at: Instant | None
    """When, where the platform's id says so."""
    width: int | None
    """Width of the player, pixels."""
    height: int | None
    """Height of the player, pixels."""
    thumbnail: Image | None
    """A picture the newsroom may print; the platform's own is never taken."""
    tracks_readers: bool | None
    """Whether the platform's player watches readers; null: not known."""


class Embed(Block):
    """A post, or anything else on a platform."""

    tells: ClassVar[tuple[str, ...]] = ()

    type: Literal["embed"] = "embed"
    """Always `embed`."""
    embed: EmbedData
    """What it is."""
    caption: RichText | None
    """What the story adds to it."""
