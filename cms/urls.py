"""All addresses: the public API, and in the editing role the admin."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail.admin import urls as admin_urls
from wagtail.api.v3.urls import api as admin_api
from wagtail.documents import urls as documents_urls
from wagtail.urls import serve_pattern

from news.views import documents_for_editors, no_other_login, to_frontend

handler400 = "news.views.bad_request"
urlpatterns: list[URLPattern | URLResolver] = []

if settings.DATELINE.role != "delivery":
    urlpatterns += [path("", include("api.preview.urls"))]
if settings.DATELINE.role != "editing":
    urlpatterns += [path("", include("api.urls"))]
if settings.DATELINE.role != "delivery" and settings.DATELINE.admin_api:
    urlpatterns += [path("admin-api/", admin_api.urls)]
if settings.DATELINE.role != "delivery":
    urlpatterns += [
        path("admin/", include(admin_urls)),
        path("documents/", include(documents_for_editors(documents_urls.urlpatterns))),
        # For the admin's thumbnails and players. Pictures' originals are never served; the public gets
        # `/pictures/` and `/files/`.
        re_path(
            r"^media/(?P<path>(?:renditions|recordings)/.+)$",
            login_required(serve, login_url="/admin/login/"),
            {"document_root": settings.MEDIA_ROOT},
        ),
        path("_util/login/", no_other_login, name="wagtailcore_login"),
        path("", RedirectView.as_view(pattern_name="wagtailadmin_home")),
        re_path(serve_pattern, to_frontend, name="wagtail_serve"),
    ]
