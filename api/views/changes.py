"""The log."""

from typing import Any

from api.answers import Answer
from api.changes import AFTER, LIMIT, read_changes
from api.endpoints import Endpoint
from api.params import Parameters
from api.views.reading import Question, ReadingView
from publishing.representations import ChangeList

LATER = ("through", "type", "site", "language", "section", "compact")


class ChangesView(ReadingView):
    """Entries of the log after a position. Positions are dense: the next is last + 1. Ask again with `through`."""

    endpoint = Endpoint(
        operation="list_changes",
        tag="changes",
        summary="The log",
        parameters=Parameters(AFTER, LIMIT, later=LATER),
        answers=(ChangeList,),
        problems=("position-beyond-head", "feed-reset", "feed-truncated"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        return read_changes(question.asked, question.moment)
