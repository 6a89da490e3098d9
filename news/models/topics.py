"""Topics: what stories are about, and whom and what they mention."""

from typing import ClassVar

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from news.blocks import INLINE_FEATURES
from news.languages import in_step
from news.models.named import Named
from news.vocabulary import TopicKind


class Topic(Named):
    """A subject, place, person, organisation, event or series. Public while a public story shows it."""

    kind = models.CharField(max_length=16, choices=TopicKind, default=TopicKind.SUBJECT)
    code = models.CharField(
        max_length=64, blank=True, help_text="Its code in a controlled vocabulary, as medtop:11000000."
    )
    description = RichTextField(blank=True, features=INLINE_FEATURES)
    alt_names = models.TextField(blank=True, help_text="Other spellings, one a line.")

    names_in = ("name", "alt_names")
    override_translatable_fields: ClassVar = in_step("code")

    panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("kind"), FieldPanel("slug")])], "What"
        ),
        MultiFieldPanel([FieldPanel("description"), FieldPanel("alt_names"), FieldPanel("code")], "More"),
    ]
    search_fields: ClassVar = [*Named.search_fields, index.SearchField("alt_names")]

    class Meta(Named.Meta):
        pass


# By name: screens come after models.
register_snippet(Topic, viewset="news.admin.named.TopicViewSet")
