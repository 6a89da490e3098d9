"""The time zone of a page: its own site's, as the newsroom set it."""

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
