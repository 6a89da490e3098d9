"""The time zone of a page: its own site's, as the newsroom set it."""

from functools import cached_property
from zoneinfo import ZoneInfo

from wagtail.models import Page, Site

from news.addresses import Homes
from news.models.settings import NewsroomSettings


def zone_of(page: Page) -> ZoneInfo:
    """The zone of the site the page stands on; the default site's outside every site."""
    home = Homes().above(page.path or "")
    return zone_of_site(home.site if home else Site.objects.filter(is_default_site=True).first())


def zone_of_site(site: Site | None) -> ZoneInfo:
    settings = NewsroomSettings.objects.filter(site=site).first() if site else None
    return settings.zone if settings else ZoneInfo("UTC")


class Zones:
    """The zones of all sites, read once (3 statements) and used for many pages."""

    def __init__(self) -> None:
        self._homes = Homes()

    def of(self, page: Page) -> ZoneInfo:
        home = self._homes.above(page.path)
        return self._by_site.get(home.site.pk, ZoneInfo("UTC")) if home else self.default

    @cached_property
    def default(self) -> ZoneInfo:
        """The default site's."""
        home = self._homes.default
        return self._by_site.get(home.site.pk, ZoneInfo("UTC")) if home else ZoneInfo("UTC")

    @cached_property
    def _by_site(self) -> dict[int, ZoneInfo]:
        return {row.site_id: row.zone for row in NewsroomSettings.objects.all()}
