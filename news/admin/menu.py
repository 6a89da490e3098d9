"""The main menu, in the order of a newsroom's day: what is written first, what is rarely touched last."""

from collections.abc import Sequence

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

PLACES = {
    "stories": (100, None, "story"),
    "fronts": (110, None, "front"),
    "explorer": (120, _("Sections"), "section"),
    "images": (200, _("Pictures"), "picture"),
    "media": (210, _("Audio and video"), "audio"),
    "documents": (220, _("Files"), "uploaded-file"),
    "topics": (300, None, "topic"),
    "contributors": (310, None, "contributor"),
    "navigation": (320, None, "navigation"),
    "snippets": (800, _("Lists"), "navigation"),
    "reports": (900, None, None),
    "settings": (1000, None, None),
    "help": (1100, None, None),
}
"""By name of the item: its place, and its words and icon where they are not its own."""


def in_newsroom_order(request: HttpRequest, items: Sequence[MenuItem]) -> None:
    """Wagtail sorts by `order` afterwards; what is not named here keeps its own place."""
    for item in items:
        if place := PLACES.get(item.name):
            item.order = place[0]
            item.label = place[1] or item.label
            item.icon_name = place[2] or item.icon_name


def without_wagtails_own(request: HttpRequest, items: list[MenuItem]) -> None:
    """Wagtail's guide and release notes are about other screens than the newsroom's."""
    items[:] = [item for item in items if not item.name.startswith(("whats-new", "editor-guide"))]
