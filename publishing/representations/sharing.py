"""What networks and search engines show of a page."""

from typing import Literal

from publishing.representations.images import Image
from publishing.representations.shape import Shape


class Social(Shape):
    """What networks show; filled, no rule is left to clients."""

    title: str
    """Title of the card."""
    description: str
    """Words of the card."""
    image: Image | None
    """Picture of the card."""


class Robots(Shape):
    """What search engines may do."""

    index: bool
    """May list it."""
    follow: bool
    """May follow its links."""
    max_image_preview: Literal["large"] = "large"
    """How large its picture may be shown."""


class Seo(Shape):
    """What search engines show; filled."""

    title: str
    """Title of the hit."""
    description: str
    """Words of the hit."""
    robots: Robots
    """What they may do."""
