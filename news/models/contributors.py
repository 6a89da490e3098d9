"""Contributors: people, desks and organisations that stories credit."""

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
from news.vocabulary import ContributorKind


@register_snippet
class Contributor(TranslatableMixin, index.Indexed, models.Model):
    """Somebody stories credit. Public while a public story shows them."""

    name = models.CharField(max_length=255)
    slug = models.SlugField(
        max_length=255,
        allow_unicode=True,
        blank=True,
        help_text="Ends the address of their page. Empty: from the name.",
    )
    kind = models.CharField(max_length=16, choices=ContributorKind, default=ContributorKind.PERSON)
    job_title = models.CharField(max_length=255, blank=True)
    biography = RichTextField(blank=True, features=INLINE_FEATURES)
    portrait = models.ForeignKey(
        "media.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    base_form_class = CleanTextForm
    panels: ClassVar = [
        MultiFieldPanel([FieldPanel("name"), FieldRowPanel([FieldPanel("kind"), FieldPanel("slug")])], "Who"),
        MultiFieldPanel(
            [FieldPanel("job_title"), FieldPanel("biography"), FieldPanel("portrait")], "Profile"
        ),
    ]
    search_fields: ClassVar = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["locale", "slug"], name="contributor_slug_once_per_language")
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def full_clean(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().full_clean(*args, **kwargs)  # type: ignore[arg-type]
