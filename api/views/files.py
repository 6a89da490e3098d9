"""Files that are played or taken away."""

from collections.abc import Iterator
from typing import IO
from uuid import UUID

from django.core.files.storage import Storage
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotModified,
    StreamingHttpResponse,
)
from django.utils.http import content_disposition_header
from django.utils.text import slugify

from api.caching import MAX_KEYS, matches
from api.errors import problem_response
from api.files import OfferedFile, find_file
from api.problems import ProblemError, not_found
from api.ranges import Part, UnsatisfiableRangeError, read_range
from api.views.pictures import FOR_EVER
from media.media_types import TEXT_TRACK
from media.models import Attachment, SignedFile

CHUNK = 64 * 1024


def file(request: HttpRequest, signature: str, kind: str, id: UUID, extension: str) -> HttpResponseBase:
    """The file, or the part of it that is asked for. Unknown parameters are ignored: others append theirs."""
    try:
        offered = find_file(signature, kind, id, extension)
        response = answer_file(request, offered.file)
    except ProblemError as problem:
        return problem_response(request, problem)
    _add_headers(response, offered)
    return response


def answer_file(request: HttpRequest, file: SignedFile) -> HttpResponseBase:
    """The bytes that are asked for, or `304`. Raises `ProblemError`."""
    size, etag = file.file_size or 0, f'"{file.file_hash}"'
    if matches(request.META.get("HTTP_IF_NONE_MATCH", ""), etag):
        return _described(HttpResponseNotModified(), file)
    # A part of another version is worth nothing: `If-Range` names the one the asker has.
    wanted = request.META.get("HTTP_RANGE", "") if request.META.get("HTTP_IF_RANGE", etag) == etag else ""
    try:
        part = read_range(wanted, size)
    except UnsatisfiableRangeError:
        raise ProblemError(
            "range-not-satisfiable",
            f"The file ends after {size} bytes.",
            headers={"Content-Range": f"bytes */{size}"},
        ) from None
    whole = Part(0, size - 1)
    response = _body(request, file, part or whole)
    if part is not None:
        response.status_code = 206
        response["Content-Range"] = f"bytes {part.first}-{part.last}/{size}"
    return _described(response, file)


def _described(response: HttpResponseBase, file: SignedFile) -> HttpResponseBase:
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = f'"{file.file_hash}"'
    if isinstance(file, Attachment):
        name = f"{slugify(file.title, allow_unicode=True) or 'document'}.{file.true_extension}"
        response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response


def _body(request: HttpRequest, file: SignedFile, part: Part) -> HttpResponseBase:
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse()
    else:
        response = StreamingHttpResponse(_chunks(_open(file.file.storage, file.file.name), part))
    response["Content-Length"] = str(part.length)
    response["Content-Type"] = (
        f"{TEXT_TRACK}; charset=utf-8" if file.media_type == TEXT_TRACK else file.media_type
    )
    return response


def _open(storage: Storage, name: str) -> IO[bytes]:
    try:
        return storage.open(name, "rb")
    except OSError:
        raise not_found() from None


def _chunks(content: IO[bytes], part: Part) -> Iterator[bytes]:
    with content:
        content.seek(part.first)
        left = part.length
        while left and (chunk := content.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk


def _add_headers(response: HttpResponseBase, offered: OfferedFile) -> None:
    """The keys are those of what offers it: its next log entry empties caches of the file as well."""
    response["Cache-Control"] = FOR_EVER
    response["Cache-Tag"] = ",".join(offered.keys[:MAX_KEYS])
    response["Surrogate-Key"] = " ".join(offered.keys[:MAX_KEYS])
    response["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; sandbox"
