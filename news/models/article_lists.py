"""The lists that belong to a story: people, topics, ids outside, other stories, corrections."""

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.forms import HiddenInput
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, TranslatableMixin

from news.blocks import INLINE_FEATURES
from news.models.articles import ArticlePage
from news.vocabulary import CorrectionKind, Role, TopicRelation


class Translated(TranslatableMixin, Orderable):
    """A row with words, or with somebody or something that has a name in each language."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class ArticleContributor(Translated):
    """Somebody's part in a story. Authors make the byline, in this order."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="credits")
    contributor = models.ForeignKey("news.Contributor", on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=24, choices=Role, default=Role.AUTHOR)

    panels: ClassVar = [FieldRowPanel([FieldPanel("contributor"), FieldPanel("role")])]

    class Meta(Translated.Meta):
        pass


class ArticleTopic(Translated):
    """A topic of a story, in order of weight."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="topic_links")
    topic = models.ForeignKey("news.Topic", on_delete=models.PROTECT, related_name="+")
    rel = models.CharField("relation", max_length=16, choices=TopicRelation, default=TopicRelation.ABOUT)

    panels: ClassVar = [FieldRowPanel([FieldPanel("topic"), FieldPanel("rel")])]

    class Meta(Translated.Meta):
        pass


class ArticleAltId(Orderable):
    """The story's id in another system."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="alt_ids")
    scheme = models.SlugField(max_length=64, help_text="Which system, as reuters or old-cms.")
    value = models.CharField(max_length=255)

    panels: ClassVar = [FieldRowPanel([FieldPanel("scheme"), FieldPanel("value")])]


class ArticleRelated(Orderable):
    """Another story an editor sends readers to. What it prints is joined when this one is read."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="related_links")
    article = models.ForeignKey(ArticlePage, on_delete=models.CASCADE, related_name="+", verbose_name="story")

    panels: ClassVar = [PageChooserPanel("article", "news.ArticlePage")]


class ArticleCorrection(Translated):
    """What was wrong, said to readers (schema.org CorrectionComment). `uid` stays while it is edited."""

    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="corrections")
    uid = models.UUIDField(default=uuid4)
    kind = models.CharField(max_length=16, choices=CorrectionKind, default=CorrectionKind.CORRECTION)
    content = RichTextField(
        "text",
        features=INLINE_FEATURES,
        help_text="What the story said, and what is right. Readers see it with the story.",
    )
    at = models.DateTimeField("made at", default=timezone.now)
    block_id = models.UUIDField(
        "concerns", null=True, blank=True, help_text="The part of the story that was changed, if it is one."
    )

    panels: ClassVar = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("at")]),
        FieldPanel("content"),
        FieldPanel("block_id"),
        FieldPanel("uid", widget=HiddenInput, classname="w-hidden"),  # a draft's rows have no other id
    ]

    class Meta(Translated.Meta):
        pass
