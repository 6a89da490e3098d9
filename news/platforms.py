"""What an editor is told of platforms that gave no answer."""

from django.http import HttpRequest
from wagtail.admin import messages
from wagtail.models import Page

from news.blocks.pasted import unanswered


def say_which_was_silent(request: HttpRequest, page: Page) -> None:
    """The story is saved whatever a platform does; at the next save it is asked again."""
    streams = [getattr(page, name, None) for name in ("lead_media", "body")]
    for url in [url for stream in streams if stream for url in unanswered(stream)]:
        messages.warning(
            request, f"{url} gave no answer. The address is kept, and asked again at the next save."
        )
