"""The public addresses."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from api.views.articles import ArticleListView, ArticleView
from api.views.changes import ChangesView
from api.views.entry import EntryView, GenresView, SiteView
from api.views.files import file
from api.views.kinds import addresses
from api.views.navigation import NavigationView
from api.views.pictures import picture
from api.views.preview import DraftView, ExchangeView, UserbarView
from api.views.redirects import RedirectListView
from api.views.resolve import ResolveView
from api.views.schema import docs, openapi, schema
from api.views.unknown import unknown
from publishing.kinds import KINDS

reading: list[URLPattern] = [
    path("", EntryView.as_view(), name="entry"),
    path("articles/", ArticleListView.as_view(), name="articles"),
    path("articles/<uuid:id>/", ArticleView.as_view(), name="article"),
    *(pattern for kind in KINDS if kind.offer for pattern in addresses(kind, kind.offer)),
    path("genres/", GenresView.as_view(), name="genres"),
    path("navigation/", NavigationView.as_view(), name="navigation"),
    path("redirects/", RedirectListView.as_view(), name="redirects"),
    path("site/", SiteView.as_view(), name="site"),
    path("resolve/", ResolveView.as_view(), name="resolve"),
    path("changes/", ChangesView.as_view(), name="changes"),
]
previewing: list[URLPattern] = [
    path("preview/exchange/", ExchangeView.as_view(), name="exchange"),
    path("preview/", DraftView.as_view(), name="draft"),
    path("preview/userbar/", UserbarView.as_view(), name="userbar"),
]
"""For the editing role only: `api/preview/urls.py` mounts them."""
about: list[URLPattern] = [
    path("openapi.json", openapi, name="openapi"),
    path("docs/", docs, name="docs"),
    path("schemas/<str:name>.json", schema, name="schema"),
]
urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", include(([*reading, *about], "api"))),
    path("openapi.json", openapi),
    path("pictures/<str:signature>/<uuid:id>/<str:name>", picture, name="picture"),
    path("files/<str:signature>/<slug:kind>/<uuid:id>.<slug:extension>", file, name="file"),
    re_path(r"^(?:api|pictures|files)(?:/|$)", unknown),
]
