"""Contributors and topics picked, or created, without leaving the story."""

from typing import Any

from django import forms
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm, LocaleFilterMixin
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.models import Locale
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)
from wagtail.snippets.widgets import AdminSnippetChooser

from news.control_characters import CleanTextForm
from news.models.named import Named


def name_with_kind(instance: Any) -> str:
    """As a chosen row is labelled: two people of one name, or a place and a ship, can be told apart."""
    return f"{instance.name} ({instance.get_kind_display()})"


class WithKind:
    """The chosen row says its kind."""

    def get_display_title(self, instance: Model) -> str:
        return name_with_kind(instance)


class NamedChooser(WithKind, AdminSnippetChooser):
    """The field in a story's form."""


class NameFilterForm(LocaleFilterMixin, BaseFilterForm):
    """By letters anywhere in a name, at once: the search index hears of a new row only from the worker."""

    q = forms.CharField(
        label=_("Name"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Name"), "dir": "auto"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["locale"].label = _("Language")

    def filter(self, objects: "QuerySet[Any]") -> "QuerySet[Any]":
        found: QuerySet[Any] = super().filter(objects)
        self.search_query = self.cleaned_data.get("q")
        self.is_searching = bool(self.search_query)
        if not self.search_query:
            return found
        letters = Q()
        for field in found.model.names_in:
            letters |= Q(**{f"{field}__icontains": self.search_query})
        return found.filter(letters)


class Listed:
    """What a row shows, and how it is found."""

    filter_form_class = NameFilterForm

    @property
    def columns(self) -> list[Column]:
        name, *_languages = super().columns  # type: ignore[misc]
        name.label = _("Name")
        kind = Column("kind", label=_("Kind"), accessor="get_kind_display")
        return [name, kind, LocaleColumn(label=_("Language"), accessor="locale", sort_key=None)]


class InThisLanguage:
    """A new row is in the language of the story that asks for it."""

    def get_creation_form_kwargs(self) -> dict[str, Any]:
        asked = self.request.GET.get("locale")  # type: ignore[attr-defined]
        locale = Locale.objects.filter(language_code=asked).first() if asked else None
        initial = {"locale": locale or Locale.get_default()}
        kwargs: dict[str, Any] = super().get_creation_form_kwargs()  # type: ignore[misc]
        return {"initial": initial} | kwargs


class NamedChooseView(Listed, InThisLanguage, ChooseView):
    results_template_name = "news/choosers/results.html"


class NamedChooseResultsView(Listed, ChooseResultsView):
    results_template_name = "news/choosers/results.html"


class NamedChosenView(WithKind, SnippetChosenView):
    pass


class NamedChosenMultipleView(WithKind, SnippetChosenMultipleView):
    pass


class NamedCreateView(WithKind, InThisLanguage, SnippetCreateView):
    pass


class NewNamedForm(CleanTextForm):
    """The least somebody must say to go on writing; the rest can wait for the row's own screen."""

    locale = forms.ModelChoiceField(Locale.objects.all(), label=_("Language"), empty_label=None)

    class Meta:
        model: type[Named]
        fields = ("name", "kind")
        widgets = {"name": forms.TextInput(attrs={"dir": "auto"})}

    def clean_locale(self) -> Locale:
        """Names are free once a language, so it is set before the row is looked at."""
        self.instance.locale = self.cleaned_data["locale"]
        chosen: Locale = self.instance.locale
        return chosen


class NamedChooserViewSet(SnippetChooserViewSet):
    choose_view_class = NamedChooseView
    choose_results_view_class = NamedChooseResultsView
    chosen_view_class = NamedChosenView
    chosen_multiple_view_class = NamedChosenMultipleView
    create_view_class = NamedCreateView
    base_widget_class = NamedChooser
    search_tab_label = _("Find")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = self.model._meta.verbose_name
        self.creation_tab_label = _("New %(object)s") % {"object": name}
        self.create_action_label = _("Create and choose")
        meta = type("Meta", (NewNamedForm.Meta,), {"model": self.model})
        self.creation_form_class = type(f"New{self.model.__name__}Form", (NewNamedForm,), {"Meta": meta})
