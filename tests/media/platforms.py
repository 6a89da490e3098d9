"""Platforms that answer as a test wants them to."""

import time

from wagtail.embeds.exceptions import EmbedNotFoundException
from wagtail.embeds.finders import get_finders
from wagtail.embeds.finders.base import EmbedFinder

FOGHORN = "https://www.youtube.com/watch?v=fogHorn_012"
HELPFUL = {
    "type": "video",
    "title": "The foghorn at dawn",
    "author_name": "Port Averil Lighthouse",
    "width": 1280,
    "height": "720",
    "thumbnail_url": "https://i.example.com/1.jpg",
    "html": "<script>alert(1)</script><iframe src='https://evil.example'></iframe>",
}


class StubFinder(EmbedFinder):
    """Answers with `answer`; an exception is raised, a number is slept."""

    asked: list[str] = []

    def __init__(self, answer=None):
        self.answer = answer

    def accept(self, url):
        return True

    def find_embed(self, url, max_width=None, max_height=None):
        self.asked.append(url)
        if isinstance(self.answer, Exception):
            raise self.answer
        if isinstance(self.answer, float):
            time.sleep(self.answer)
        return self.answer


def platforms_answer(settings, answer=HELPFUL):
    """Until the test ends; gives the list of what is asked."""
    settings.WAGTAILEMBEDS_FINDERS = [{"class": "tests.media.platforms.StubFinder", "answer": answer}]
    get_finders.cache_clear()
    StubFinder.asked = []
    return StubFinder.asked


UNREACHABLE = EmbedNotFoundException("Request failed")
