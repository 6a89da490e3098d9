"""Who may read how much: nobody has a key yet, so everybody gets what everyone may read."""

from datetime import datetime
from typing import Any

from django.conf import settings


def close(story: dict[str, Any], now: datetime) -> datetime | None:
    """Cut the body of a card or article in place. Gives until when a story behind a wall is open, if it is."""
    access = story["access"]
    if access["level"] == "free":
        return None
    until = access["free_until"]
    if until is not None and now < (end := datetime.fromisoformat(until)):
        return end
    if "body" not in story:
        access["body_complete"] = False
        return None
    blocks = access["teaser_blocks"]
    if blocks is None:  # a wall without a number is still a wall
        blocks = settings.DATELINE.teaser_blocks
    if len(story["body"]) > blocks:
        story["body"] = story["body"][:blocks]
        access["body_complete"] = False
    return None


def is_open_to_all(card: str) -> bool:
    """Whether a stored card says so where it always says it; False sends it to `close`."""
    return '"access":{"level":"free"' in card
