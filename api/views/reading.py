"""The base of endpoints that read the store."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from rest_framework.request import Request

from api.answers import Answer
from api.caching import respond
from api.moment import Moment, read_moment
from api.params import Asked
from api.views.anonymous import AnonymousView


@dataclass(frozen=True)
class Question:
    """A request, understood. The head of the log was read before anything else."""

    asked: Asked
    moment: Moment
    host: str


class ReadingView(AnonymousView):
    """Answers from the store, as it was at one moment."""

    moment: Moment | None = None

    def get(self, request: Request, **address: Any) -> HttpResponse:
        asked = self.endpoint.parameters.read(request._request)
        self.moment = read_moment()
        answer = self.answer(Question(asked, self.moment, request.get_host()), **address)
        return respond(request._request, answer)

    def answer(self, question: Question, **address: Any) -> Answer:
        """What to say. Raises `ProblemError`."""
        raise NotImplementedError
