"""The words of a story, what it is, and what the paper says about it; then its media."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from news.panels.counters import counted
from news.panels.state import RegisteredPanels

STORY = [
    RegisteredPanels(heading="State of the story"),
    FieldPanel("kicker"),
    counted(
        TitleFieldPanel(
            "title",
            heading="Headline",
            placeholder="Headline*",
            help_text="What readers see first, here and wherever the story is linked.",
        )
    ),
    counted(FieldPanel("standfirst")),
    FieldPanel("dateline"),
    FieldPanel("body"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("genre"), FieldPanel("urgency")]),
            FieldRowPanel([FieldPanel("breaking"), FieldPanel("sensitive")]),
            FieldPanel("content_warnings"),
            FieldPanel("digital_source"),
        ],
        "What it is",
    ),
    FieldPanel("editors_note", classname="collapsed"),
    InlinePanel(
        "corrections",
        heading="Corrections",
        label="Correction",
        help_text="Mend the story first, then say here what was wrong. Publishing a new one tells readers, "
        "feeds and partners that the story was corrected.",
        classname="collapsed",
    ),
]

MEDIA = [
    FieldPanel(
        "lead_media",
        help_text="What stands above the story and on its cards. Pictures within the story are blocks of the body.",
    ),
]
