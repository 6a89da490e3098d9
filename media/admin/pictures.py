"""The library of pictures: credit, rights, expiry and use of each, and what is still missing."""

from itertools import islice
from typing import Any

import django_filters
from django.db.models import Q, QuerySet, TextChoices
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Column, UsageCountColumn
from wagtail.images.views.images import (
    BulkActionsColumn,
    EditView,
    ImagePreviewColumn,
    ImagesFilterSet,
    IndexView,
    TitleColumnWithFilename,
)
from wagtail.models import ReferenceIndex

from media.admin.expiry import Expiry, expiring, expiry_of
from media.models import Picture

MOST_HITS = 500
MOST_USES = 50


class Missing(TextChoices):
    CREDIT = "credit", _("Without credit")
    ALT = "description", _("Without alt text")
    USE = "use", _("Without use")


class PictureFilters(ImagesFilterSet):
    missing = django_filters.MultipleChoiceFilter(
        label=_("What is missing"),
        choices=Missing.choices,
        widget=CheckboxSelectMultiple,
        method="without",
    )
    rights = django_filters.ChoiceFilter(
        label=_("Rights expire"),
        choices=Expiry.choices,
        widget=RadioSelect,
        empty_label=_("All"),
        method="ending",
    )

    class Meta(ImagesFilterSet.Meta):
        model = Picture

    def without(self, pictures: "QuerySet[Picture]", name: str, asked: list[str]) -> "QuerySet[Picture]":
        """Those that lack all that was ticked."""
        for what in asked:
            if what == Missing.USE:
                uses = ReferenceIndex.usage_count_subquery(Picture)
                pictures = pictures.annotate(uses=uses).filter(uses=0)
            else:
                pictures = pictures.filter(**{what: ""})
        return pictures

    def ending(self, pictures: "QuerySet[Picture]", name: str, asked: str) -> "QuerySet[Picture]":
        return pictures.filter(expiring(Expiry(asked)))


class ExpiryColumn(BaseColumn):
    cell_template_name = "media/pictures/expiry_cell.html"

    def get_cell_context_data(self, instance: Picture, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context | {"expiry": expiry_of(instance.rights_expires_at)}


class PicturesView(IndexView):
    filterset_class = PictureFilters
    page_title = _("Pictures")
    header_icon = "picture"
    add_item_label = _("Add pictures")
    results_template_name = "media/pictures/results.html"

    def search_queryset(self, queryset: "QuerySet[Picture]") -> "QuerySet[Picture]":
        """By words through the index, and by letters of what is printed: the index hears of new pictures later."""
        if not self.is_searching:
            return queryset
        hits = [hit.pk for hit in Picture.objects.autocomplete(self.search_query)[:MOST_HITS]]
        letters = Q(pk__in=hits)
        for field in ("title", "caption", "credit", "rights_holder"):
            letters |= Q(**{f"{field}__icontains": self.search_query})
        return queryset.filter(letters)

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        pictures = super().decorate_paginated_queryset(object_list)
        for picture in pictures:
            picture.expiry = expiry_of(picture.rights_expires_at)
        return pictures

    @property
    def columns(self) -> list[BaseColumn]:
        if self.layout == "grid":
            return []
        return [
            BulkActionsColumn("bulk_actions"),
            ImagePreviewColumn("preview", label=_("Preview"), accessor="image", classname="image-preview"),
            TitleColumnWithFilename(
                "title",
                label=_("Title"),
                sort_key="title",
                get_url=self.get_edit_url,
                classname="title-with-filename",
            ),
            Column("credit", label=_("Credit"), sort_key="credit"),
            Column(
                "rights_holder", label=_("Rights holder"), sort_key="rights_holder", classname="wide-only"
            ),
            ExpiryColumn("rights_expires_at", label=_("Rights expire"), sort_key="rights_expires_at"),
            UsageCountColumn("usage_count", label=_("Used"), sort_key="usage_count"),
        ]

    def get_valid_orderings(self) -> list[str]:
        own = [column.sort_key for column in self.columns if column.sort_key]
        return [*super().get_valid_orderings(), *own, *(f"-{key}" for key in own)]


class PictureView(EditView):
    """One picture, with the pages that show it beside its words."""

    header_icon = "picture"

    template_name = "media/pictures/edit.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"uses": list(islice(self.object.get_usage(), MOST_USES))}
