"""How a page looks in lists, in search engines, on networks and in messages."""

from wagtail.admin.panels import CommentPanel, FieldPanel, FieldRowPanel, MultiFieldPanel

from news.panels.counters import counted

SOCIAL = MultiFieldPanel(
    [FieldPanel("social_title"), FieldPanel("social_description"), FieldPanel("social_image")],
    "On networks",
    help_text="How a link looks when somebody shares it.",
    classname="collapsed",
)
ROBOTS = MultiFieldPanel(
    [
        FieldRowPanel([FieldPanel("robots_index"), FieldPanel("robots_follow")]),
        FieldPanel("canonical_url_elsewhere"),
    ],
    "What search engines may do",
    classname="collapsed",
)
SEARCH_AND_SOCIAL = [
    MultiFieldPanel(
        [counted(FieldPanel("short_headline")), FieldPanel("summary"), FieldPanel("slug")],
        "In lists and links",
    ),
    MultiFieldPanel(
        [counted(FieldPanel("seo_title")), counted(FieldPanel("search_description"))],
        "In search engines",
        help_text="Empty: the headline and the summary.",
    ),
    SOCIAL,
    MultiFieldPanel(
        [FieldPanel("newsletter_headline"), FieldPanel("push_text")],
        "In newsletters and messages",
        help_text="Words for other desks' tools; nothing is sent from here.",
        classname="collapsed",
    ),
    ROBOTS,
    CommentPanel(),
]
