"""Maps, charts and quizzes on other hosts, with words for all who cannot use them."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.models import Site

from news.blocks.inner import InnerBlock
from news.blocks.json_objects import JsonObjectBlock

SERVICES = {
    "datawrapper": ("datawrapper.dwcdn.net",),
    "flourish": ("flo.uri.sh", "public.flourish.studio"),
    "infogram": ("e.infogram.com", "infogram.com"),
    "knightlab": ("cdn.knightlab.com", "uploads.knightlab.com"),
}
"""Makers of interactives by their hosts."""
OWN = "own"


def interactive_provider(url: str, own_hosts: Iterable[str]) -> str | None:
    """Whose interactive an address is: a service's, `own`, or nobody's we know."""
    try:
        parts = urlsplit(url)
        if parts.scheme != "https" or "@" in parts.netloc or parts.port:
            return None
    except ValueError:
        return None
    host = parts.hostname or ""
    named = next((name for name, hosts in SERVICES.items() if host in hosts), None)
    if named is None and (host in settings.DATELINE.interactive_hosts or host in own_hosts):
        return OWN
    return named


def validate_host(url: str) -> None:
    if interactive_provider(url, Site.objects.values_list("hostname", flat=True)) is None:
        known = [host for hosts in SERVICES.values() for host in hosts]
        known += settings.DATELINE.interactive_hosts
        raise ValidationError(
            f"Give an https address on our own site or on one of these: {', '.join(known)}."
        )


class InteractiveBlock(blocks.StructBlock):
    url = blocks.URLBlock(label="Address", max_length=2000, validators=[validate_host])
    alt = blocks.CharBlock(
        max_length=500, label="Alt text", help_text="What it shows, for those who cannot see or use it."
    )
    height_hint = blocks.IntegerBlock(
        required=False,
        min_value=50,
        max_value=5000,
        label="Height",
        help_text="In pixels, where it is shown at 640.",
    )
    config = JsonObjectBlock(help_text="A JSON object for the frontend, if its maker has asked for it.")
    fallback = InnerBlock(
        help_text="The same in words and pictures: for text readers, feeds, partners and paper."
    )

    class Meta:
        label = "Interactive"
        icon = "interactive"
        group = "Media"
        description = "A map, chart or quiz on another host, with the same in words."
        preview_value = {
            "url": "https://datawrapper.dwcdn.net/averil/1/",
            "alt": "Map of the night ferry's three routes",
            "fallback": [
                {
                    "type": "paragraph",
                    "value": "<p>Three routes; the shortest leads past the lighthouse.</p>",
                }
            ],
        }
