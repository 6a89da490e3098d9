"""What would go wrong in silence: settings under which a preview shows nothing, or too much."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as Caution
from django.db import DatabaseError
from wagtail.models import Site
from wagtail_headless_preview.settings import headless_preview_settings

from previews.origins import origin_of
from previews.serving import frontend_origin


def register_all() -> None:
    register(check_settings)
    register(check_origins, Tags.database)


def check_settings(app_configs: Sequence[AppConfig] | None, **_: Any) -> list[CheckMessage]:
    if headless_preview_settings.REDIRECT_ON_PREVIEW:
        return []
    return [
        Caution(
            "REDIRECT_ON_PREVIEW is off, and previews are redirected all the same.",
            hint='Set WAGTAIL_HEADLESS_PREVIEW["REDIRECT_ON_PREVIEW"] = True: checks and scrolling need it.',
            id="previews.W001",
        )
    ]


def check_origins(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """A frontend under the admin's own origin could read the admin's pages with its scripts."""
    if not databases or not settings.DATELINE.frontend_preview:
        return []
    admin = origin_of(settings.WAGTAILADMIN_BASE_URL)
    try:
        sites = list(Site.objects.all())
    except DatabaseError:  # no tables yet
        return []
    return [
        Error(
            f"The site “{site}” is previewed under the admin's own origin, {admin}.",
            hint="Give the Site row the frontend's host and port, or set DATELINE_ADMIN_ORIGIN.",
            obj=site,
            id="previews.E001",
        )
        for site in sites
        if frontend_origin(site) == admin
    ]
