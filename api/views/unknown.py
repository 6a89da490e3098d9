"""Everything else below the API: there is nothing."""

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import Resolver404, resolve

from api.addresses import absolute
from api.caching import keep
from api.errors import problem_response
from api.problems import not_found


def unknown(request: HttpRequest) -> HttpResponse:
    """404, or the way to the same address with its slash."""
    path = f"{request.path_info}/"
    if not request.path_info.endswith("/") and _is_known(path):
        query = request.META.get("QUERY_STRING", "")
        response = HttpResponsePermanentRedirect(absolute(path) + (f"?{query}" if query else ""))
        keep(response, 60)
        return response
    return problem_response(request, not_found())


def _is_known(path: str) -> bool:
    try:
        return resolve(path).func is not unknown
    except Resolver404:
        return False
