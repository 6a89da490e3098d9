"""What the admin's preview panel gets: the way to the frontend's own page, with a code in it."""

from typing import Any, NoReturn
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.views.decorators.debug import sensitive_variables
from wagtail.models import PreviewableMixin, Site
from wagtail_headless_preview.models import HeadlessPreviewMixin, get_client_root_url_from_site

from previews.minting import Minted, mint
from previews.origins import origin_of
from previews.place import Place

FOLDER = "preview/"
PRIVATE = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
"""Headers of everything that shows a draft or the way to one."""


def frontend_origin(site: Site) -> str:
    """Where the site's frontend shows previews: its own origin, unless the settings name another."""
    return origin_of(get_client_root_url_from_site(site))


class FrontendPreview(HeadlessPreviewMixin, PreviewableMixin):
    """Previews on wagtail-headless-preview's seams, with codes of our own: its table stays empty."""

    def preview_place(self) -> Place | None:
        """Where readers would find it; None outside every site."""
        raise NotImplementedError

    def serve_plain_preview(self, request: HttpRequest) -> HttpResponse:
        """What is shown without a frontend."""
        raise NotImplementedError

    def _get_dummy_headers(self, original_request: HttpRequest | None = None) -> dict[str, Any]:
        """The editor's own script asks for JSON, which Wagtail's copy of the request would forget."""
        headers: dict[str, Any] = super()._get_dummy_headers(original_request)
        if original_request is not None:
            headers["HTTP_ACCEPT"] = original_request.META.get("HTTP_ACCEPT", "")
        return headers

    def get_client_root_url(self, request: HttpRequest) -> str:
        """Of its own site, whatever host was asked."""
        place = getattr(request, "preview_place", None) or self.preview_place()
        return str(get_client_root_url_from_site(place.site)) if place else ""

    @sensitive_variables("token")
    def get_preview_url(self, request: HttpRequest, token: str) -> str:
        return f"{self.get_client_root_url(request)}{FOLDER}?{urlencode({'code': token})}"

    def create_page_preview(self) -> NoReturn:
        raise NotImplementedError("Previews are kept by `previews.minting`, which needs the request.")

    update_page_preview = create_page_preview

    @sensitive_variables("minted")
    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """To the frontend; for the editor's script its address, so that an open frame need not be loaded anew."""
        place = self.preview_place() if settings.DATELINE.frontend_preview else None
        if place is None:
            response = self.serve_plain_preview(request)
        else:
            minted = mint(self, place, request)
            request.preview_place = place  # type: ignore[attr-defined]
            response = _way(self.get_preview_url(request, minted.token), minted, request)
        for name, value in PRIVATE.items():
            response[name] = value
        return response


@sensitive_variables("address", "minted")
def _way(address: str, minted: Minted, request: HttpRequest) -> HttpResponse:
    if "application/json" not in request.headers.get("Accept", ""):
        return HttpResponseRedirect(address)
    return JsonResponse(
        {
            "changed": minted.changed,
            "frame": address,
            "expires_at": minted.expires_at.isoformat(timespec="milliseconds"),
        }
    )
