"""The article's editing screen, in the order of the work."""

from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)

from media.models import RIGHTS_PANELS
from news import registry


class RegisteredPanels(Panel):
    """What other rooms have to say about this page: see `news.registry.editor_panels`."""

    class BoundPanel(Panel.BoundPanel):
        def is_shown(self) -> bool:
            return bool(self.instance.pk and registry.editor_panels)

        def render_html(self, parent_context: object = None) -> SafeString:
            return mark_safe(  # noqa: S308 - each panel is a rendered template
                "".join(panel(self.instance, self.request) for panel in registry.editor_panels)
            )


ARTICLE_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                RegisteredPanels(heading="State of the story"),
                FieldPanel("kicker"),
                TitleFieldPanel("title", heading="Headline", placeholder="Headline*"),
                FieldPanel("standfirst"),
                InlinePanel("credits", heading="Authors and other contributors", label="Contributor"),
                FieldPanel("byline"),
                FieldPanel("lead_media"),
                FieldPanel("dateline"),
                FieldPanel("body"),
            ],
            heading="Story",
        ),
        ObjectList(
            [
                MultiFieldPanel(
                    [FieldPanel("short_headline"), FieldPanel("summary"), FieldPanel("slug")],
                    "In lists and links",
                ),
                MultiFieldPanel(
                    [
                        FieldRowPanel([FieldPanel("genre"), FieldPanel("urgency")]),
                        FieldRowPanel([FieldPanel("breaking"), FieldPanel("sensitive")]),
                        FieldPanel("content_warnings"),
                    ],
                    "What it is",
                ),
                InlinePanel("topic_links", heading="Topics, weightiest first", label="Topic"),
            ],
            heading="Lists and topics",
        ),
        ObjectList(
            [
                MultiFieldPanel(
                    [FieldRowPanel([FieldPanel("display_at"), FieldPanel("display_precision")])], "Dates"
                ),
                PublishingPanel(),
                MultiFieldPanel(
                    [FieldPanel("embargo_active"), FieldPanel("embargo_until"), FieldPanel("embargo_note")],
                    "Embargo",
                ),
                MultiFieldPanel(
                    [
                        FieldPanel("access_level"),
                        FieldRowPanel([FieldPanel("free_until"), FieldPanel("teaser_blocks")]),
                    ],
                    "Who may read it",
                ),
                *RIGHTS_PANELS,
            ],
            heading="Dates and rights",
        ),
        ObjectList(
            [
                MultiFieldPanel(
                    [
                        FieldPanel("source_organisation"),
                        FieldPanel("source_category"),
                        FieldPanel("source_original_url"),
                        FieldRowPanel(
                            [FieldPanel("source_original_id"), FieldPanel("source_original_published_at")]
                        ),
                    ],
                    "Source",
                ),
                InlinePanel("alt_ids", heading="Ids in other systems", label="Id"),
                MultiFieldPanel(
                    [
                        FieldRowPanel([FieldPanel("sponsorship_kind"), FieldPanel("sponsorship_name")]),
                        FieldPanel("sponsorship_label"),
                        FieldPanel("sponsorship_url"),
                        FieldPanel("sponsorship_logo"),
                    ],
                    "Sponsorship",
                ),
                MultiFieldPanel(
                    [FieldPanel("seo_title"), FieldPanel("search_description")], "Search engines"
                ),
                CommentPanel(),
            ],
            heading="Source and search",
        ),
    ]
)
