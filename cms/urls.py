"""All addresses: the public API, and in the editing role the admin."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as documents_urls

urlpatterns = []

if settings.DATELINE.role != "editing":
    urlpatterns += [path("", include("api.urls"))]
if settings.DATELINE.role != "delivery":
    urlpatterns += [
        path("admin/", include(admin_urls)),
        path("documents/", include(documents_urls)),
        # For the admin's thumbnails. Originals are never served; the public gets `/pictures/`.
        re_path(r"^media/(?P<path>renditions/.+)$", serve, {"document_root": settings.MEDIA_ROOT}),
        path("", include(wagtail_urls)),
    ]
