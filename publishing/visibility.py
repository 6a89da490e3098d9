"""What may be public: the one predicate.

A page is public when it is live, every page above it is live, nothing restricts it or a page above it,
it stands on a site, its embargo is over, it has not expired and was not killed; an alias needs all of this
of its source as well. A picture is public while a public item shows it and its collection is not private.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from news.addresses import Homes
from news.models import ArticlePage
from news.registry import Obstacle
from news.zones import zone_of

NOT_LIVE = "It is not published."
EXPIRED = "It has expired."
KILLED = "It was killed."
EMBARGOED = "It is under embargo."


@dataclass(frozen=True)
class Verdict:
    """Whether a page may be public, by which rule not, and until when this answer holds."""

    public: bool
    rule: str = ""
    until: datetime | None = None
    """The next time boundary: when it expires, or when its embargo ends."""

    @property
    def expired(self) -> bool:
        return self.rule == EXPIRED

    @property
    def killed(self) -> bool:
        return self.rule == KILLED


def verdict(page: Page, homes: Homes, now: datetime | None = None) -> Verdict:
    """Judge a specific page as it stands in the database. At most 5 statements."""
    moment = now or timezone.now()
    own = _own_rule(page, moment)
    if own is not None:
        return own
    if homes.above(page.path) is None:
        return Verdict(False, "It stands outside every site.")
    above = _pages_above(page)
    if rule := _rule_above(page, above, moment):
        return Verdict(False, rule)
    boundary = min((p.expire_at for p in (page, *above) if p.expire_at), default=None)
    if page.alias_of_id:
        source = Page.objects.get(pk=page.alias_of_id).specific
        judged = verdict(source, homes, moment)
        if not judged.public:
            return Verdict(False, f"It repeats a story that is not public. {judged.rule}", judged.until)
        boundary = min((at for at in (boundary, judged.until) if at), default=None)
    return Verdict(True, until=boundary)


def _own_rule(page: Page, now: datetime) -> Verdict | None:
    if isinstance(page, ArticlePage) and page.killed_at:
        return Verdict(False, KILLED)
    if page.expired or (page.live and page.expire_at and page.expire_at <= now):
        return Verdict(False, EXPIRED)
    if not page.live:
        return Verdict(False, NOT_LIVE)
    if isinstance(page, ArticlePage) and under_embargo(page, now):
        return Verdict(False, EMBARGOED, page.embargo_until)
    return None


def under_embargo(page: ArticlePage, at: datetime) -> bool:
    return page.embargo_active and (page.embargo_until is None or page.embargo_until > at)


def _pages_above(page: Page) -> list[Page]:
    """Without the root of the tree, which is no page of any site."""
    steplen = Page.steplen
    paths = [page.path[:end] for end in range(2 * steplen, len(page.path), steplen)]
    return list(
        Page.objects.filter(path__in=paths).order_by("path").only("path", "title", "live", "expire_at")
    )


def _rule_above(page: Page, above: list[Page], now: datetime) -> str:
    for higher in above:
        if not higher.live:
            return f"“{higher.title}” above it is not published."
        if higher.expire_at and higher.expire_at <= now:
            return f"“{higher.title}” above it has expired."
    steplen = Page.steplen
    paths = [page.path[:end] for end in range(steplen, len(page.path) + 1, steplen)]
    restricted = PageViewRestriction.objects.filter(page__path__in=paths).select_related("page").first()
    if restricted:
        where = "It" if restricted.page_id == page.pk else f"“{restricted.page.title}” above it"
        return f"{where} is restricted."
    return ""


def pages_below(paths: Iterable[str]) -> QuerySet[Page]:
    """The pages at these places of the tree and all below them."""
    where = Q(pk__in=[])
    for path in paths:
        where |= Q(path__startswith=path)
    found: QuerySet[Page] = Page.objects.filter(where)
    return found


def embargo_obstacles(page: Page) -> list[Obstacle]:
    """A kill is final; an embargo blocks publishing, and scheduling before its end."""
    if not isinstance(page, ArticlePage):
        return []
    if page.killed_at:
        return [Obstacle(None, "It was killed; a killed story cannot come back.")]
    when = max(timezone.now(), page.go_live_at) if page.go_live_at else timezone.now()
    if not under_embargo(page, when):
        return []
    end = "until it is lifted"
    if page.embargo_until:
        zone = zone_of(page)
        end = f"until {page.embargo_until.astimezone(zone):%d %B %Y, %H:%M} ({zone.key})"
    return [Obstacle("embargo_active", f"It is under embargo {end}.")]
