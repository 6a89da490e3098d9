"""The OpenAPI document, a page to read it, and JSON Schemas. None of them touches the store."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from api.addresses import PREFIX
from api.answers import Answer
from api.caching import respond
from api.errors import problem_response
from api.headers import PAGE
from api.openapi import openapi_document
from api.params import Parameters
from api.problems import ProblemError, not_found
from api.schemas import names, standalone

NOTHING = Parameters()
AGE = 300


def openapi(request: HttpRequest) -> HttpResponse:
    """OpenAPI 3.1."""
    return _answer(request, openapi_document)


def schema(request: HttpRequest, name: str) -> HttpResponse:
    """A JSON Schema, Draft 2020-12."""

    def find() -> str:
        if name not in names():
            raise not_found()
        return standalone(name)

    return _answer(request, find)


def docs(request: HttpRequest) -> HttpResponse:
    """A page to read the OpenAPI document; its script and style are served by ourselves."""

    def page() -> str:
        return render_to_string("api/docs.html", {"openapi": f"{PREFIX}openapi.json"})

    response = _answer(request, page)
    if response.status_code == 200:
        response["Content-Type"] = "text/html; charset=utf-8"
        response["Content-Security-Policy"] = PAGE
    return response


def _answer(request: HttpRequest, text: Callable[[], str]) -> HttpResponse:
    try:
        NOTHING.read(request)
        return respond(request, Answer(text(), None, max_age=AGE))
    except ProblemError as problem:
        return problem_response(request, problem)
