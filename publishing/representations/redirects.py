"""Redirects: from a path to what stands elsewhere."""

from typing import Literal

from publishing.representations.sections import ItemEnvelope
from publishing.representations.shape import Id, Path, Shape, Url
from publishing.representations.words import Link


class Leap(Shape):
    """From where to where."""

    path: Path
    """Decoded path that is asked for."""
    target: Link
    """Where to, in one hop: nothing redirects from there."""
    status: Literal[301, 302]
    """The status to redirect with."""
    permanent: bool
    """Whether search engines should forget the path: true with 301."""


class RedirectContent(Leap):
    """What an editor said, followed to its end."""

    type: Literal["redirect"] = "redirect"
    """Always `redirect`."""
    id: Id
    """Public id."""
    site: Id
    """The site the path belongs to."""
    url: Url
    """Absolute address that is asked for."""
    keys: list[str]
    """Cache keys of the redirect and of the map."""


class Redirect(ItemEnvelope, RedirectContent):
    """A redirect made by hand."""
