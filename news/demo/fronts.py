"""Plain pages, and the fronts of home pages and sections with what stands on them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from wagtail.models import Page

from media.models import Picture
from news.demo.bodies import BodyMaker
from news.demo.cast import Cast
from news.demo.manuscripts import Language, as_line, stable_id
from news.demo.paper import Homes, Sections, add_draft, publish
from news.demo.site_texts import ContainerText, FillText, FrontText, PageText, PickText
from news.demo.streams import block
from news.models import FrontPage, PlainPage


def add_pages(
    texts: list[PageText], homes: Homes, maker: BodyMaker, user: User
) -> dict[tuple[str, str], Page]:
    """The public pages, by the slug of the original and language."""
    pages: dict[tuple[str, str], Page] = {}
    for text in texts:
        home, key = homes[text.language], text.translation_of or text.slug
        page = PlainPage(
            **text.fields,
            body=maker.body(text.body, text.language, text.slug),
            locale=home.locale,
            translation_key=stable_id("page", key),
        )
        add_draft(home, page, user)
        publish(page, user)
        pages[key, text.language] = page
    return pages


@dataclass(frozen=True)
class FrontDesk:
    """What it takes to lay out fronts."""

    homes: Homes
    sections: Sections
    stories: Mapping[str, Page]
    cast: Cast
    pictures: Mapping[str, Picture]
    user: User

    def add(self, texts: list[FrontText]) -> None:
        for text in texts:
            self._add(text)

    def _add(self, text: FrontText) -> None:
        parent = self.sections[text.section, text.language] if text.section else self.homes[text.language]
        containers = [
            block(box.kind, self._container(box, text.language, f"{text.slug}/{place}"), text.slug, place)
            for place, box in enumerate(text.containers)
        ]
        front = FrontPage(
            title=text.title,
            slug=text.slug,
            seo_title=text.seo_title,
            search_description=text.seo_description,
            containers=json.dumps(containers),
            locale=parent.locale,
            translation_key=stable_id("front", text.key),
        )
        add_draft(parent, front, self.user)
        publish(front, self.user)

    def _container(self, text: ContainerText, language: Language, name: str) -> dict[str, Any]:
        return {
            "title": text.title,
            "link": self.sections[text.link.removeprefix("section:"), language].pk if text.link else None,
            "picks": [block("item", self._pick(pick), name, place) for place, pick in enumerate(text.picks)],
            "fill": self._fill(text.fill, language),
        }

    def _pick(self, text: PickText) -> dict[str, Any]:
        return {
            "story": self.stories[text.story].pk,
            "headline": text.headline,
            "kicker": text.kicker,
            "standfirst": f"<p>{as_line(text.standfirst)}</p>" if text.standfirst else "",
            "picture": self.pictures[text.picture].pk if text.picture else None,
        }

    def _fill(self, text: FillText | None, language: Language) -> dict[str, Any]:
        if text is None:
            return {"number": 0, "section": None, "topic": None, "genre": ""}
        return {
            "number": text.number,
            "section": self.sections[text.section, language].pk if text.section else None,
            "topic": self.cast.topics[text.topic, language].pk if text.topic else None,
            "genre": text.genre or "",
        }
