"""From an address to what is there."""

from typing import Any

from api.answers import Answer
from api.endpoints import Endpoint
from api.filters import SITE
from api.params import Parameters
from api.resolve import WAYS, ItemResolution, RedirectResolution, resolve
from api.views.reading import Question, ReadingView


class ResolveView(ReadingView):
    """What is at an address: the item itself, or where it went. One of `path`, `url` and `alt_id` must be given."""

    endpoint = Endpoint(
        operation="resolve",
        tag="resolve",
        summary="What is at an address",
        parameters=Parameters(*WAYS, SITE),
        answers=(ItemResolution, RedirectResolution),
        problems=("missing-parameter", "invalid-combination", "unknown-value", "not-found", "gone"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        return resolve(question.asked, question.moment, question.host)
