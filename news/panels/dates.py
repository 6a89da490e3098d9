"""When a story is public, who may read and use it, and where it came from."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PublishingPanel

from media.models import RIGHTS_FIELDS

DATES_AND_RIGHTS = [
    MultiFieldPanel([FieldRowPanel([FieldPanel("display_at"), FieldPanel("display_precision")])], "Dates"),
    PublishingPanel(),
    MultiFieldPanel(
        [FieldPanel("embargo_active"), FieldPanel("embargo_until"), FieldPanel("embargo_note")],
        "Embargo",
        help_text="Somebody else's condition. While it holds, nobody can publish the story.",
    ),
    MultiFieldPanel(
        [
            FieldPanel("access_level"),
            FieldRowPanel([FieldPanel("free_until"), FieldPanel("teaser_blocks")]),
        ],
        "Who may read it",
        classname="collapsed",
    ),
    MultiFieldPanel(
        [FieldPanel(name) for name in RIGHTS_FIELDS], "Rights in the words", classname="collapsed"
    ),
    MultiFieldPanel(
        [
            FieldPanel("source_organisation"),
            FieldPanel("source_category"),
            FieldPanel("source_original_url"),
            FieldRowPanel([FieldPanel("source_original_id"), FieldPanel("source_original_published_at")]),
        ],
        "Source",
        classname="collapsed",
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("sponsorship_kind"), FieldPanel("sponsorship_name")]),
            FieldPanel("sponsorship_label"),
            FieldPanel("sponsorship_url"),
            FieldPanel("sponsorship_logo"),
        ],
        "Sponsorship",
        help_text="Who paid. Both kind and name are needed for readers to be told.",
        classname="collapsed",
    ),
    InlinePanel(
        "alt_ids",
        heading="Ids in other systems",
        label="Id",
        help_text="So that others find the story by the id they know. Copy from agencies brings its own.",
        classname="collapsed",
    ),
]
