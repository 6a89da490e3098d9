"""One transaction for each change made in the admin: what was half done when something failed is undone."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse

from news.registry import CannotPublish

WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class OneTransaction:
    """Opens a transaction for writing methods only and rolls it back when the answer is an error.

    Not `ATOMIC_REQUESTS`: on SQLite every page of the admin that is only looked at would take the write lock.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in WRITES:
            return self.get_response(request)
        with transaction.atomic():
            response = self.get_response(request)
            if response.status_code >= 400 or getattr(request, "refused_to_publish", False):
                transaction.set_rollback(True)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Where no form can show it, the editor gets the sentence at the page's own screen."""
        if not isinstance(exception, CannotPublish):
            return None
        request.refused_to_publish = True  # type: ignore[attr-defined]
        if "application/json" in request.headers.get("Accept", ""):
            return JsonResponse({"success": False, "error_message": exception.sentence}, status=422)
        messages.error(request, exception.sentence)
        page = exception.page
        name, args = ("wagtailadmin_pages:edit", (page.pk,)) if page.pk else ("wagtailadmin_home", ())
        return HttpResponseRedirect(reverse(name, args=args))
