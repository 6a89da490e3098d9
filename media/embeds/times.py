"""When a post was made, read from its id: some platforms count in time."""

from datetime import UTC, datetime

X_EPOCH_MS = 1_288_834_974_657
SORTABLE_BASE_32 = "234567abcdefghijklmnopqrstuvwxyz"
FIRST_YEAR, LAST_YEAR = 2006, 2100


def from_x(id: str) -> datetime | None:
    """Snowflake: milliseconds since November 2010 above 22 bits."""
    return _plausible(((int(id) >> 22) + X_EPOCH_MS) / 1000)


def from_mastodon(id: str) -> datetime | None:
    """Milliseconds of Unix time above 16 bits."""
    return _plausible((int(id) >> 16) / 1000)


def from_bluesky(id: str) -> datetime | None:
    """TID: microseconds of Unix time above 10 bits, in sortable base 32."""
    number = 0
    for character in id:
        number = number * 32 + SORTABLE_BASE_32.index(character)
    return _plausible((number >> 10) / 1_000_000)


def _plausible(seconds: float) -> datetime | None:
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return moment.replace(microsecond=0) if FIRST_YEAR <= moment.year <= LAST_YEAR else None
