"""Who owns a work, and what others may do with it."""

from django.core.validators import URLValidator
from django.db import models

RIGHTS_FIELDS = (
    "rights_holder",
    "rights_notice",
    "rights_usage_terms",
    "rights_licence_url",
    "rights_syndication",
    "rights_expires_at",
    "rights_ai_usage",
)


class AiUsage(models.TextChoices):
    """What machines may do with the work (`plus:DataMining`, in three words)."""

    NONE = "none", "Not at all"
    SEARCH = "search", "Search indexes only"
    ALL = "all", "Anything, training included"


class Rights(models.Model):
    """Fields of everything that somebody owns: pictures here, articles in `news`."""

    rights_holder = models.CharField("rights holder", max_length=255, blank=True)
    rights_notice = models.CharField("copyright notice", max_length=500, blank=True)
    rights_usage_terms = models.TextField("usage terms", blank=True)
    rights_licence_url = models.URLField(
        "address of the licence", max_length=500, blank=True, validators=[URLValidator(["http", "https"])]
    )
    rights_syndication = models.BooleanField("may be syndicated", default=False)
    rights_expires_at = models.DateTimeField("rights expire at", null=True, blank=True)
    rights_ai_usage = models.CharField("use by AI", max_length=10, choices=AiUsage.choices, blank=True)

    class Meta:
        abstract = True
