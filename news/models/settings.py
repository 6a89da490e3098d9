"""Settings of a site that the newsroom itself keeps."""

import zoneinfo
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, PageChooserPanel, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from news.blocks.links import LinksBlock, PoliciesBlock
from news.control_characters import CleanTextForm


def is_time_zone(value: str) -> None:
    if value not in zoneinfo.available_timezones():
        raise ValidationError(f"“{value}” is not a time zone; expected an IANA name such as Europe/Malta.")


@register_setting(icon="site")
class NewsroomSettings(BaseSiteSetting):
    """One row a site: its time zone, its publisher with policies and profiles, where copy from outside lands."""

    time_zone = models.CharField(
        max_length=64,
        default="UTC",
        validators=[is_time_zone],
        help_text="IANA name, as Europe/Malta. Dates in forms are read and shown in it.",
    )
    publisher_name = models.CharField(max_length=255, blank=True, help_text="Empty: the site's name.")
    publisher_logo = models.ForeignKey(
        "media.Picture", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    default_image = models.ForeignKey(
        "media.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="default picture",
        help_text="For frontends, where a story has no picture of its own.",
    )
    policies = StreamField(
        PoliciesBlock(),
        blank=True,
        help_text="Where readers and search engines find what the paper holds itself to.",
    )
    social = StreamField(
        LinksBlock(),
        blank=True,
        verbose_name="profiles elsewhere",
        help_text="Where else the paper is found, in this order.",
    )
    incoming_section = models.ForeignKey(
        "news.SectionPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="section for incoming copy",
        help_text="Drafts of copy from outside go here unless told otherwise.",
    )

    base_form_class = CleanTextForm
    edit_handler: ClassVar = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldPanel("publisher_name"), FieldPanel("publisher_logo")], "Publisher"
                    ),
                    FieldPanel("default_image"),
                    FieldPanel("time_zone"),
                ],
                heading="The paper",
            ),
            ObjectList([FieldPanel("policies")], heading="Policies"),
            ObjectList([FieldPanel("social")], heading="Profiles elsewhere"),
            ObjectList([PageChooserPanel("incoming_section", "news.SectionPage")], heading="Incoming copy"),
        ]
    )

    class Meta:
        verbose_name = "newsroom"

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)
