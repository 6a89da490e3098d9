"""Asks a platform about something on it: when a story is saved, never when it is read, and not for long."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.core.cache import cache
from wagtail.embeds.embeds import get_finder_for_embed

from media.plain_text import one_line

logger = logging.getLogger("media")

PATIENCE = 3.0
"""Seconds an editor waits for a platform, whatever it does meanwhile."""
REST = 60
"""Seconds a platform that gave no answer is not asked again: editors save often."""
LARGEST = 10_000


@dataclass(frozen=True)
class Answer:
    """What is kept of an oEmbed answer, as plain text and numbers. Its HTML is thrown away unread."""

    title: str
    author: str
    width: int | None
    height: int | None


def ask(url: str) -> Answer | None:
    """The platform's answer; nothing if it cannot be reached, is slow, refuses, or talks nonsense."""
    silent = f"no-answer-from-{urlsplit(url).hostname}"
    if cache.get(silent):
        return None
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        found = pool.submit(get_finder_for_embed, url).result(timeout=PATIENCE)
    except Exception as error:  # noqa: BLE001 - a stranger's server fails in ways of its own; the story is saved
        logger.info("No oEmbed answer for %s: %s %s", url, type(error).__name__, error)
        cache.set(silent, True, REST)
        return None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return _cleaned(found) if isinstance(found, dict) else None


def _cleaned(found: dict[str, Any]) -> Answer:
    return Answer(
        title=_words(found.get("title")),
        author=_words(found.get("author_name")),
        width=_pixels(found.get("width")),
        height=_pixels(found.get("height")),
    )


def _words(value: Any) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _pixels(value: Any) -> int | None:
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if 0 < number <= LARGEST else None
