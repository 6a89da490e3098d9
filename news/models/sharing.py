"""What networks and search engines are told of a page, where it differs from the page itself."""

from django.core.validators import URLValidator
from django.db import models


class Sharing(models.Model):
    """Overrides, for a page; whatever is empty is filled from the page."""

    seo_title: str
    search_description: str
    """Wagtail has these two already."""

    social_title = models.CharField(max_length=255, blank=True, help_text="Empty: the headline.")
    social_description = models.TextField(max_length=500, blank=True, help_text="Empty: the summary.")
    social_image = models.ForeignKey(
        "media.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="social picture",
        help_text="Empty: the first picture that everyone may see.",
    )
    robots_index = models.BooleanField(
        "may be found in search engines",
        default=True,
        help_text="Takes effect when engines come by again; it does not hide the page.",
    )
    robots_follow = models.BooleanField("search engines may follow its links", default=True)
    canonical_url_elsewhere = models.URLField(
        "address of the original",
        max_length=2000,
        blank=True,
        validators=[URLValidator(["http", "https"])],
        help_text="Only where the same text stood somewhere else first: engines then list that page, not this one.",
    )

    class Meta:
        abstract = True
