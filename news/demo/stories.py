"""Puts stories into the tree, gives them what they consist of, and publishes them in the order of their dates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.utils import timezone

from media.models import Picture
from news.demo.bodies import BodyMaker
from news.demo.cast import Cast
from news.demo.log_ins import log_in_of
from news.demo.manuscripts import StoryText, stable_id
from news.demo.paper import Sections, add_draft, publish
from news.models import (
    ArticleAltId,
    ArticleContributor,
    ArticleCorrection,
    ArticlePage,
    ArticleRelated,
    ArticleTopic,
)


@dataclass(frozen=True)
class StoryDesk:
    """What it takes to make stories of their manuscripts."""

    sections: Sections
    cast: Cast
    pictures: Mapping[str, Picture]
    zone: ZoneInfo
    user: User
    """Who does it."""

    opened: datetime = field(default_factory=timezone.now)

    def add(self, texts: list[StoryText]) -> dict[str, ArticlePage]:
        """Drafts without body, by slug: stories lead to each other, so all are there before the first is whole."""
        return {text.slug: self._add_draft(text) for text in texts}

    def fill(self, texts: list[StoryText], pages: Mapping[str, ArticlePage], maker: BodyMaker) -> None:
        """Give each story its parts and make of it what its text says: public, a draft, one that waits."""
        for text in sorted(texts, key=self._turn):
            page = pages[text.slug]
            page.body, page.lead_media = maker.body(text.body, text.language, text.slug), maker.lead(text)
            page.editors_note = maker.words(text.editors_note) if text.editors_note else ""
            if text.sponsorship_logo:
                page.sponsorship_logo = self.pictures[text.sponsorship_logo]
            self._credit(text, page)
            page.related_links.set(
                [ArticleRelated(article=pages[slug], sort_order=n) for n, slug in enumerate(text.related)]
            )
            self._let_out(text, page, maker)

    def _add_draft(self, text: StoryText) -> ArticlePage:
        section = self.sections[text.section, text.language]
        page = ArticlePage(
            **text.fields,
            locale=section.locale,
            translation_key=stable_id("story", text.translation_of or text.slug),
            display_at=self._display_date(text),
        )
        add_draft(section, page, self.user)
        return page

    def _turn(self, text: StoryText) -> tuple[datetime, bool, bool]:
        """Older stories go first; of those without a time of their own, breaking news goes last, and its original."""
        when = self._display_date(text) or self.opened
        return when, bool(text.fields.get("breaking")), text.translation_of is None

    def _display_date(self, text: StoryText) -> datetime | None:
        if text.at is None:
            return None
        day = self.opened.astimezone(self.zone).date() - timedelta(days=text.days_ago)
        return datetime.combine(day, text.at, self.zone)

    def _credit(self, text: StoryText, page: ArticlePage) -> None:
        page.credits.set(
            [
                ArticleContributor(
                    contributor=self.cast.contributors[key, text.language], role=role, sort_order=place
                )
                for place, (key, role) in enumerate(text.credits)
            ]
        )
        page.topic_links.set(
            [
                ArticleTopic(topic=self.cast.topics[key, text.language], rel=rel, sort_order=place)
                for place, (key, rel) in enumerate(text.topics)
            ]
        )
        page.alt_ids.set(
            [
                ArticleAltId(scheme=scheme, value=value, sort_order=place)
                for place, (scheme, value) in enumerate(text.alt_ids)
            ]
        )

    def _let_out(self, text: StoryText, page: ArticlePage, maker: BodyMaker) -> None:
        page.owner = log_in_of(text.credits[0][0]) or self.user
        if text.embargo:
            page.embargo_active = True
            page.embargo_until = timezone.now() + timedelta(days=text.embargo.days)
            page.embargo_note = text.embargo.note
        if text.draft_of or text.embargo:
            page.save()
            page.save_revision(user=page.owner)
            return
        if text.go_live_in_hours:
            page.go_live_at = timezone.now() + timedelta(hours=text.go_live_in_hours)
        publish(page, self.user)
        if text.corrections:  # it was public first, and wrong
            page.corrections.set(_corrections(text, maker))
            publish(page, self.user)


def _corrections(text: StoryText, maker: BodyMaker) -> list[ArticleCorrection]:
    return [
        ArticleCorrection(
            uid=stable_id(text.slug, "correction", place),
            kind=correction.kind,
            content=maker.words(correction.text),
            at=timezone.now() - timedelta(hours=correction.hours_ago),
            sort_order=place,
        )
        for place, correction in enumerate(text.corrections)
    ]
