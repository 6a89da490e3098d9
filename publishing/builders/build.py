"""Any source to its public content, if it has any: the one entrance to the builders."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from wagtail.models import Page, Site

from media.models import Picture
from media.visibility import is_private
from news.addresses import Homes
from news.models import ArticlePage, Contributor, SectionPage, Topic
from news.registry import Obstacle
from publishing.builders.articles import build_article
from publishing.builders.labels import Labels, labels_of
from publishing.builders.people import build_contributor, build_topic
from publishing.builders.pictures import build_picture
from publishing.builders.sections import build_section
from publishing.builders.sites import build_site
from publishing.builders.surroundings import Surroundings
from publishing.identities import MODELS
from publishing.representations import (
    ArticleContent,
    ContributorContent,
    ImageContent,
    SectionContent,
    SiteContent,
    TopicContent,
)
from publishing.visibility import Verdict, verdict
from publishing.vocabulary import Tie

Content = ArticleContent | SectionContent | ContributorContent | TopicContent | ImageContent | SiteContent


@dataclass(frozen=True)
class Built:
    """What should be public of a source, what it was built from, and what had to be left out."""

    content: Content
    ties: frozenset[tuple[str, Tie]]
    labels: Labels
    site: UUID | None
    zone: ZoneInfo
    """The zone its instants are written in."""
    visible_until: datetime | None = None
    opens_until: datetime | None = None
    """When a story behind a wall stops being open to all."""
    translation_key: UUID | None = None
    is_alias: bool = False
    obstacles: list[Obstacle] = field(default_factory=list)

    @property
    def boundary(self) -> datetime | None:
        """When to look again, whatever happens until then."""
        return min((at for at in (self.visible_until, self.opens_until) if at), default=None)


@dataclass(frozen=True)
class Hidden:
    """Why a source has nothing public."""

    verdict: Verdict
    deleted: bool = False


def build(source: str, homes: Homes) -> Built | Hidden:
    """What should be public of `page:12`, `contributor:3` … now, if anything.

    Contributors, topics and pictures are built as if shown: whether a public item shows them, the store knows.
    """
    kind, _, pk = source.partition(":")
    if kind == "page":
        page = Page.objects.filter(pk=pk).select_related("content_type").first()
        return build_page(page.specific, homes) if page else _deleted()
    instance = MODELS[kind]._default_manager.filter(pk=pk).first()
    if instance is None:
        return _deleted()
    if isinstance(instance, Picture) and is_private(instance):
        return Hidden(Verdict(False, "It is in a private collection."))
    return _build_row(instance, homes)


def build_page(page: Page, homes: Homes) -> Built | Hidden:
    """What should be public of a specific page."""
    judged = verdict(page, homes)
    if not judged.public or not isinstance(page, ArticlePage | SectionPage):
        return Hidden(judged)
    return represent_page(page, homes, judged)


def represent_page(
    page: ArticlePage | SectionPage, homes: Homes, judged: Verdict, *, draft: bool = False
) -> Built:
    """The content of a page whatever its visibility: also for drafts not yet in the tree.

    `draft`: as far as it goes, null where nothing is yet; never an error for what is missing.
    """
    obstacles: list[Obstacle] = []
    content: Content
    if isinstance(page, ArticlePage):
        content, around, obstacles = build_article(page, homes, draft=draft)
    else:
        content, around = build_section(page, homes)
    if page.alias_of_id:
        around.ties.add((f"page:{page.alias_of_id}", Tie.COPIES))
    return Built(
        content=content,
        ties=frozenset(around.ties),
        labels=frozenset() if draft else labels_of(content),
        site=content.site,
        zone=around.zone_above(page.path),
        visible_until=judged.until,
        opens_until=content.access.free_until if isinstance(content, ArticleContent) else None,
        translation_key=page.translation_key,
        is_alias=page.alias_of_id is not None,
        obstacles=obstacles,
    )


def _build_row(instance: object, homes: Homes) -> Built:
    content: Content
    around: Surroundings
    site: UUID | None = None
    if isinstance(instance, Contributor):
        content, around = build_contributor(instance, homes)
    elif isinstance(instance, Topic):
        content, around = build_topic(instance, homes)
    elif isinstance(instance, Picture):
        content, around = build_picture(instance, homes)
    elif isinstance(instance, Site):
        content, around = build_site(instance, homes)
        site = content.id
        return Built(
            content,
            frozenset(around.ties),
            labels_of(content) | _site_labels(instance),
            site,
            around.zone(instance),
        )
    else:
        raise TypeError(f"Nothing is built from {type(instance).__name__}.")
    return Built(content, frozenset(around.ties), labels_of(content), site, around.default_zone)


def _site_labels(site: Site) -> Labels:
    host = site.hostname.lower() if site.port in {80, 443} else f"{site.hostname.lower()}:{site.port}"
    return frozenset({("host", host)} | ({("default", "1")} if site.is_default_site else set()))


def _deleted() -> Hidden:
    return Hidden(Verdict(False, "It was deleted."), deleted=True)
