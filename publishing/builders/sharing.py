"""What networks and search engines show of a page: an editor's own words, else the page's."""

from wagtail.models import Page

from news.models.sharing import Sharing
from publishing.builders.images import build_image
from publishing.builders.surroundings import Surroundings
from publishing.builders.words import external_link
from publishing.representations.images import Image
from publishing.representations.sharing import Robots, Seo, Social


def build_social(
    page: Sharing, title: str, description: str, picture: Image | None, around: Surroundings
) -> Social:
    """Filled from the title, words and picture of the page where nothing else is given."""
    own = build_image(around.picture(page.social_image_id), around)
    return Social(
        title=page.social_title or title,
        description=page.social_description or description,
        image=own or picture,
    )


def build_seo(page: Page, title: str, description: str) -> Seo:
    """Wagtail's `seo_title` and `search_description` win over title and words of the page."""
    robots = Robots(index=True, follow=True)
    if isinstance(page, Sharing):
        robots = Robots(index=page.robots_index, follow=page.robots_follow)
    return Seo(
        title=page.seo_title or title,
        description=page.search_description or description,
        robots=robots,
    )


def original_address(page: Sharing) -> str | None:
    """Where the same text stood first, as an editor says; percent-encoded."""
    link = external_link(page.canonical_url_elsewhere)
    return link.url if link else None
