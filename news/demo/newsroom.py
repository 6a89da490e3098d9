"""Fills the newsroom: the paper, its cast, its stories."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from news.demo.bodies import BodyMaker
from news.demo.cast import add_contributors, add_pictures, add_topics
from news.demo.log_ins import add_log_ins
from news.demo.manuscripts import StoryText, read_paper, read_pictures, read_stories, stable_id
from news.demo.paper import Sections, add_draft, publish, set_up_paper
from news.demo.pictures import draw_all
from news.models import (
    ArticleAltId,
    ArticleContributor,
    ArticlePage,
    ArticleTopic,
    Contributor,
    HomePage,
    Topic,
)


def is_filled() -> bool:
    return bool(HomePage.objects.exists())


def fill() -> None:
    """Draw and write everything, all of it or nothing. Pages there before are deleted."""
    paper, picture_texts = read_paper(), read_pictures()
    files = draw_all(picture_texts)  # slow, so before the transaction
    with transaction.atomic():
        user = add_log_ins()
        pictures = add_pictures(picture_texts, files, user)
        sections = set_up_paper(paper, user)
        cast = Cast(add_contributors(paper.contributors, pictures), add_topics(paper.topics))
        zone = ZoneInfo(paper.site.time_zone)
        stories = [(text, _add_story(text, sections, zone, user)) for text in read_stories()]
        # Stories link to each other, so all are there before the first has its body.
        maker = BodyMaker(pictures, cast.topics, {text.slug: page.pk for text, page in stories})
        for text, page in sorted(stories, key=lambda story: -story[0].days_ago):
            page.body, page.lead_media = maker.body(text), maker.lead(text)
            cast.take_part(text, page)
            if text.draft_of:
                page.owner = User.objects.get(username=text.draft_of)
                page.save()
                page.save_revision(user=page.owner)
            else:
                publish(page, user)


@dataclass(frozen=True)
class Cast:
    """By key and language."""

    contributors: Mapping[tuple[str, str], Contributor]
    topics: Mapping[tuple[str, str], Topic]

    def take_part(self, text: StoryText, page: ArticlePage) -> None:
        page.credits.set(
            [
                ArticleContributor(
                    contributor=self.contributors[key, text.language], role=role, sort_order=place
                )
                for place, (key, role) in enumerate(text.credits)
            ]
        )
        page.topic_links.set(
            [
                ArticleTopic(topic=self.topics[key, text.language], rel=rel, sort_order=place)
                for place, (key, rel) in enumerate(text.topics)
            ]
        )
        page.alt_ids.set(
            [
                ArticleAltId(scheme=scheme, value=value, sort_order=place)
                for place, (scheme, value) in enumerate(text.alt_ids)
            ]
        )


def _add_story(text: StoryText, sections: Sections, zone: ZoneInfo, user: User) -> ArticlePage:
    section: Page = sections[text.section, text.language]
    page = ArticlePage(
        **text.fields,
        locale=section.locale,
        translation_key=stable_id("story", text.translation_of or text.slug),
        display_at=_display_date(text, zone),
    )
    add_draft(section, page, user)
    return page


def _display_date(text: StoryText, zone: ZoneInfo) -> datetime | None:
    if text.at is None:
        return None
    day = timezone.now().astimezone(zone).date() - timedelta(days=text.days_ago)
    return datetime.combine(day, text.at, zone)
