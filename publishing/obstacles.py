"""What stands in the way of making a page public: each with the field and a sentence for the editor."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Page

from news.addresses import Homes
from news.models import ArticlePage
from news.registry import CannotPublish, Obstacle
from news.text import problem_with_line
from news.vocabulary import Role
from publishing.identities import ids_of, page_source, source_of
from publishing.kinds import PAGES
from publishing.models import PathRecord, PublishedItem
from publishing.visibility import embargo_obstacles, pages_below
from publishing.vocabulary import ItemType, Reason, State


def publication_obstacles(page: Page) -> list[Obstacle]:
    """All of them, in the order an editor would mend them. For a page as typed, saved or not."""
    kind = PAGES.get(type(page))
    if kind is None:
        return []
    homes = Homes()
    if homes.above(page.path) is None:
        outside = Obstacle(None, "It stands outside every site, so it has no address.")
        return [*_of_the_story(page), outside]
    made = kind.build(page, homes)
    address = [] if kind.at_page_above else _address(page, made.content)
    return [*_of_the_story(page), *made.obstacles, *address, *_alt_ids(page)]


def _of_the_story(page: Page) -> list[Obstacle]:
    return [*embargo_obstacles(page), *_missing(page)] if isinstance(page, ArticlePage) else []


def _missing(page: ArticlePage) -> list[Obstacle]:
    found: list[Obstacle] = []
    if problem := problem_with_line(page.title):
        found.append(Obstacle("title", f"The headline {problem}."))
    if not any(credit.role == Role.AUTHOR for credit in page.credits.all()):
        found.append(Obstacle("credits", "Name at least one author."))
    if not len(page.body):
        found.append(Obstacle("body", "The story has no text yet."))
    when = max(timezone.now(), page.go_live_at) if page.go_live_at else timezone.now()
    if page.display_at and page.display_at > when:
        found.append(Obstacle("display_at", "The display date lies in the future."))
    return found


def _address(page: Page, content: Any) -> list[Obstacle]:
    """A path that belonged to a killed story is never used again."""
    return _killed_addresses([(content.site, content.path)], {page_source(page.pk)})


def refuse_killed_addresses(page: Page) -> None:
    """The same for a page that was moved or renamed and all below it that is live. Raises `CannotPublish`."""
    homes = Homes()
    fronts = [model for model, kind in PAGES.items() if kind.at_page_above]
    live: Any = pages_below([page.path]).filter(live=True)
    moved = list(live.not_type(*fronts).only("pk", "path", "url_path"))
    sites = ids_of((source_of(home.site), ItemType.SITE) for home in homes.all)
    places = [
        (sites[source_of(home.site)], home.public_path(p.url_path))
        for p in moved
        if (home := homes.above(p.path))
    ]
    if found := _killed_addresses(places, {page_source(p.pk) for p in moved}):
        raise CannotPublish(page, found)


def _killed_addresses(places: Iterable[tuple[UUID, str]], own: set[str]) -> list[Obstacle]:
    """Sites and paths; what one of `own` took over before the kill, and still holds, is not closed to it."""
    wanted = set(places)
    records = PathRecord.objects.filter(path__in={path for _, path in wanted}).values_list("site", "path")
    closed = wanted & set(records.filter(item__reason=Reason.KILL).exclude(item__source__in=own))
    if closed:
        closed -= set(records.filter(until=None, item__source__in=own))
    if not closed:
        return []
    path = min(path for _, path in closed)
    return [Obstacle("slug", f"The address {path} belonged to a killed story; choose another slug.")]


def _alt_ids(page: Page) -> list[Obstacle]:
    """An id in another system names one story only, with its translations."""
    if not isinstance(page, ArticlePage) or page.alias_of_id:
        return []
    for alt in page.alt_ids.all():
        value = f"{alt.scheme}:{alt.value}"
        others = PublishedItem.objects.filter(
            type=ItemType.ARTICLE,
            state=State.USABLE,
            labels__name="alt_id",
            labels__value=value,
            is_alias=False,
        ).exclude(translation_key=page.translation_key)
        if others.exists():
            return [Obstacle("alt_ids", f"The id {value} belongs to another public story.")]
    return []
