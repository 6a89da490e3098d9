"""The addresses of previews, for the editing role."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from api.urls import previewing
from api.views.unknown import unknown

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", include((previewing, "preview"))),
    re_path(r"^api/v1/preview(?:/|$)", unknown),
]
