"""Where a story stands on its way, in the newsroom's words; one rule for listings, filters and the start page."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Case, CharField, Exists, OuterRef, Q, QuerySet, TextChoices, Value, When
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, PageViewRestriction, Revision, WorkflowState


class Stage(TextChoices):
    KILLED = "killed", _("Killed")
    EXPIRED = "expired", _("Expired")
    EMBARGOED = "embargoed", _("Under embargo")
    HIDDEN = "hidden", _("Hidden above")
    PUBLIC = "public", _("Public")
    SCHEDULED = "scheduled", _("Scheduled")
    IN_REVIEW = "in_review", _("In review")
    WITHHELD = "withheld", _("Withheld")
    DRAFT = "draft", _("Draft")


def with_stage(articles: "QuerySet[Any]", now: datetime | None = None) -> Any:
    """Each with its `stage`: the first rule of the list that holds. Two statements are run to learn the rules."""
    rules = [When(rule, then=Value(stage.value)) for stage, rule in _rules(now or timezone.now())]
    return articles.annotate(stage=Case(*rules, default=Value(Stage.DRAFT.value), output_field=CharField()))


def in_review() -> Exists:
    """Whether a page is with somebody in a workflow."""
    return Exists(WorkflowState.objects.active().filter(object_id=_own_id(), base_content_type__model="page"))


def _rules(now: datetime) -> Iterator[tuple[Stage, Q]]:
    scheduled = Revision.page_revisions.filter(approved_go_live_at__isnull=False, object_id=_own_id())
    yield Stage.KILLED, Q(killed_at__isnull=False)
    yield Stage.EXPIRED, Q(expired=True) | Q(live=True, expire_at__lte=now)
    yield Stage.EMBARGOED, Q(embargo_active=True) & (Q(embargo_until=None) | Q(embargo_until__gt=now))
    yield Stage.HIDDEN, Q(live=True) & _below(_closed_places())
    yield Stage.PUBLIC, Q(live=True)
    yield Stage.SCHEDULED, Q(Exists(scheduled))
    yield Stage.IN_REVIEW, Q(in_review())
    yield Stage.WITHHELD, Q(first_published_at__isnull=False)


def _own_id() -> Cast:
    return Cast(OuterRef("pk"), output_field=CharField())


def _closed_places() -> list[str]:
    """Where the tree is closed to readers: pages with others below that are not live, and restricted ones."""
    not_live = Page.objects.filter(live=False, numchild__gt=0, depth__gt=1).values_list("path", flat=True)
    return [*not_live, *PageViewRestriction.objects.values_list("page__path", flat=True)]


def _below(places: list[str]) -> Q:
    rule = Q(pk__in=[])
    for path in places:
        rule |= Q(path__startswith=path)
    return rule
