"""What this room says in the admin: what the public sees of a story, and publications that failed."""

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.permissions import policy_registry

from news.addresses import Homes
from news.registry import HomeList, HomeRow
from news.zones import zone_of
from publishing.identities import page_source
from publishing.models import LogEntry, ParkedPublication, PublishedItem
from publishing.visibility import verdict
from publishing.vocabulary import State


def public_state(page: Page, request: HttpRequest) -> str:
    """The panel as HTML. Three to eight statements, for one open editor."""
    stored = Page.objects.get(pk=page.pk).specific
    item = PublishedItem.objects.filter(source=page_source(page.pk)).first()
    entry = LogEntry.objects.filter(item=item.id, version=item.version).first() if item else None
    usable = item is not None and item.state == State.USABLE
    context = {
        "item": item,
        "entry": entry,
        "usable": usable,
        "rule": "" if usable else verdict(stored, Homes()).rule,
        "zone": zone_of(stored),
        "unpublished_changes": usable and stored.has_unpublished_changes,
        "parked": ParkedPublication.objects.filter(page=page.pk).order_by("-parked_at").first(),
    }
    return render_to_string("publishing/public_state.html", context, request)


def failed_publications(request: HttpRequest) -> HomeList:
    """For the start page: what was put aside and is not public since, of pages this user may find."""
    theirs = policy_registry.get_by_type(Page).explorable_instances(request.user)
    parked = ParkedPublication.objects.filter(page__in=theirs.values("pk"))
    parked = parked.select_related("page").order_by("-parked_at")
    rows = [HomeRow(failed.page, failed.due_at, failed.sentence) for failed in parked if not _is_over(failed)]
    return HomeList(_("Not carried out"), "warning", rows, alarming=True)


def _is_over(failed: ParkedPublication) -> bool:
    """Whether the page was published or planned anew after it had failed."""
    published = failed.page.last_published_at
    return published is not None and published > failed.parked_at
