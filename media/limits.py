"""A request larger than the largest file we take is refused before it is read."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

AROUND_A_FILE = 5 * 1024 * 1024
"""Bytes a form may have besides its file."""


class RefuseOversized:
    """413 by the length the client itself gives; nothing is buffered. A proxy should do the same before us."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        largest = max(settings.DATELINE.max_upload_bytes, settings.DATELINE.max_recording_bytes)
        limit = largest + AROUND_A_FILE
        given = request.META.get("CONTENT_LENGTH") or "0"
        if given.isdigit() and int(given) > limit:
            return HttpResponse(
                f"This is larger than {limit // 1024 // 1024} MB, the most that is taken at once.",
                status=413,
                content_type="text/plain; charset=utf-8",
            )
        return self.get_response(request)
