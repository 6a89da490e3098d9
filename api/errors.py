"""Turns what goes wrong into `application/problem+json`: for our views, for DRF and for Django itself."""

import json
from typing import Any

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from rest_framework.exceptions import APIException

from api.caching import NEGATIVE_AGE, NOT_TO_BE_KEPT, keep
from api.headers import METHODS, REQUEST_ID
from api.problems import KINDS, ProblemError, not_found

MEDIA_TYPE = "application/problem+json"
URN = "urn:dateline:problem:"
CODES_BY_STATUS = {400: "bad-request", 404: "not-found", 405: "method-not-allowed", 410: "gone"}


def answer_problem(error: Exception, context: dict[str, Any]) -> HttpResponse | None:
    """DRF's exception handler. None lets Django record the error; the middleware then answers for it."""
    if isinstance(error, ProblemError):
        problem = error
    elif isinstance(error, Http404):
        problem = not_found()
    elif isinstance(error, APIException):
        problem = problem_of_status(error.status_code)
    elif isinstance(error, (BadRequest, SuspiciousOperation)):
        problem = problem_of_status(400)
    else:
        return None
    response = problem_response(context["request"], problem)
    moment = getattr(context["view"], "moment", None)
    if moment is not None:
        response["Log-Position"] = str(moment)
    return response


def problem_of_status(status: int) -> ProblemError:
    """What to say where only a status is known."""
    if status == 404:
        return not_found()
    return ProblemError(CODES_BY_STATUS.get(status, "bad-request" if status < 500 else "internal-error"))


def problem_response(request: HttpRequest, problem: ProblemError) -> HttpResponse:
    """The problem as an answer; 404 and 410 say nothing that could tell two of them apart."""
    response = HttpResponse(
        json.dumps(document_of(request, problem), ensure_ascii=False, separators=(",", ":")),
        status=problem.status,
        content_type=MEDIA_TYPE,
    )
    response["Content-Length"] = str(len(response.content))
    if problem.code in ("not-found", "gone"):
        keep(response, NEGATIVE_AGE)
    else:
        response["Cache-Control"] = NOT_TO_BE_KEPT
    if problem.status == 405:
        response["Allow"] = METHODS
    if problem.status == 401:
        response["WWW-Authenticate"] = 'Bearer realm="Dateline"'
        response["Vary"] = "Accept-Encoding, Authorization"
    for name, value in problem.headers.items():
        response[name] = value
    return response


def document_of(request: HttpRequest, problem: ProblemError) -> dict[str, Any]:
    """The members of RFC 9457."""
    kind = KINDS[problem.code]
    document: dict[str, Any] = {
        "type": f"{URN}{problem.code}",
        "title": kind.title,
        "status": kind.status,
        "detail": problem.detail,
    }
    if kind.status not in (404, 410):
        document["instance"] = f"urn:uuid:{request.META[REQUEST_ID]}"
    if problem.complaints:
        document["errors"] = [c.model_dump(exclude_none=True) for c in problem.complaints]
    return document | problem.members
