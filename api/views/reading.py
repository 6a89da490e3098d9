"""The base of endpoints that read the store."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from django.http import HttpResponse
from rest_framework.request import Request
from rest_framework.views import APIView

from api.answers import Answer
from api.caching import respond
from api.endpoints import Endpoint
from api.errors import answer_problem
from api.moment import Moment, read_moment
from api.negotiation import OneForm
from api.openapi import DeclaredSchema
from api.params import Asked


@dataclass(frozen=True)
class Question:
    """A request, understood. The head of the log was read before anything else."""

    asked: Asked
    moment: Moment
    host: str


class ReadingView(APIView):
    """Anonymous: it knows no session, no cookie and no user."""

    authentication_classes = ()
    permission_classes = ()
    throttle_classes = ()
    parser_classes = ()
    content_negotiation_class = OneForm
    schema = DeclaredSchema()

    endpoint: ClassVar[Endpoint]
    moment: Moment | None = None

    @property
    def default_response_headers(self) -> dict[str, str]:
        return {}

    def get_exception_handler(self) -> Callable[[Exception, dict[str, Any]], HttpResponse | None]:
        return answer_problem

    def get(self, request: Request, **address: Any) -> HttpResponse:
        asked = self.endpoint.parameters.read(request._request)
        self.moment = read_moment()
        answer = self.answer(Question(asked, self.moment, request.get_host()), **address)
        return respond(request._request, answer)

    def answer(self, question: Question, **address: Any) -> Answer:
        """What to say. Raises `ProblemError`."""
        raise NotImplementedError
