"""The lists of the start page that this room fills. Each takes a fixed number of statements."""

from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision, TaskState
from wagtail.permissions import policy_registry

from news.models import ArticlePage
from news.registry import HomeList, HomeRow
from news.stages import Stage, in_review, with_stage
from news.zones import Zones

MOST = 8


def mine(request: HttpRequest) -> HomeList:
    """My drafts, my changes that readers do not see yet, and what I have sent for review."""
    under_way = Q(live=False, expired=False, killed_at=None) | Q(has_unpublished_changes=True) | in_review()
    pages = with_stage(ArticlePage.objects.filter(under_way, owner_id=request.user.pk).defer_streamfields())
    rows = [
        HomeRow(page, page.latest_revision_created_at, _stage(page))
        for page in pages.order_by("-latest_revision_created_at", "-pk")[:MOST]
    ]
    return HomeList(_("My stories"), "story", rows, _("Nothing of yours is under way."))


def _stage(page: ArticlePage) -> str:
    """What a row of mine says: a public story stands here because of what was changed since."""
    return str(_("Unpublished changes") if page.stage == Stage.PUBLIC else Stage(page.stage).label)


def waiting(request: HttpRequest) -> HomeList:
    """Tasks I may decide, and pages I have locked."""
    tasks = (
        TaskState.objects.reviewable_by(request.user)
        .filter(revision__base_content_type__model="page")
        .select_related("task", "revision", "revision__user")
        .order_by("-started_at")[:MOST]
    )
    pages = Page.objects.in_bulk({int(task.revision.object_id) for task in tasks})
    rows = [
        HomeRow(page, task.started_at, _review(task))
        for task in tasks
        if (page := pages.get(int(task.revision.object_id)))
    ]
    locked = Page.objects.filter(locked=True, locked_by=request.user).order_by("-locked_at")[:MOST]
    rows += [HomeRow(page, page.locked_at, _("Locked by you")) for page in locked]
    return HomeList(_("Waiting for you"), "editors-note", rows, _("Nothing waits for you."))


def _review(task: TaskState) -> str:
    sender = task.revision.user
    who = (sender.get_full_name() or sender.get_username()) if sender else ""
    return f"{task.task.name} · {who}" if who else str(task.task.name)


def soon(request: HttpRequest) -> HomeList:
    """What changes by itself until the end of tomorrow: publications, ends of embargoes, expiries."""
    zone = Zones().default
    day = timezone.now().astimezone(zone).date() + timedelta(days=2)
    end = datetime.combine(day, time.min, zone)
    rows = [*_publications(request, end), *_embargoes(request, end), *_expiries(request, end)]
    rows.sort(key=lambda row: row.at or end)
    return HomeList(
        _("Today and tomorrow"),
        "embargo",
        rows[: 2 * MOST],
        _("Nothing is planned until the end of tomorrow."),
    )


def _publications(request: HttpRequest, end: datetime) -> list[HomeRow]:
    due = Revision.page_revisions.filter(approved_go_live_at__lt=end).order_by("approved_go_live_at")[
        : 2 * MOST
    ]
    times = {int(revision.object_id): revision.approved_go_live_at for revision in due}
    pages = _visible(Page.objects.filter(pk__in=times), request)
    return [HomeRow(page, times[page.pk], _("Goes out")) for page in pages]


def _embargoes(request: HttpRequest, end: datetime) -> list[HomeRow]:
    ending = ArticlePage.objects.filter(
        embargo_active=True, embargo_until__gt=timezone.now(), embargo_until__lt=end, killed_at=None
    )
    pages = _visible(ending, request).defer_streamfields().order_by("embargo_until")[: 2 * MOST]
    return [HomeRow(page, page.embargo_until, _("Embargo ends")) for page in pages]


def _expiries(request: HttpRequest, end: datetime) -> list[HomeRow]:
    expiring = Page.objects.filter(live=True, expire_at__lt=end)
    pages = _visible(expiring, request).order_by("expire_at")[: 2 * MOST]
    return [HomeRow(page, page.expire_at, _("Comes down")) for page in pages]


def gone_out(request: HttpRequest) -> HomeList:
    """What was published last, by anybody."""
    pages = _visible(ArticlePage.objects.filter(live=True), request).defer_streamfields()
    rows = [
        HomeRow(
            page, page.last_published_at, _("Unpublished changes") if page.has_unpublished_changes else ""
        )
        for page in pages.order_by("-last_published_at", "-pk")[:MOST]
    ]
    return HomeList(_("Published last"), "front", rows, _("Nothing is public yet."))


def _visible(pages: "QuerySet[Any]", request: HttpRequest) -> Any:
    """Those this user may find in the admin."""
    explorable = policy_registry.get_by_type(Page).explorable_instances(request.user)
    return pages.filter(pk__in=explorable.values("pk"))
