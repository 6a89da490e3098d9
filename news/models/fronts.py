"""Fronts: what the paper shows first, of all or of a section."""

from typing import ClassVar

from wagtail.fields import StreamField
from wagtail.models import Page

from news.addresses import path_above
from news.blocks import ContainersBlock
from news.models.pages import NewsPage
from news.models.sharing import Sharing
from news.panels.plain import FRONT_EDIT_HANDLER


class FrontPage(Sharing, NewsPage):
    """The front of the home page or section above it: it answers at the address of that page."""

    containers = StreamField(
        ContainersBlock(required=False),
        blank=True,
        help_text="From top to bottom. No story stands twice on the page: a picked one stays where it was picked"
        " first, and what comes by itself leaves it out.",
    )

    edit_handler = FRONT_EDIT_HANDLER
    parent_page_types = ["news.HomePage", "news.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = "front"

    def can_move_to(self, parent: Page) -> bool:
        """A page has one front: Wagtail counts when one is created there, not when one is moved there."""
        others = FrontPage.objects.child_of(parent).exclude(pk=self.pk)
        return bool(super().can_move_to(parent)) and not others.exists()

    @property
    def public_url_path(self) -> str:
        return path_above(self.url_path)
