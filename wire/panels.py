"""What this room has to say in an article's editor: the copy behind the draft, and a headline that is still missing."""

from django.http import HttpRequest
from django.template.loader import render_to_string
from wagtail.models import Page

from news.registry import Obstacle
from wire.drafts import NO_HEADLINE
from wire.models import IncomingCopy

MOST_ARRIVALS = 5


def incoming_copy(page: Page, request: HttpRequest) -> str:
    """The last arrivals of the copy behind this draft, newest first, with text and report; nothing for others."""
    arrivals = IncomingCopy.objects.filter(page_id=page.pk).order_by("-id")[:MOST_ARRIVALS]
    if not arrivals:
        return ""
    return render_to_string("wire/incoming_copy.html", {"arrivals": arrivals}, request)


def needs_headline(page: Page) -> list[Obstacle]:
    """A working title given by ingest is no headline."""
    if page.title.startswith(NO_HEADLINE):
        return [Obstacle("title", "The copy had no headline; write one in place of the working title.")]
    return []
