"""Listings of contributors and topics: kind, language, and how many stories each has."""

from typing import Any

from django.db.models import Count, IntegerField, Model, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, LocaleColumn, NumberColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from news.admin.choosers import NamedChooserViewSet
from news.models import ArticleContributor, ArticleTopic


class NamedFilters(WagtailFilterSet):
    """By kind and by language."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "locale" in self.filters:
            self.filters["locale"].label = _("Language")


class NamedViewSet(SnippetViewSet):
    """What the two share. `links` are the rows that tie one to stories, by which field."""

    add_to_admin_menu = True
    chooser_viewset_class = NamedChooserViewSet
    list_per_page = 50
    search_backend_name = None  # names are found by any of their letters, and at once
    links: "tuple[type[Model], str]"

    @property
    def search_fields(self) -> tuple[str, ...]:
        names: tuple[str, ...] = self.model.names_in
        return names

    @property
    def list_display(self) -> list[Column | str]:
        return [
            "__str__",
            Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
            LocaleColumn(label=_("Language"), accessor="locale"),
            NumberColumn("stories", label=_("Stories"), sort_key="stories"),
        ]

    @property
    def filterset_class(self) -> type[WagtailFilterSet]:
        meta = type("Meta", (), {"model": self.model, "fields": ["kind"]})
        return type(f"{self.model.__name__}Filters", (NamedFilters,), {"Meta": meta})

    def get_queryset(self, request: HttpRequest) -> Any:
        """Each with the number of stories that name it, drafts included."""
        link, field = self.links
        links = link._default_manager.filter(**{field: OuterRef("pk")}).order_by()
        stories = links.values(field).annotate(n=Count("page_id", distinct=True)).values("n")
        count = Coalesce(Subquery(stories, output_field=IntegerField()), 0)
        return self.model._default_manager.select_related("locale").annotate(stories=count)


class ContributorViewSet(NamedViewSet):
    icon = "contributor"
    menu_name = "contributors"
    links = (ArticleContributor, "contributor")


class TopicViewSet(NamedViewSet):
    icon = "topic"
    menu_name = "topics"
    links = (ArticleTopic, "topic")
