"""Topics: what stories are about, and whom and what they mention."""

from typing import ClassVar

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from news.blocks import INLINE_FEATURES
from news.control_characters import CleanTextForm
from news.slugs import free_slug
from news.vocabulary import TopicKind


@register_snippet
class Topic(TranslatableMixin, index.Indexed, models.Model):
    """A subject, place, person, organisation, event or series. Public while a public story shows it."""

    name = models.CharField(max_length=255)
    slug = models.SlugField(
        max_length=255,
        allow_unicode=True,
        blank=True,
        help_text="Ends the address of its page. Empty: from the name.",
    )
    kind = models.CharField(max_length=16, choices=TopicKind, default=TopicKind.SUBJECT)
    code = models.CharField(
        max_length=64, blank=True, help_text="Its code in a controlled vocabulary, as medtop:11000000."
    )
    description = RichTextField(blank=True, features=INLINE_FEATURES)
    alt_names = models.TextField(blank=True, help_text="Other spellings, one a line.")

    base_form_class = CleanTextForm
    panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("kind"), FieldPanel("slug")])], "What"
        ),
        MultiFieldPanel([FieldPanel("description"), FieldPanel("alt_names"), FieldPanel("code")], "More"),
    ]
    search_fields: ClassVar = [
        index.SearchField("name"),
        index.SearchField("alt_names"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["locale", "slug"], name="topic_slug_once_per_language")
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def full_clean(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().full_clean(*args, **kwargs)  # type: ignore[arg-type]
