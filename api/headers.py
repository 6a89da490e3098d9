"""Headers that every public answer bears, whatever it says."""

from typing import Final

from django.http import HttpRequest, HttpResponseBase

from api.addresses import is_api

REQUEST_ID: Final = "dateline.request_id"
METHODS: Final = "GET, HEAD, OPTIONS"
EXPOSED: Final = (
    "Accept-Ranges",
    "Allow",
    "Cache-Control",
    "Cache-Tag",
    "CDN-Cache-Control",
    "Content-Language",
    "Content-Length",
    "Content-Range",
    "ETag",
    "Last-Modified",
    "Log-Position",
    "Request-Id",
    "Retry-After",
    "Surrogate-Key",
)
PREFLIGHT_AGE: Final = 86_400
CLOSED: Final = "default-src 'none'; frame-ancestors 'none'"
PAGE: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""For the page that shows the OpenAPI document: only what we serve ourselves."""


def add_headers(request: HttpRequest, response: HttpResponseBase) -> None:
    """Add them. Nothing of the request is repeated: its own `X-Request-Id` least of all."""
    response["Request-Id"] = request.META[REQUEST_ID]
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = ", ".join(EXPOSED)
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    response["X-Content-Type-Options"] = "nosniff"
    response["X-Frame-Options"] = "DENY"
    response.headers.setdefault("Content-Security-Policy", CLOSED)
    if is_api(request.path_info):
        response.headers.setdefault("Vary", "Accept-Encoding")
    if request.method == "OPTIONS":
        response["Allow"] = METHODS
        response["Access-Control-Allow-Methods"] = METHODS
        response["Access-Control-Allow-Headers"] = "If-Modified-Since, If-None-Match"
        response["Access-Control-Max-Age"] = str(PREFLIGHT_AGE)
