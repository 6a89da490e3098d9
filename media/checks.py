"""What may be wrong with the settings of this room."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from media.embeds.providers import PROVIDERS


@register
def platforms_are_known(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    known = [provider.name for provider in PROVIDERS]
    return [
        Error(
            f"DATELINE.embed_providers names “{name}”, which is no platform we know.",
            hint=f"Known are {', '.join(known)}; a new one is a row in media/embeds/providers.py.",
            id="media.E001",
        )
        for name in settings.DATELINE.embed_providers
        if name not in known
    ]
