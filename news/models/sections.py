"""Sections: the tree that gives every story its place and its address."""

from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from news.blocks import INLINE_FEATURES
from news.models.pages import NewsPage


class SectionPage(NewsPage):
    """A section or sub-section (schema.org articleSection). Its path begins the paths of its stories."""

    description = RichTextField(blank=True, features=INLINE_FEATURES)

    parent_page_types = ["news.HomePage", "news.SectionPage"]
    subpage_types = ["news.SectionPage", "news.ArticlePage", "news.FrontPage"]
    content_panels = [*NewsPage.content_panels, FieldPanel("description")]

    class Meta:
        verbose_name = "section"
