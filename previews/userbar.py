"""Wagtail's user bar on the frontend's page: with it the checks and the scroll position reach into the frame."""

import re
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from wagtail.admin.userbar import ContentCheckerItem, Userbar
from wagtail.models import Site

from previews.origins import origin_of
from previews.reading import Opened
from previews.serving import frontend_origin

OUR_OWN = re.compile(r'(?<=\b(?:href)=")/(?!/)|(?<=\b(?:src)=")/(?!/)')
"""Addresses without a host; on another origin they would lead there."""


class ChecksAcrossOrigins(ContentCheckerItem):
    """The admin and the frontends may speak to each other about what the checks find, and nobody else."""

    def get_axe_spec(self, request: HttpRequest) -> dict[str, Any]:
        frontends = {frontend_origin(site) for site in Site.objects.all()}
        allowed = ["<same_origin>", editor_origin(), *sorted(frontends)]
        spec: dict[str, Any] = super().get_axe_spec(request)
        return spec | {"allowedOrigins": allowed}


class FrameUserbar(Userbar):
    """Only the checks, and hidden: the panel beside the frame shows what they find."""

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        return context | {"origin": editor_origin()}


def check_across_origins(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Hook of Wagtail's user bar, which the panel of checks in the editor calls too."""
    items[:] = [
        ChecksAcrossOrigins(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item
        for item in items
    ]


def userbar_for(opened: Opened) -> str:
    """The bar as HTML for the user of a grant, every address in it absolute."""
    html = str(FrameUserbar(object=opened.instance).render_html({"request": _as_in_the_panel(opened)}))
    return OUR_OWN.sub(f"{editor_origin()}/", html)


def editor_origin() -> str:
    return origin_of(settings.WAGTAILADMIN_BASE_URL)


def _as_in_the_panel(opened: Opened) -> HttpRequest:
    """Wagtail asks a request who looks, and where."""
    request = HttpRequest()
    request.method = "GET"
    request.META["HTTP_HOST"] = editor_origin().partition("//")[2]
    request.user = opened.user
    for name in ("in_preview_panel", "is_preview", "is_editing", "is_dummy"):
        setattr(request, name, True)
    return request
