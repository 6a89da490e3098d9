"""What the site says of itself: logo, default picture, policies, profiles elsewhere."""

from collections.abc import Mapping

from wagtail.models import Page

from media.models import Picture
from news.demo.site_texts import SiteExtrasText
from news.demo.streams import block, stream
from news.models import NewsroomSettings

Pages = Mapping[tuple[str, str], Page]
"""Plain pages by the slug of the original and language."""


def dress_site(text: SiteExtrasText, pictures: Mapping[str, Picture], pages: Pages) -> None:
    """Give the site its logo, its default picture, its policies and profiles."""
    newsroom = NewsroomSettings.objects.get()
    newsroom.publisher_logo = pictures[text.logo]
    newsroom.default_image = pictures[text.default_image]
    newsroom.policies = stream(
        "policy",
        [
            {
                "kind": policy.kind,
                "place": [block("page", pages[policy.page, "en"].pk, "policy", policy.kind)],
            }
            for policy in text.policies
        ],
        "site",
    )
    newsroom.social = stream("link", [link.model_dump() for link in text.social], "site")
    newsroom.save()
