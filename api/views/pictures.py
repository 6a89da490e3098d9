"""Files of pictures."""

from hashlib import sha256
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from api.caching import matches
from api.errors import problem_response
from api.pictures import read_picture
from api.problems import ProblemError

FOR_EVER = "public, max-age=31536000, immutable"


def picture(request: HttpRequest, signature: str, id: UUID, name: str) -> HttpResponse:
    """The file. Unknown parameters are ignored: others append theirs. So are ranges: files are small."""
    try:
        file = read_picture(signature, id, name)
    except ProblemError as problem:
        return problem_response(request, problem)
    etag = f'"{sha256(file.content).hexdigest()}"'
    response: HttpResponse
    if matches(request.META.get("HTTP_IF_NONE_MATCH", ""), etag):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(file.content, content_type=file.media_type)
        response["Content-Length"] = str(len(file.content))
        response["Accept-Ranges"] = "none"
    response["ETag"] = etag
    response["Cache-Control"] = FOR_EVER
    response["Cache-Tag"] = response["Surrogate-Key"] = f"image:{id}"
    response["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; sandbox"
    return response
