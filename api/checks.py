"""What must be true of the settings before the API may be served."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register

MIDDLEWARE = "api.middleware.PublicApiMiddleware"


@register()
def check_middleware_stands_first(app_configs: Sequence[AppConfig] | None, **_: Any) -> list[CheckMessage]:
    """Behind sessions or redirects it would come too late."""
    if settings.MIDDLEWARE[:1] == [MIDDLEWARE]:
        return []
    hint = f'Put "{MIDDLEWARE}" before everything else in MIDDLEWARE.'
    return [Error("The middleware of the public API does not stand first.", hint=hint, id="api.E001")]
