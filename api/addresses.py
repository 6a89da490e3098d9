"""Where the public API stands, and the absolute addresses of its answers."""

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from django.conf import settings

PREFIX = "/api/v1/"
PICTURES = "/pictures/"
FILES = "/files/"
ROOT_OPENAPI = "/openapi.json"


def is_public(path: str) -> bool:
    """Whether a path belongs to the public API, pictures and files included."""
    return is_api(path) or path.startswith((PICTURES, FILES))


def is_api(path: str) -> bool:
    """Whether a path belongs to the API itself: there every parameter counts."""
    return path.startswith("/api/") or path in ("/api", ROOT_OPENAPI)


def absolute(path: str, parameters: Mapping[str, str] | None = None) -> str:
    """The address of an answer of ours. It starts with the configured origin, whatever host was asked."""
    query = urlencode(parameters or {}, quote_via=quote, safe="/:,")
    return f"{settings.DATELINE.public_api_origin}{path}" + (f"?{query}" if query else "")
