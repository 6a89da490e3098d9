"""What the editing host answers outside the admin: nothing of the paper itself."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFieldsSent
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern
from django.views import defaults
from wagtail.models import Site

from news.addresses import absolute


def to_frontend(request: HttpRequest, path: str) -> HttpResponse:
    """Readers read at the frontend: go there with the same path, unread.

    Nothing is looked up, so that this host cannot tell hidden from never existing.
    """
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        raise Http404
    return HttpResponseRedirect(absolute(site, f"/{path}"))


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's own answer, but for a form that holds too much: there the way back to what was typed is said."""
    if not isinstance(exception, RequestDataTooBig | TooManyFieldsSent):
        return defaults.bad_request(request, exception)
    limits = {
        "megabytes": settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1_000_000,
        "fields": settings.DATA_UPLOAD_MAX_NUMBER_FIELDS,
    }
    return render(request, "news/too_much.html", limits, status=413)


def no_other_login(request: HttpRequest) -> HttpResponse:
    """Wagtail sends here whoever is logged in and may not have a restricted document."""
    raise PermissionDenied


def documents_for_editors(patterns: list[URLPattern]) -> list[URLPattern]:
    """Wagtail's addresses of uploaded files, for those who have logged in: no public item shows a document yet."""
    for pattern in patterns:
        pattern.callback = login_required(pattern.callback, login_url="/admin/login/")
    return patterns
