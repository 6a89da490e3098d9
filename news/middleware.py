"""One transaction for each change made in the admin: what was half done when something failed is undone."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError
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
            if response.status_code >= 400 or getattr(request, "refused", False):
                transaction.set_rollback(True)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Where no form can show it, the editor gets the sentence at a screen that says more."""
        if isinstance(exception, CannotPublish):
            page = exception.page
            name, args = ("wagtailadmin_pages:edit", (page.pk,)) if page.pk else ("wagtailadmin_home", ())
            return _refused(request, exception.sentence, reverse(name, args=args))
        if isinstance(exception, ProtectedError):
            return _refused(request, _who_needs_it(exception), request.get_full_path())
        return None


def _refused(request: HttpRequest, sentence: str, screen: str) -> HttpResponse:
    request.refused = True  # type: ignore[attr-defined]
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"success": False, "error_message": sentence}, status=422)
    messages.error(request, sentence)
    return HttpResponseRedirect(screen)


def _who_needs_it(refused: ProtectedError) -> str:
    """Wagtail asks its index of references first, which a worker fills; the database knows at once."""
    users = sorted({str(getattr(row, "page", row)) for row in refused.protected_objects})
    others = f" and {len(users) - 1} more" if len(users) > 1 else ""
    return f"It cannot be deleted while it is used: “{users[0]}”{others}."
