"""Navigation: the menus of a site in one language."""

from typing import Any, ClassVar

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Site, TranslatableMixin
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from news.blocks.links import MenusBlock
from news.control_characters import CleanTextForm


class NavigationForm(CleanTextForm):
    """A site has one navigation in each language."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.initial["site"] = Site.objects.filter(is_default_site=True).first()

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        others = Navigation.objects.filter(site=data.get("site"), locale_id=self.instance.locale_id)
        if others.exclude(pk=self.instance.pk).exists():
            self.add_error("site", "This site has a navigation in this language already; change that one.")
        return data


class Navigation(TranslatableMixin, models.Model):
    """All menus of a site in one language. What is saved is public."""

    site = models.ForeignKey("wagtailcore.Site", on_delete=models.CASCADE, related_name="+")
    menus = StreamField(
        MenusBlock(),
        help_text="A line that leads to something readers cannot see is left out until they can.",
    )

    base_form_class = NavigationForm
    panels: ClassVar = [FieldPanel("site"), FieldPanel("menus")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = "navigation"
        verbose_name_plural = "navigation"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["site", "locale"], name="one_navigation_a_language")
        ]

    def __str__(self) -> str:
        return f"{self.site.site_name or self.site.hostname}, {self.locale}"


class NavigationViewSet(SnippetViewSet):
    """Its screens; it has its own place in the admin's menu."""

    model = Navigation
    icon = "list-ul"
    add_to_admin_menu = True
    list_display: ClassVar = ["__str__", "site"]


register_snippet(NavigationViewSet)
