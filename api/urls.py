"""The public addresses."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from api.views.articles import ArticleListView, ArticleView
from api.views.changes import ChangesView
from api.views.entry import EntryView, GenresView, SiteView
from api.views.files import file
from api.views.kinds import (
    ContributorListView,
    ContributorView,
    ImageListView,
    ImageView,
    SectionListView,
    SectionView,
    TopicListView,
    TopicView,
)
from api.views.pictures import picture
from api.views.resolve import ResolveView
from api.views.schema import docs, openapi, schema
from api.views.unknown import unknown

reading: list[URLPattern] = [
    path("", EntryView.as_view(), name="entry"),
    path("articles/", ArticleListView.as_view(), name="articles"),
    path("articles/<uuid:id>/", ArticleView.as_view(), name="article"),
    path("sections/", SectionListView.as_view(), name="sections"),
    path("sections/<uuid:id>/", SectionView.as_view(), name="section"),
    path("contributors/", ContributorListView.as_view(), name="contributors"),
    path("contributors/<uuid:id>/", ContributorView.as_view(), name="contributor"),
    path("topics/", TopicListView.as_view(), name="topics"),
    path("topics/<uuid:id>/", TopicView.as_view(), name="topic"),
    path("images/", ImageListView.as_view(), name="images"),
    path("images/<uuid:id>/", ImageView.as_view(), name="image"),
    path("genres/", GenresView.as_view(), name="genres"),
    path("site/", SiteView.as_view(), name="site"),
    path("resolve/", ResolveView.as_view(), name="resolve"),
    path("changes/", ChangesView.as_view(), name="changes"),
]
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
