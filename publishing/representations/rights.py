"""Rights, access and provenance."""

from typing import Literal

from publishing.representations.shape import Instant, Shape, Url

DigitalSource = Literal["human", "composite_with_ai", "ai", "unknown"]


class Rights(Shape):
    """Who owns it and who may use it how (IPTC rights metadata)."""

    holder: str | None
    """Copyright holder."""
    notice: str | None
    """Copyright notice as printed."""
    usage_terms: str | None
    """Terms of use in words."""
    licence_url: Url | None
    """Address of the licence."""
    syndication: bool
    """Whether it may be passed on."""
    expires_at: Instant | None
    """When the rights end."""
    ai_usage: Literal["none", "search", "all"] | None
    """What machines may do with it; null: not said."""


class Access(Shape):
    """Who may read the body, and how much of it this answer holds."""

    level: Literal["free", "registered", "subscriber"]
    """Who may read all of it."""
    free_until: Instant | None
    """Open to all before; the level holds after."""
    body_complete: bool
    """False where the body of this answer is cut."""
    teaser_blocks: int | None
    """How many blocks everyone may read; null where all may."""
