"""Who made a story, what it is about, and where readers go next."""

from wagtail.admin.panels import FieldPanel, InlinePanel

PEOPLE_AND_TOPICS = [
    InlinePanel(
        "credits",
        heading="Authors and other contributors",
        label="Contributor",
        help_text="Authors make the byline, in this order. A story needs one before it can be published.",
    ),
    FieldPanel("byline"),
    InlinePanel(
        "topic_links",
        heading="Topics",
        label="Topic",
        help_text="Weightiest first. “About”: its readers should find this story; “mentions”: it is only named.",
    ),
    InlinePanel(
        "related_links",
        heading="Related stories",
        label="Story",
        help_text="In this order. Those not public now are not shown.",
        classname="collapsed",
    ),
]
