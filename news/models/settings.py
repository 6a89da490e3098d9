"""Settings of a site that the newsroom itself keeps."""

import zoneinfo
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


def is_time_zone(value: str) -> None:
    if value not in zoneinfo.available_timezones():
        raise ValidationError(f"“{value}” is not a time zone; expected an IANA name such as Europe/Malta.")


@register_setting(icon="site")
class NewsroomSettings(BaseSiteSetting):
    """One row a site: its time zone, its publisher, where copy from outside lands."""

    time_zone = models.CharField(
        max_length=64,
        default="UTC",
        validators=[is_time_zone],
        help_text="IANA name, as Europe/Malta. Dates in forms are read and shown in it.",
    )
    publisher_name = models.CharField(max_length=255, blank=True, help_text="Empty: the site's name.")
    incoming_section = models.ForeignKey(
        "news.SectionPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="section for incoming copy",
        help_text="Drafts of copy from outside go here unless told otherwise.",
    )

    panels: ClassVar = [
        MultiFieldPanel([FieldPanel("publisher_name"), FieldPanel("time_zone")], "The paper"),
        PageChooserPanel("incoming_section", "news.SectionPage"),
    ]

    class Meta:
        verbose_name = "newsroom"

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)
