"""Plain pages: imprint, about, privacy, and whatever else stands outside the news."""

from typing import ClassVar

from wagtail.fields import StreamField
from wagtail.search import index

from news.blocks import BodyBlock
from news.models.pages import NewsPage
from news.models.sharing import Sharing
from news.panels.plain import PLAIN_EDIT_HANDLER


class PlainPage(Sharing, NewsPage):
    """A page without section, authors or date. Others may stand below it."""

    body = StreamField(BodyBlock(required=False), blank=True)

    edit_handler = PLAIN_EDIT_HANDLER
    parent_page_types = ["news.HomePage", "news.PlainPage"]
    subpage_types: ClassVar[list[str]] = ["news.PlainPage"]
    search_fields = [*NewsPage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = "plain page"
