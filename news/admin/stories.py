"""The listing of stories: what an editor looks for at deadline, last change first."""

from typing import Any, ClassVar

from django.db.models import CharField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Column, LocaleColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageTitleColumn, ParentPageColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Revision

from news.admin.story_filters import StoryFilters
from news.models import ArticlePage
from news.stages import Stage, with_stage
from news.zones import Zones

MOST_HITS = 500


class HeadlineColumn(PageTitleColumn):
    """The headline leads to the story; what can be done with it stands there. (A menu of it in each row
    would ask the database for each row.)"""

    cell_template_name = "news/stories/headline_cell.html"


class StageColumn(BaseColumn):
    cell_template_name = "news/stories/stage_cell.html"

    def get_cell_context_data(self, instance: ArticlePage, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        stage = Stage(instance.stage)
        until = {Stage.SCHEDULED: instance.due_at, Stage.EMBARGOED: instance.embargo_until}.get(stage)
        return context | {"stage": stage, "until": until}


class MomentColumn(Column):
    """A date and time in the zone of the story's own site."""

    cell_template_name = "news/stories/moment_cell.html"


class StoriesView(IndexView):
    page_title = _("Stories")
    add_item_label = _("Write a story")
    columns: ClassVar[list[BaseColumn]] = [
        BulkActionsColumn("bulk_actions"),
        HeadlineColumn("title", label=_("Headline"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=_("Section"), classname="wide-only"),
        Column("byline", label=_("Byline"), accessor=lambda story: byline(story), classname="wide-only"),
        StageColumn("stage", label=_("State")),
        MomentColumn("shown_at", label=_("Display date"), sort_key="shown_at", classname="wide-only"),
        MomentColumn(
            "latest_revision_created_at",
            label=_("Last change"),
            sort_key="latest_revision_created_at",
            classname="wide-only",
        ),
        LocaleColumn(label=_("Language"), accessor="locale", sort_key=None, classname="wide-only"),
    ]
    show_locale_labels = False  # a column says it
    is_explicitly_ordered = True  # found stories too stand by their last change, not by relevance

    def annotate_queryset(self, pages: "QuerySet[ArticlePage]") -> Any:
        """All that a row shows; how many statements does not depend on how many rows."""
        own = Cast(OuterRef("pk"), output_field=CharField())
        due = Revision.page_revisions.filter(object_id=own, approved_go_live_at__isnull=False)
        return (
            with_stage(pages.defer_streamfields())  # type: ignore[attr-defined]
            .annotate(
                shown_at=Coalesce("display_at", "first_published_at"),
                due_at=Subquery(due.values("approved_go_live_at")[:1]),
            )
            .select_related("locale", "content_type")
            .prefetch_related("credits__contributor")
            .prefetch_workflow_states()
            .annotate_approved_schedule()
        )

    def search_queryset(self, queryset: "QuerySet[ArticlePage]") -> "QuerySet[ArticlePage]":
        """Words of public stories by the index, headlines of drafts by their letters."""
        if not self.is_searching:
            return queryset
        hits = [hit.pk for hit in ArticlePage.objects.autocomplete(self.search_query)[:MOST_HITS]]
        return queryset.filter(Q(pk__in=hits) | Q(draft_title__icontains=self.search_query))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        zones = Zones()
        for story in context["object_list"]:
            story.zone = zones.of(story)
        return context


def byline(story: ArticlePage) -> str:
    """As printed, else the authors."""
    authors = [credit.contributor.name for credit in story.credits.all() if credit.role == "author"]
    return str(story.byline or ", ".join(authors))


class StoriesViewSet(PageListingViewSet):
    model = ArticlePage
    index_view_class = StoriesView
    filterset_class = StoryFilters
    columns = StoriesView.columns
    icon = "story"
    menu_label = _("Stories")
    menu_name = "stories"
    add_to_admin_menu = True
    name = url_namespace = "stories"
    url_prefix = "stories"
