"""What the editing host answers outside the admin: nothing of the paper itself."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern
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


def no_other_login(request: HttpRequest) -> HttpResponse:
    """Wagtail sends here whoever is logged in and may not have a restricted document."""
    raise PermissionDenied


def documents_for_editors(patterns: list[URLPattern]) -> list[URLPattern]:
    """Wagtail's addresses of uploaded files, for those who have logged in: no public item shows a document yet."""
    for pattern in patterns:
        pattern.callback = login_required(pattern.callback, login_url="/admin/login/")
    return patterns
