"""The article's editing screen, a tab for each part of the work."""

from wagtail.admin.panels import ObjectList, TabbedInterface

from news.panels.dates import DATES_AND_RIGHTS
from news.panels.people import PEOPLE_AND_TOPICS
from news.panels.sharing import SEARCH_AND_SOCIAL
from news.panels.story import MEDIA, STORY

ARTICLE_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(STORY, heading="Story"),
        ObjectList(MEDIA, heading="Media"),
        ObjectList(PEOPLE_AND_TOPICS, heading="People and topics"),
        ObjectList(DATES_AND_RIGHTS, heading="Dates and rights"),
        ObjectList(SEARCH_AND_SOCIAL, heading="Search and social"),
    ]
)
