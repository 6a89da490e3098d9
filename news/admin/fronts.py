"""The listing of fronts: few of them, and the desk opens them all day."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import DateColumn, LocaleColumn
from wagtail.admin.ui.tables.pages import (
    BulkActionsColumn,
    PageStatusColumn,
    ParentPageColumn,
)
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from news.admin.stories import HeadlineColumn
from news.models import FrontPage


class FrontsView(IndexView):
    page_title = _("Fronts")
    add_item_label = _("Lay out a front")
    show_locale_labels = False  # a column says it


class FrontsViewSet(PageListingViewSet):
    model = FrontPage
    index_view_class = FrontsView
    columns = [
        BulkActionsColumn("bulk_actions"),
        HeadlineColumn("title", label=_("Title"), sort_key="title", classname="title"),
        ParentPageColumn("parent", label=_("Below"), classname="wide-only"),
        DateColumn(
            "latest_revision_created_at",
            label=_("Last change"),
            sort_key="latest_revision_created_at",
            classname="wide-only",
        ),
        PageStatusColumn("status", label=_("State"), sort_key="live"),
        LocaleColumn(label=_("Language"), accessor="locale", sort_key=None, classname="wide-only"),
    ]
    icon = "front"
    menu_label = _("Fronts")
    menu_name = "fronts"
    add_to_admin_menu = True
    name = url_namespace = "fronts"
    url_prefix = "fronts"
