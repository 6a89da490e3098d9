"""How long an answer may be kept, by which keys it is purged, and when `304` is enough."""

import re
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from math import ceil

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date, parse_http_date_safe

from api.answers import Answer
from publishing.keys import own_key

STALE_WHILE_REVALIDATE = 60
STALE_IF_ERROR = 86_400
NEGATIVE_AGE = 5
"""Seconds a 404 or 410 may be kept: a link sent round at publication must not stay dead."""
LOG_AGE = 1
FRESH = timedelta(seconds=2)
MAX_KEYS = 64
MAX_IF_NONE_MATCH = 16 * 1024
NOT_TO_BE_KEPT = "no-store"

TAG = re.compile(r'(?:W/)?"([\x21\x23-\x7e\x80-\xff]*)"')
CODINGS = re.compile(r"-(?:br|gz)$")


def respond(request: HttpRequest, answer: Answer) -> HttpResponse:
    """The answer over HTTP, or `304` where the asker has it already."""
    body = answer.text.encode()
    etag = f'"{sha256(body).hexdigest()}"'
    changed_at = settled(last_change(answer), answer)
    response: HttpResponse
    if is_known(request, etag, changed_at):
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(body, content_type="application/json")
        response["Content-Length"] = str(len(body))
    response["ETag"] = etag
    if changed_at is not None:
        response["Last-Modified"] = http_date(ceil(changed_at.timestamp()))
    _say_how_long(response, answer)
    _say_keys(response, answer)
    if languages := languages_of(answer):
        response["Content-Language"] = ", ".join(languages)
    if answer.moment is not None:
        response["Log-Position"] = str(answer.moment)
    return response


def is_known(request: HttpRequest, etag: str, changed_at: datetime | None) -> bool:
    """Whether the asker's copy is this one. A malformed or huge condition counts as none."""
    condition = request.META.get("HTTP_IF_NONE_MATCH")
    if condition is not None:
        return matches(condition, etag)
    since = request.META.get("HTTP_IF_MODIFIED_SINCE", "")
    moment = parse_http_date_safe(since) if since and len(since) < 64 else None
    return moment is not None and changed_at is not None and changed_at.timestamp() <= moment


def matches(condition: str, etag: str) -> bool:
    """Weak comparison (RFC 9110, 13.1.2); tags of coded answers, `…-br"` and `…-gz"`, count as the tag itself."""
    if len(condition) > MAX_IF_NONE_MATCH:
        return False
    if condition.strip() == "*":
        return True
    return etag.strip('"') in {CODINGS.sub("", tag) for tag in TAG.findall(condition)}


def settled(changed_at: datetime | None, answer: Answer) -> datetime | None:
    """The date of a change, once no other can bear it: dates have no fractions and are rounded up, so a fresh one
    is neither said nor enough."""
    if changed_at is None or answer.moment is None:
        return changed_at
    return changed_at if changed_at <= answer.moment.now - FRESH else None


def last_change(answer: Answer) -> datetime | None:
    """When anything public last changed: what left a list changes it too, and has no date of its own there."""
    known = [item.modified_at for item in answer.items]
    if answer.moment is not None and answer.moment.changed_at is not None:
        known.append(answer.moment.changed_at)
    return max(known, default=None)


def languages_of(answer: Answer) -> list[str]:
    """Those of what is answered with; of the cards where it is a list; of the site where that is empty."""
    for items in (answer.shows, answer.cards):
        if languages := {item.language for item in items if item.language}:
            return sorted(languages)
    return [answer.language] if answer.language else []


def keep(response: HttpResponse, max_age: int) -> None:
    """Let anybody keep the answer for some seconds, and no longer."""
    response["Cache-Control"] = response["CDN-Cache-Control"] = f"public, max-age={max_age}"


def _say_how_long(response: HttpResponse, answer: Answer) -> None:
    """Nothing outlives the end of what it shows: not in browsers, not in caches, not when we are down."""
    left = _seconds_left(answer)
    max_age = min(answer.max_age, left)
    revalidate = min(STALE_WHILE_REVALIDATE, left - max_age)
    error = min(STALE_IF_ERROR, left - max_age)
    control = f"public, max-age={max_age}, stale-while-revalidate={revalidate}"
    response["Cache-Control"] = control
    response["CDN-Cache-Control"] = f"{control}, stale-if-error={error}"


def _seconds_left(answer: Answer) -> int:
    ends = [*answer.ends, *(item.visible_until for item in answer.items if item.visible_until)]
    now = answer.moment.now if answer.moment else datetime.now(UTC)
    seconds = [max(0, int((end - now).total_seconds())) for end in ends]
    return min(seconds, default=STALE_IF_ERROR * 2)


def _say_keys(response: HttpResponse, answer: Answer) -> None:
    """Over the limit the keys of cards are dropped, all of them: half of them would purge at random."""
    own = list(dict.fromkeys([*(own_key(item.type, item.id) for item in answer.shows), *answer.keys]))
    cards = [
        key for key in dict.fromkeys(own_key(item.type, item.id) for item in answer.cards) if key not in own
    ]
    keys = [*own, *cards] if len(own) + len(cards) <= MAX_KEYS else own[:MAX_KEYS]
    if keys:
        response["Cache-Tag"] = ",".join(keys)
        response["Surrogate-Key"] = " ".join(keys)
