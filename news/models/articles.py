"""Articles: the fields of a story itself; its lists are in `article_lists.py`."""

from typing import Any, ClassVar, Self

from django.db import models
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from media.models import DigitalSource, Rights
from news.article_forms import ArticlePageForm
from news.blocks import INLINE_FEATURES, BodyBlock, LeadMediaBlock
from news.languages import in_step, own
from news.models.pages import NewsPage
from news.models.sharing import Sharing
from news.panels import ARTICLE_EDIT_HANDLER
from news.vocabulary import (
    AccessLevel,
    DisplayPrecision,
    Genre,
    KillReason,
    SourceCategory,
    SponsorshipKind,
)


class Embargo(models.Model):
    """Somebody else's condition: nobody may publish before it is over, with or without a known end."""

    embargo_active = models.BooleanField("under embargo", default=False)
    embargo_until = models.DateTimeField(
        null=True, blank=True, help_text="Empty: until it is lifted by hand."
    )
    embargo_note = models.CharField(
        max_length=255, blank=True, help_text="Whose embargo, on what terms. Internal."
    )

    class Meta:
        abstract = True


class Kill(models.Model):
    """The state of a story that nobody may use any more. Not part of a revision: a kill outlives them."""

    killed_at = models.DateTimeField(null=True, blank=True, editable=False)
    kill_reason_class = models.CharField(max_length=16, blank=True, choices=KillReason, editable=False)

    class Meta:
        abstract = True


class Sponsorship(models.Model):
    sponsorship_kind = models.CharField(max_length=16, blank=True, choices=SponsorshipKind)
    sponsorship_name = models.CharField(max_length=255, blank=True)
    sponsorship_label = models.CharField(
        max_length=255, blank=True, help_text='As printed, "Supported by …".'
    )
    sponsorship_url = models.URLField(blank=True)
    sponsorship_logo = models.ForeignKey(
        "media.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        abstract = True


class Source(models.Model):
    """Who produced the story first (schema.org sourceOrganization, isBasedOn)."""

    source_organisation = models.CharField(max_length=255, blank=True, help_text="Empty: this paper.")
    source_category = models.CharField(max_length=16, choices=SourceCategory, default=SourceCategory.STAFF)
    source_original_id = models.CharField(max_length=255, blank=True)
    source_original_url = models.URLField(blank=True, max_length=2000)
    source_original_published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


class ArticlePage(Embargo, Kill, Sponsorship, Source, Rights, Sharing, NewsPage):
    """A story (schema.org NewsArticle). Wagtail's `title` is the headline."""

    kicker = models.CharField(max_length=100, blank=True, help_text="The strap above the headline.")
    short_headline = models.CharField(max_length=120, blank=True, help_text="For fronts and phones.")
    standfirst = RichTextField(
        blank=True, features=INLINE_FEATURES, help_text="One or two sentences below the headline."
    )
    summary = models.TextField(
        blank=True,
        max_length=500,
        help_text="What sells the link. Empty: the standfirst, else the first paragraph.",
    )
    genre = models.CharField(max_length=16, choices=Genre, default=Genre.NEWS)
    urgency = models.PositiveSmallIntegerField(
        null=True, blank=True, choices=[(n, str(n)) for n in range(1, 10)], help_text="1 is highest (IPTC)."
    )
    breaking = models.BooleanField(default=False)
    sensitive = models.BooleanField(default=False, help_text="Keep advertising and recirculation away.")
    content_warnings = models.JSONField(default=list, blank=True)

    byline = models.CharField(max_length=500, blank=True, help_text="As printed. Empty: from the authors.")
    dateline = models.CharField(
        max_length=255, blank=True, help_text='Where it was filed, as "VALLETTA, March 4".'
    )
    lead_media = StreamField(LeadMediaBlock(), blank=True)
    body = StreamField(BodyBlock(required=False), blank=True)
    editors_note = RichTextField(
        "editor's note",
        blank=True,
        features=INLINE_FEATURES,
        help_text="To readers, about the whole story: how it was made, what has happened since.",
    )
    digital_source = models.CharField(
        "how the words were made", max_length=20, choices=DigitalSource, default=DigitalSource.UNKNOWN
    )

    newsletter_headline = models.CharField(max_length=255, blank=True, help_text="Empty: none of its own.")
    push_text = models.CharField(
        max_length=255, blank=True, help_text="What a push message says. Empty: nobody wrote one."
    )

    display_at = models.DateTimeField(
        "display date", null=True, blank=True, help_text="The date readers see. Empty: the first publication."
    )
    display_precision = models.CharField(
        max_length=8, choices=DisplayPrecision, default=DisplayPrecision.MINUTE, verbose_name="show"
    )
    access_level = models.CharField(max_length=16, choices=AccessLevel, default=AccessLevel.FREE)
    free_until = models.DateTimeField(
        null=True, blank=True, help_text="Open to all before; the level holds after."
    )
    teaser_blocks = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="How many blocks everyone may read. Empty: the paper's rule."
    )

    override_translatable_fields: ClassVar = [
        *own("embargo_active", "embargo_until", "embargo_note", "display_at", "display_precision"),
        *own("access_level", "free_until", "teaser_blocks", "breaking", "canonical_url_elsewhere"),
        *in_step("source_organisation", "source_original_id", "rights_holder", "sponsorship_name"),
    ]

    base_form_class = ArticlePageForm
    edit_handler = ARTICLE_EDIT_HANDLER
    parent_page_types = ["news.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    search_fields = [
        *NewsPage.search_fields,
        index.SearchField("standfirst"),
        index.SearchField("byline"),
        index.FilterField("genre"),
    ]

    class Meta:
        verbose_name = "article"

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """As Wagtail's, but a kill belongs to the story, not to one of its revisions."""
        page: Self = super().with_content_json(content)
        page.killed_at = self.killed_at
        page.kill_reason_class = self.kill_reason_class
        return page
