"""One transaction for each change made in the admin: what was half done when something failed is undone."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse, UnreadablePostError
from django.urls import reverse
from wagtail.models import Page

from news.blocks.pasted import asked_ahead
from news.registry import CannotPublish

WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
API = "/api/"


class OneTransaction:
    """Opens a transaction for writing methods only and rolls it back when the answer is an error.

    The API is left alone: an exchange that is refused counts its wrong passwords, and they must stay counted.
    Not `ATOMIC_REQUESTS`: on SQLite every page of the admin that is only looked at would take the write lock.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in WRITES or request.path_info.startswith(API):
            return self.get_response(request)
        # The form is read and platforms are asked before: on SQLite nobody else could write meanwhile.
        try:
            form = request.POST if request.user.is_authenticated else {}
        except UnreadablePostError:  # cut off in the middle: nobody is there to be answered
            return HttpResponse(status=400)
        try:
            with asked_ahead(form), transaction.atomic():
                response = self.get_response(request)
                if response.status_code >= 400:
                    transaction.set_rollback(True)
        except CannotPublish as refused:  # wagtail-localize publishes after the commit
            return _say_why_not(request, refused)
        refusal: CannotPublish | ProtectedError | None = getattr(request, "refusal", None)
        return response if refusal is None else _say_why_not(request, refusal)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A refusal that no form could show: it is told once everything is undone."""
        if not isinstance(exception, CannotPublish | ProtectedError):
            return None
        request.refusal = exception  # type: ignore[attr-defined]
        return HttpResponse(status=422)


def _say_why_not(request: HttpRequest, refused: CannotPublish | ProtectedError) -> HttpResponse:
    """The sentence as a message, at the page's own screen or where the editor came from."""
    screen = request.get_full_path()
    if isinstance(refused, ProtectedError):
        sentence = _who_needs_it(refused)
    else:
        sentence = refused.sentence
        if Page.objects.filter(pk=refused.page.pk).exists():
            screen = reverse("wagtailadmin_pages:edit", args=(refused.page.pk,))
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"success": False, "error_message": sentence}, status=422)
    messages.error(request, sentence)
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":  # a modal of Wagtail's
        return JsonResponse({"step": "success", "redirect": screen})
    return HttpResponseRedirect(screen)


def _who_needs_it(refused: ProtectedError) -> str:
    """Wagtail asks its index of references first, which a worker fills; the database knows at once."""
    users = sorted({str(getattr(row, "page", row)) for row in refused.protected_objects})
    others = f" and {len(users) - 1} more" if len(users) > 1 else ""
    return f"It cannot be deleted while it is used: “{users[0]}”{others}."
