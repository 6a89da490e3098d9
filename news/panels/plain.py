"""The screens of plain pages and of fronts."""

from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)

from news.panels.sharing import ROBOTS, SOCIAL
from news.panels.state import RegisteredPanels

IN_SEARCH_ENGINES = MultiFieldPanel(
    [FieldPanel("seo_title"), FieldPanel("search_description")],
    "In search engines",
    help_text="Empty: the title, and the first words.",
)
DATES = ObjectList([PublishingPanel(), CommentPanel()], heading="Dates")

PLAIN_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                RegisteredPanels(heading="State of the page"),
                TitleFieldPanel("title", placeholder="Title*"),
                FieldPanel("body"),
            ],
            heading="Page",
        ),
        ObjectList([FieldPanel("slug"), IN_SEARCH_ENGINES, SOCIAL, ROBOTS], heading="Search and social"),
        DATES,
    ]
)
FRONT_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                RegisteredPanels(heading="State of the front"),
                FieldPanel(
                    "title",
                    help_text="The name of the page: readers may see it, search engines do."
                    " The front has no address of its own; it answers at that of the page above it.",
                ),
                FieldPanel("containers"),
            ],
            heading="Front",
        ),
        ObjectList([IN_SEARCH_ENGINES, SOCIAL, ROBOTS], heading="Search and social"),
        DATES,
    ]
)
