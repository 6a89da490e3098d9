"""What an editor may type for a redirect, on whichever route one is made: two screens, import, Wagtail's API."""

from importlib import import_module
from typing import Any
from unicodedata import normalize

from django import forms
from wagtail.contrib.redirects import forms as wagtail_forms
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from news.addresses import Homes, absolute
from news.links import is_web_address
from news.text import has_controls
from publishing.journeys import (
    CIRCLE,
    Place,
    begins_at,
    follow,
    front_at,
    is_closed,
    keeps,
    newest_holder,
    place_of,
)
from publishing.paths import percent_decoded

EXAMPLE = "as /news/old-story/"


class RedirectForm(wagtail_forms.RedirectForm):
    """A path of a site, and one thing it leads to."""

    site = forms.ModelChoiceField(label="Site", queryset=Site.objects.all(), required=False)
    redirect_link = forms.CharField(
        label="Or to an address",
        required=False,
        max_length=255,
        help_text="https://… An address of this paper leads to the page that stands there, wherever it moves.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["old_path"].help_text = f"The path alone, {EXAMPLE}. What follows a ? does not count."
        if self.instance.pk is None:
            self.initial["site"] = Site.objects.filter(is_default_site=True).first()
        self.homes = Homes()

    def clean_old_path(self) -> str:
        path = normalize("NFC", percent_decoded(str(self.cleaned_data["old_path"])))
        if has_controls(path):
            raise forms.ValidationError("This has control characters; take them out.")
        if "://" in path or path.startswith("//"):
            raise forms.ValidationError(f"Give the path alone, {EXAMPLE}; the site is chosen below.")
        if not path.startswith("/"):
            raise forms.ValidationError(f"A path begins with a slash, {EXAMPLE}.")
        if set("?#;\\") & set(path):
            raise forms.ValidationError(f"A path has no ?, #, ; or \\ in it; expected one {EXAMPLE}.")
        return path

    def clean_site(self) -> Site:
        site: Site | None = self.cleaned_data.get("site") or _only_site()
        if site is None:
            raise forms.ValidationError("Choose the site.")
        return site

    def clean_redirect_link(self) -> str:
        """Addresses of the paper in their one spelling, so that a page that comes to stand there is recognised."""
        link = str(self.cleaned_data.get("redirect_link") or "")
        if link:
            is_web_address(link)
        place = place_of(link, self.homes)
        return absolute(place.site, place.path) if place else link

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        page, link = data.get("redirect_page"), data.get("redirect_link")
        if not self.errors and bool(page) == bool(link):
            self.add_error(
                "redirect_link" if page else "redirect_page",
                "Say where it leads: to a page or to an address.",
            )
        if not self.errors and link and (page := _page_at(place_of(link, self.homes), self.homes)):
            data |= {"redirect_page": page, "redirect_link": ""}
        if not self.errors:
            self._look_at_the_way(data)
        return data

    def _look_at_the_way(self, data: dict[str, Any]) -> None:
        names = ("old_path", "site", "redirect_page", "redirect_link")
        candidate = Redirect(pk=self.instance.pk, **{name: data[name] for name in names})
        start = begins_at(candidate, self.homes)
        if start is None:
            return
        if problem := _problem_with(start):
            self.add_error("old_path", problem)
        elif follow(candidate, self.homes).obstacle == CIRCLE:
            field = "redirect_page" if data["redirect_page"] else "redirect_link"
            self.add_error(field, f"{CIRCLE} Choose another destination.")


def _only_site() -> Site | None:
    sites = list(Site.objects.all()[:2])
    return sites[0] if len(sites) == 1 else None


def _problem_with(start: Place) -> str:
    holder = newest_holder(start)
    if is_closed(start):
        return f"The address {start.path} belonged to something that was killed; it stays closed."
    if (holder and keeps(holder)) or front_at(start):
        return f"Something public stands at {start.path}: readers get that. Move it or take it down first."
    return ""


def _page_at(place: Place | None, homes: Homes) -> Page | None:
    """The page that stands there in the tree, public or not."""
    for home in homes.all if place else ():
        if place and home.site.pk == place.site.pk and place.path.startswith(home.prefix):
            url_path = home.url_path + place.path[len(home.prefix) :]
            if page := Page.objects.filter(path__startswith=home.tree_path, url_path=url_path).first():
                found: Page = page
                return found
    return None


def use_our_form() -> None:
    """Wagtail has no setting for the form of redirects; these are the places that make one."""
    views.CreateView.form_class = views.EditView.form_class = RedirectForm
    for module in ("views", "api.v3.router"):
        vars(import_module(f"wagtail.contrib.redirects.{module}"))["RedirectForm"] = RedirectForm
