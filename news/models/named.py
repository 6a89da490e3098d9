"""What contributors and topics share: a name, a slug of their own in their language, a place in search."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from wagtail.models import Locale, TranslatableMixin
from wagtail.search import index

from news.addresses import Homes
from news.control_characters import CleanTextForm
from news.slugs import free_slug
from previews.place import Place
from previews.serving import FrontendPreview


class Named(FrontendPreview, TranslatableMixin, index.Indexed, models.Model):
    """Something with a name and a page of its own. Its slug is made of the name where none is given."""

    name = models.CharField(max_length=255)
    slug = models.SlugField(
        max_length=255,
        allow_unicode=True,
        blank=True,
        help_text="Ends the address of the page. Empty: from the name.",
    )

    names_in: ClassVar[tuple[str, ...]] = ("name",)
    """The fields in which editors look for a name."""

    base_form_class = CleanTextForm
    search_fields: ClassVar = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["locale", "slug"], name="%(class)s_slug_once_per_language")
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def full_clean(self, *args: object, **kwargs: object) -> None:
        self.slug = self.slug or free_slug(self, self.name)
        super().full_clean(*args, **kwargs)  # type: ignore[arg-type]

    def preview_place(self) -> Place | None:
        """On the default site, where its page is. What is being created there is in the first language."""
        if self.locale_id is None:
            self.locale_id = Locale.get_default().pk
        home = Homes().default
        return Place(home.site, self.locale.language_code) if home else None

    def serve_plain_preview(self, request: HttpRequest) -> HttpResponse:
        """Its words on a plain page, where no frontend shows the real one."""
        if self.locale_id is None:
            self.locale_id = Locale.get_default().pk
        without_site = not settings.DATELINE.frontend_preview
        return TemplateResponse(
            request, "news/named_preview.html", {"named": self, "without_site": without_site}
        )
