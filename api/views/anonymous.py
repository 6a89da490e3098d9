"""The base of all endpoints: whoever asks has no session, no cookie and no user."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.http import HttpResponse
from rest_framework.views import APIView

from api.endpoints import Endpoint
from api.errors import answer_problem
from api.negotiation import OneForm
from api.openapi import DeclaredSchema


class AnonymousView(APIView):
    """Answers as its `endpoint` says, in one form, and with problems where it cannot."""

    authentication_classes = ()
    permission_classes = ()
    throttle_classes = ()
    parser_classes = ()
    content_negotiation_class = OneForm
    schema = DeclaredSchema()

    endpoint: ClassVar[Endpoint]

    @property
    def default_response_headers(self) -> dict[str, str]:
        return {}

    def get_exception_handler(self) -> Callable[[Exception, dict[str, Any]], HttpResponse | None]:
        return answer_problem
