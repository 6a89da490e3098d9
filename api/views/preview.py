"""Previews: a code for a grant, the draft for the grant."""

from hashlib import sha256

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotModified
from django.views.decorators.debug import sensitive_variables
from rest_framework.request import Request

from api.caching import matches
from api.endpoints import Endpoint
from api.errors import problem_response
from api.preview.exchanging import ExchangeBody, read_body, write_exchange
from api.preview.private import read_private_file, read_private_picture
from api.preview.problems import EXCHANGE_PROBLEMS, GRANT_PROBLEMS, as_problems
from api.preview.reading import write_draft, write_preview
from api.problems import ProblemError, not_found
from api.views.anonymous import AnonymousView
from api.views.files import answer_file
from previews.exchange import exchange
from previews.models import Purpose
from previews.reading import Opened, open_draft
from previews.userbar import userbar_for
from publishing.representations.drafts import Preview, PreviewExchange

JSON = "application/json"
SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox"


class ExchangeView(AnonymousView):
    """A one-time code of an address for a grant; the token of a shared link, as often as somebody opens it."""

    endpoint = Endpoint(
        operation="exchange_preview",
        tag="preview",
        summary="A code for a grant",
        answers=(PreviewExchange,),
        body=ExchangeBody,
        private=True,
        problems=("bad-request", "unsupported-media-type", "body-too-large", *EXCHANGE_PROBLEMS),
    )

    @sensitive_variables()
    def post(self, request: Request) -> HttpResponse:
        self.endpoint.parameters.read(request._request)
        asked = read_body(request._request)
        with as_problems():
            return HttpResponse(write_exchange(exchange(asked.code, asked.password)), content_type=JSON)


class DraftView(AnonymousView):
    """The draft a grant opens, with what stands beside it as this editor may see it."""

    endpoint = Endpoint(
        operation="get_preview",
        tag="preview",
        summary="The draft",
        answers=(Preview,),
        private=True,
        problems=GRANT_PROBLEMS,
    )

    def get(self, request: Request) -> HttpResponse:
        self.endpoint.parameters.read(request._request)
        with as_problems():
            opened = opened_by(request._request)
            item = write_draft(opened)
        return respond(request._request, item, opened)


class UserbarView(AnonymousView):
    """Wagtail's user bar as a fragment of HTML, for the frame beside the form: with it checks and scrolling work."""

    endpoint = Endpoint(
        operation="get_preview_userbar",
        tag="preview",
        summary="The user bar",
        answers=(),
        problems=("not-found", *GRANT_PROBLEMS),
        private=True,
    )

    def get(self, request: Request) -> HttpResponse:
        self.endpoint.parameters.read(request._request)
        with as_problems():
            opened = opened_by(request._request)
        if opened.purpose != Purpose.EDIT:
            raise not_found()
        return HttpResponse(userbar_for(opened), content_type="text/html; charset=utf-8")


def picture(request: HttpRequest, token: str, name: str) -> HttpResponse:
    """A picture of a draft, for nobody's cache."""
    try:
        file = read_private_picture(token, name)
    except ProblemError as problem:
        return problem_response(request, problem)
    response = HttpResponse(file.content, content_type=file.media_type)
    response["Content-Security-Policy"] = SANDBOX
    return response


def file(request: HttpRequest, token: str, extension: str) -> HttpResponseBase:
    """A recording, a text track or a document of a draft."""
    try:
        response = answer_file(request, read_private_file(token, extension))
    except ProblemError as problem:
        return problem_response(request, problem)
    response["Content-Security-Policy"] = SANDBOX
    return response


def opened_by(request: HttpRequest) -> Opened:
    """What the request's grant opens. Raises `Refused`."""
    return open_draft(request.META.get("HTTP_PREVIEW_GRANT", ""))


def respond(request: HttpRequest, item: str, opened: Opened) -> HttpResponse:
    """The tag is that of the content: a later end of the grant is no change of it."""
    etag = f'"{sha256(item.encode()).hexdigest()}"'
    response: HttpResponse
    if matches(request.META.get("HTTP_IF_NONE_MATCH", ""), etag):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(write_preview(item, opened), content_type=JSON)
    response["ETag"] = etag
    return response
