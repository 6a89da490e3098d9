"""The door of the public API: what is refused before any view is asked, and what every answer gets.

It stands first, so that nothing behind it (sessions, logins, redirects) ever acts on a public request.
"""

from collections.abc import Callable
from urllib.parse import quote, unquote_to_bytes
from uuid import uuid4

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.encoding import escape_uri_path

from api.addresses import is_api, is_public
from api.errors import MEDIA_TYPE, problem_of_status, problem_response
from api.headers import REQUEST_ID, add_headers
from api.preview import door
from api.preview.door import is_preview
from api.problems import ProblemError
from api.query import has_control_character, raw_query, refuse_many

MAX_ADDRESS = 8 * 1024
MAX_HEADERS = 16 * 1024
READING = frozenset({"GET", "HEAD", "OPTIONS"})


class PublicApiMiddleware:
    """Every public request is anonymous: its cookies are dropped before anybody can look."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not is_public(request.path_info):
            return self.get_response(request)
        request.META[REQUEST_ID] = str(uuid4())
        request.META.pop("HTTP_COOKIE", None)
        try:
            refuse(request)
        except ProblemError as problem:
            response: HttpResponseBase = problem_response(request, problem)
        else:
            response = preflight() if request.method == "OPTIONS" else self._answer(request)
        add_headers(request, response)
        if is_preview(request.path_info):
            door.add_headers(request, response)
        if request.method == "HEAD" and isinstance(response, HttpResponse):
            response.content = b""
        return response

    def _answer(self, request: HttpRequest) -> HttpResponseBase:
        """What the views say. Pages that Django makes when something fails become problems."""
        response = self.get_response(request)
        if response.status_code >= 400 and response.headers.get("Content-Type") != MEDIA_TYPE:
            return problem_response(request, problem_of_status(response.status_code))
        return response


def preflight() -> HttpResponse:
    """No content, and so no type of it. The store is not asked: hidden and missing are alike here too."""
    response = HttpResponse(status=204)
    del response["Content-Type"]
    return response


def refuse(request: HttpRequest) -> None:
    """Raise the problem with a request that no view needs to see."""
    refuse_sizes(request)
    refuse_host(request)
    if request.method not in READING and not door.takes(request):
        raise ProblemError("method-not-allowed", "This API is for reading: GET, HEAD and OPTIONS.")
    if not is_api(request.path_info):
        return  # a picture's address is right or it is 404, and browsers send what they like with it
    refuse_path(request)
    if "HTTP_AUTHORIZATION" in request.META:
        raise ProblemError("credentials-not-accepted", "There are no keys yet. Ask without Authorization.")


def refuse_sizes(request: HttpRequest) -> None:
    if is_api(request.path_info):
        refuse_many(request)
    if length_of_address(request) > MAX_ADDRESS:
        raise ProblemError("uri-too-long", f"An address may have at most {MAX_ADDRESS} bytes.")
    # Too many tags are ignored, not refused: caches collect them, and their users cannot help it.
    headers = {name: value for name, value in request.META.items() if name.startswith("HTTP_")}
    headers.pop("HTTP_IF_NONE_MATCH", None)
    if sum(len(name) + len(value) for name, value in headers.items()) > MAX_HEADERS:
        raise ProblemError("headers-too-large", f"Headers may have at most {MAX_HEADERS} bytes.")


def length_of_address(request: HttpRequest) -> int:
    """Bytes in its shortest spelling: whether a client percent-encodes commas makes no difference."""
    query = quote(unquote_to_bytes(raw_query(request)), safe=":/?@!$&'()*+,;=")
    return len(escape_uri_path(request.path_info)) + len(query)


def refuse_host(request: HttpRequest) -> None:
    try:
        request.get_host()
    except DisallowedHost:
        raise ProblemError("unknown-host", "This host is not served here.") from None
    if settings.SECURE_SSL_REDIRECT and not request.is_secure():
        raise ProblemError(
            "https-required", "Ask over HTTPS. There is no redirect: it would hide the mistake."
        )


def refuse_path(request: HttpRequest) -> None:
    path = request.path_info
    try:
        unquote_to_bytes(path).decode()  # Django percent-encodes again what was no UTF-8
    except UnicodeDecodeError:
        raise ProblemError("invalid-encoding", "Addresses must be UTF-8.") from None
    if has_control_character(path):
        raise ProblemError("invalid-character", "Addresses must not contain control characters.")
