"""Contributors: people, desks and organisations that stories credit."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.snippets.models import register_snippet

from news.blocks import INLINE_FEATURES
from news.blocks.links import LinksBlock
from news.models.named import Named
from news.vocabulary import ContributorKind


class Contributor(Named):
    """Somebody stories credit. Public while a public story shows them."""

    kind = models.CharField(max_length=16, choices=ContributorKind, default=ContributorKind.PERSON)
    job_title = models.CharField(max_length=255, blank=True)
    biography = RichTextField(blank=True, features=INLINE_FEATURES)
    portrait = models.ForeignKey(
        "media.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    links = StreamField(LinksBlock(), blank=True, help_text="Where else readers find them, in this order.")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="log-in",
        help_text="Who begins a story with this log-in is proposed as its author.",
    )

    panels: ClassVar = [
        MultiFieldPanel([FieldPanel("name"), FieldRowPanel([FieldPanel("kind"), FieldPanel("slug")])], "Who"),
        MultiFieldPanel(
            [
                FieldPanel("job_title"),
                FieldPanel("biography"),
                FieldPanel("portrait"),
                FieldPanel("links"),
            ],
            "Profile",
        ),
        FieldPanel("user"),
    ]

    class Meta(Named.Meta):
        constraints: ClassVar = [
            *Named.Meta.constraints,
            models.UniqueConstraint(fields=["locale", "user"], name="contributor_user_once_per_language"),
        ]


# By name: screens come after models.
register_snippet(Contributor, viewset="news.admin.named.ContributorViewSet")
