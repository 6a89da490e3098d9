"""Menus, and redirects made by hand: where their lines lead."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site

from news.demo.cast import Cast
from news.demo.manuscripts import Language, stable_id
from news.demo.paper import Sections
from news.demo.site import Pages
from news.demo.site_texts import MenuItemText, MenuText, NavigationText
from news.demo.streams import block, stream
from news.models import Navigation


@dataclass(frozen=True)
class Signposts:
    """Knows where the lines of menus and redirects lead."""

    sections: Sections
    cast: Cast
    pages: Pages
    stories: Mapping[str, Page]

    def add(self, text: NavigationText) -> None:
        site = Site.objects.get()
        for language in dict.fromkeys(menu.language for menu in text.menus):
            menus = [menu for menu in text.menus if menu.language == language]
            Navigation.objects.create(
                site=site,
                locale=Locale.objects.get(language_code=language),
                translation_key=stable_id("navigation"),
                menus=stream("menu", [self._menu(menu) for menu in menus], "navigation", language),
            )
        for redirect in text.redirects:
            place = self.place(redirect.to, "en")
            Redirect.objects.create(
                site=site,
                old_path=Redirect.normalise_path(redirect.from_path),
                redirect_page=place if isinstance(place, Page) else None,
                redirect_link="" if isinstance(place, Page) else redirect.to,
            )

    def place(self, link: str, language: Language) -> Any:
        """A page or a topic; the address itself where it is one."""
        kind, _, key = link.partition(":")
        match kind:
            case "section":
                return self.sections[key, language]
            case "page":
                return self.pages[key, language]
            case "story":
                return self.stories[key]
            case "topic":
                return self.cast.topics[key, language]
        return link

    def _menu(self, text: MenuText) -> dict[str, Any]:
        name = f"{text.language}/{text.name}"
        return {
            "name": text.name,
            "items": [
                block("item", self._item(item, text.language, f"{name}/{place}"), name, place)
                for place, item in enumerate(text.items)
            ],
        }

    def _item(self, text: MenuItemText, language: Language, name: str) -> dict[str, Any]:
        place = self.place(text.link, language)
        kind = "address" if place == text.link else "page" if isinstance(place, Page) else "topic"
        return {
            "title": text.title,
            "destination": [block(kind, place if kind == "address" else place.pk, name, "destination")],
            "items": [
                block("item", self._item(below, language, f"{name}/{number}"), name, number)
                for number, below in enumerate(text.items)
            ],
        }
