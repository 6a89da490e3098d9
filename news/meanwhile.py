"""Two editors at one page: whoever saves second is told, and keeps what was typed beside what the first one saved.

Wagtail asks this only while it saves by itself; the button would overwrite without a word.
"""

from html import unescape
from typing import Any

from django.db import connection
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.admin import messages
from wagtail.blocks import StreamValue
from wagtail.models import Page, Revision

MOST_WORDS = 2000


def notice_newer(request: HttpRequest, page: Page) -> None:
    """Note on the page about to be saved that its newest revision is not the one the editor opened."""
    opened = request.POST.get("loaded_revision_id")
    if not opened or not request.accepts("text/html"):  # Wagtail asks then
        return
    newest = _newest(page)
    if newest is None or newest.user_id == request.user.pk or _is_newest(request, newest):
        return  # one's own may be what the screen saved by itself a moment ago, while the button was pressed
    page.saved_meanwhile = newest
    compare = reverse("wagtailadmin_pages:revisions_compare", args=(page.pk, opened, newest.pk))
    button = messages.button(compare, "See what they changed", new_window=True)
    messages.warning(request, f"{_who(newest)} saved this after you had opened it.", buttons=[button])


def _newest(page: Page) -> Revision | None:
    """Held until this change is done: a third who saves at the same moment waits, and is told too."""
    rows = Page.objects.filter(pk=page.pk)
    if connection.in_atomic_block:
        rows = rows.select_for_update()
    newest = rows.values_list("latest_revision", flat=True).first()
    return Revision.objects.filter(pk=newest).select_related("user").first()


def _is_newest(request: HttpRequest, newest: Revision) -> bool:
    if own := request.POST.get("overwrite_revision_id"):  # saved by itself from this very screen
        return bool(own == str(newest.pk))
    opened = (request.POST.get("loaded_revision_id"), request.POST.get("loaded_revision_created_at"))
    return opened == (str(newest.pk), newest.created_at.isoformat())


def _who(revision: Revision) -> str:
    return revision.user.get_full_name() or revision.user.get_username() if revision.user else "Somebody"


def refuse_overwriting(form: Any, data: dict[str, Any]) -> None:
    """Errors at each field whose words differ from those saved meanwhile, with the others' words."""
    newest = getattr(form.instance, "saved_meanwhile", None)
    if newest is None:
        return
    form.add_error(
        None,
        f"{_who(newest)} saved this after you had opened it. What you typed is here; where the two differ, "
        "theirs stands at the field. Save again to keep yours.",
    )
    for name in form.changed_data:
        theirs = _words(form.initial.get(name), form, name)
        if name in form.fields and name not in form.errors and theirs != _words(data.get(name), form, name):
            form.add_error(name, f"{_who(newest)} has here: “{Truncator(theirs).chars(MOST_WORDS)}”")


def _words(value: Any, form: Any, name: str) -> str:
    """What somebody reads in the field."""
    if isinstance(value, StreamValue):
        return " ".join(words for child in value for words in child.block.get_searchable_content(child.value))
    if isinstance(value, str):
        return " ".join(unescape(strip_tags(value.replace("</p>", " "))).split())
    return "" if value is None else str(form.fields[name].prepare_value(value))
