"""The addresses of previews, for the editing role."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from api.urls import previewing
from api.views.preview import file, picture
from api.views.unknown import unknown

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", include((previewing, "preview"))),
    path("api/v1/preview/pictures/<str:token>/<str:name>", picture),
    path("api/v1/preview/files/<str:token>/file.<slug:extension>", file),
    re_path(r"^api/v1/preview(?:/|$)", unknown),
]
