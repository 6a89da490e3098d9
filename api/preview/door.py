"""The door of the preview: which methods it takes, from which pages, and what every answer of it bears."""

from typing import Final

from django.http import HttpRequest, HttpResponseBase
from wagtail.models import Site

from previews.serving import PRIVATE, frontend_origin

PREVIEW: Final = "/api/v1/preview/"
EXCHANGE: Final = f"{PREVIEW}exchange/"
GRANT: Final = "Preview-Grant"
MAX_BODY: Final = 4 * 1024
EXPOSED: Final = ("ETag", "Request-Id", "Retry-After")
DROPPED: Final = (
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
    "Cache-Tag",
    "CDN-Cache-Control",
    "Last-Modified",
    "Log-Position",
    "Surrogate-Key",
)
"""What public answers bear and these must not."""


def is_preview(path: str) -> bool:
    return path.startswith(PREVIEW)


def takes(request: HttpRequest) -> bool:
    """Whether a method that changes something is for this address: a code is exchanged by POST."""
    return request.method == "POST" and request.path_info == EXCHANGE


def methods(path: str) -> str:
    """As `Allow` says them."""
    return "POST, OPTIONS" if path == EXCHANGE else "GET, HEAD, OPTIONS"


def add_headers(request: HttpRequest, response: HttpResponseBase) -> None:
    """For nobody's cache, no index and no referrer; readable by scripts of our own frontends' origins only."""
    for name in DROPPED:
        response.headers.pop(name, None)
    for name, value in PRIVATE.items():
        response[name] = value
    response["Vary"] = f"Origin, {GRANT}"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    if response.status_code == 405 or request.method == "OPTIONS":
        response["Allow"] = methods(request.path_info)
    origin = request.META.get("HTTP_ORIGIN", "")
    if origin and is_frontend(origin):
        response["Access-Control-Allow-Origin"] = origin
        response["Access-Control-Expose-Headers"] = ", ".join(EXPOSED)
        if request.method == "OPTIONS":
            response["Access-Control-Allow-Methods"] = methods(request.path_info)
            response["Access-Control-Allow-Headers"] = f"Content-Type, If-None-Match, {GRANT}"
            response["Access-Control-Max-Age"] = "600"


def is_frontend(origin: str) -> bool:
    """Whether pages of this very origin are a site of ours. One statement."""
    return len(origin) < 300 and any(frontend_origin(site) == origin for site in Site.objects.all())
