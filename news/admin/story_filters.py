"""By what an editor narrows the listing of stories."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from news.models import (
    ArticleContributor,
    ArticlePage,
    ArticleTopic,
    Contributor,
    SectionPage,
    Topic,
)
from news.stages import Stage
from news.vocabulary import Genre


class StoryFilters(WagtailFilterSet):
    stage = django_filters.MultipleChoiceFilter(
        label=_("State"), choices=Stage.choices, widget=CheckboxSelectMultiple
    )
    section = django_filters.ModelChoiceFilter(
        label=_("Section"),
        queryset=lambda request: SectionPage.objects.order_by("path"),
        method="below",
    )
    genre = django_filters.MultipleChoiceFilter(
        label=_("Genre"), choices=Genre.choices, widget=CheckboxSelectMultiple
    )
    author = django_filters.ModelChoiceFilter(
        label=_("Contributor"), queryset=lambda request: Contributor.objects.all(), method="credited"
    )
    topic = django_filters.ModelChoiceFilter(
        label=_("Topic"), queryset=lambda request: Topic.objects.all(), method="about"
    )
    shown_at = django_filters.DateFromToRangeFilter(label=_("Display date"), widget=DateRangePickerWidget)
    latest_revision_created_at = django_filters.DateFromToRangeFilter(
        label=_("Last change"), widget=DateRangePickerWidget
    )

    class Meta:
        model = ArticlePage
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "locale" in self.filters:
            self.filters["locale"].label = _("Language")

    def below(self, stories: "QuerySet[Any]", name: str, section: SectionPage) -> "QuerySet[Any]":
        """In the section or a sub-section."""
        return stories.filter(path__startswith=section.path)

    def credited(self, stories: "QuerySet[Any]", name: str, contributor: Contributor) -> "QuerySet[Any]":
        credits = ArticleContributor.objects.filter(contributor=contributor)
        return stories.filter(pk__in=credits.values("page_id"))

    def about(self, stories: "QuerySet[Any]", name: str, topic: Topic) -> "QuerySet[Any]":
        return stories.filter(pk__in=ArticleTopic.objects.filter(topic=topic).values("page_id"))
