"""The start page: what is mine, what waits for me, what goes out, what failed, what is out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import policy_registry

from news import registry
from news.admin.desk_lists import gone_out, mine, soon, waiting
from news.models import SectionPage
from news.zones import Zones

OWN_LISTS: list[registry.HomePanel] = [mine, waiting, soon, gone_out]


@dataclass(frozen=True)
class Section:
    """Where a story can be begun."""

    page: SectionPage
    language: str

    @property
    def level(self) -> int:
        """0 right below the home page."""
        return int(self.page.depth) - 3


class StartPage(Component):
    """Its one panel. About twenty statements, however much there is to show."""

    name = "start_page"
    order = 1
    template_name = "news/start_page.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        lists = [build(self.request) for build in (*registry.home_panels, *OWN_LISTS)]
        shown = [found for found in lists if found.rows or not found.alarming]
        Page.objects.annotate_parent_page([row.page for found in shown for row in found.rows])
        reading = _Reading(Zones(), timezone.now())
        return {
            "lists": [
                (found, [reading.of(row) for row in found.rows])
                for found in sorted(shown, key=lambda found: not found.alarming)
            ],
            "sections": sections_for(self.request.user),
            "user": self.request.user,
            "request": self.request,
        }


@dataclass(frozen=True)
class _Reading:
    """Rows as they are read: the section by name, times in the zone of the page's own site."""

    zones: Zones
    now: datetime

    def of(self, row: registry.HomeRow) -> dict[str, Any]:
        at = row.at.astimezone(self.zones.of(row.page)) if row.at else None
        return {
            "page": row.page,
            "note": row.note,
            "section": row.page._parent_page,  # fetched for all rows at once
            "at": at,
            "day": self._day(at) if at else "",
            "time": formats.time_format(at, "H:i") if at else "",
        }

    def _day(self, at: datetime) -> str:
        """Today and its neighbours by name, others by date."""
        distance = at.date() - self.now.astimezone(at.tzinfo).date()
        near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
        return near.get(distance // timedelta(days=1)) or str(formats.date_format(at, "j M Y"))


def sections_for(user: AbstractBaseUser | AnonymousUser) -> Sequence[Section]:
    """Where this user may write, in the order of the tree."""
    policy = policy_registry.get_by_type(Page)
    allowed = policy.instances_user_has_permission_for(user, "add").values("pk")
    sections = SectionPage.objects.filter(pk__in=allowed).select_related("locale").order_by("path")
    return [Section(page, str(page.locale)) for page in sections]


def only_ours(request: HttpRequest, panels: list[Component]) -> None:
    """Wagtail's own panels say the same in four tables."""
    panels[:] = [StartPage(request)]
