"""Wagtail's oEmbed finder for the platforms of this newsroom, and no others."""

import re

from wagtail.embeds.finders.oembed import OEmbedFinder

from media.embeds.providers import allowed_providers


class PlatformFinder(OEmbedFinder):
    """Named in `WAGTAILEMBEDS_FINDERS`."""

    def __init__(self) -> None:
        super().__init__(
            providers=[
                {"endpoint": provider.endpoint, "urls": [_beginning(provider.url)]}
                for provider in allowed_providers()
                if provider.endpoint
            ]
        )


def _beginning(url: str) -> str:
    """Addresses come from `read_pasted`, so that what stands before the first group is enough."""
    return re.escape(url.partition("{")[0])
