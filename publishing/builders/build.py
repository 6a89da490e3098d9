"""Any source to its public content, if it has any: the one entrance to the builders."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Model
from wagtail.models import Page

from news.addresses import Homes
from news.registry import Obstacle
from publishing.builders.labels import Labels, translation_labels
from publishing.builders.surroundings import Surroundings
from publishing.kind import Kind
from publishing.kinds import PAGES, ROWS
from publishing.representations import ArticleContent
from publishing.representations.content import Content
from publishing.visibility import Verdict, verdict
from publishing.vocabulary import ItemType, Tie


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
    obstacles: tuple[Obstacle, ...] = ()
    around: Surroundings | None = None
    """What was fetched to build it."""

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
    row_kind = ROWS[kind]
    instance = row_kind.model._default_manager.filter(pk=pk).first()
    if instance is None:
        return _deleted()
    if rule := row_kind.rule(instance):
        return Hidden(Verdict(False, rule))
    return _build(row_kind, instance, homes)


def build_page(page: Page, homes: Homes) -> Built | Hidden:
    """What should be public of a specific page."""
    judged = verdict(page, homes)
    if not judged.public or type(page) not in PAGES:
        return Hidden(judged)
    return represent_page(page, homes, judged)


def represent_page(page: Page, homes: Homes, judged: Verdict, *, draft: bool = False) -> Built:
    """The content of a page whatever its visibility: also for drafts not yet in the tree.

    `draft`: as far as it goes, null where nothing is yet; never an error for what is missing.
    """
    return _build(PAGES[type(page)], page, homes, judged.until, draft=draft)


def represent_draft(instance: Model, homes: Homes) -> Built:
    """The same for anything that has a kind. Raises LookupError for a page outside every site."""
    kind = PAGES[type(instance)] if isinstance(instance, Page) else ROWS[str(instance._meta.model_name)]
    return _build(kind, instance, homes, draft=True)


def _build(
    kind: Kind, instance: Model, homes: Homes, until: datetime | None = None, *, draft: bool = False
) -> Built:
    build = kind.build_draft if draft and kind.build_draft else kind.build
    content, around, obstacles = build(instance, homes)
    page = instance if isinstance(instance, Page) else None
    repeats = page.alias_of_id if page else None
    if repeats:
        around.ties.add((f"page:{repeats}", Tie.COPIES))
    key: UUID | None = getattr(instance, "translation_key", None)
    named = key if kind.has_named_translations and not repeats else None
    return Built(
        content=content,
        ties=frozenset(around.ties),
        labels=frozenset() if draft else kind.labels(content, instance) | translation_labels(named),
        site=content.id if kind.type == ItemType.SITE else getattr(content, "site", None),
        zone=around.own_zone,
        visible_until=until,
        opens_until=content.access.free_until if isinstance(content, ArticleContent) else None,
        translation_key=key,
        is_alias=bool(repeats),
        obstacles=tuple(obstacles),
        around=around,
    )


def _deleted() -> Hidden:
    return Hidden(Verdict(False, "It was deleted."), deleted=True)
