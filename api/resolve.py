"""From an address to what is there now: the item, a redirect that is final in one hop, or why neither."""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal, Union
from urllib.parse import urlsplit
from uuid import UUID

from django.db.models import BigIntegerField, DateTimeField, F
from django.db.models import Value as Constant
from django.db.models.functions import Cast
from pydantic import Field, create_model

from api.answers import Answer
from api.articles import write
from api.fields import Selection
from api.filters import SITE
from api.items import is_public, public_items, publicly
from api.kinds import write_items
from api.moment import Moment
from api.params import Asked, Parameter
from api.problems import ProblemError, not_found, refused
from api.query import has_control_character
from api.redirects import AT_PAGE_ABOVE, redirects_by_hand
from api.references import look_up
from api.values import PATH, UnreadableError, Value
from publishing.kinds import BY_TYPE, KINDS
from publishing.models import PublishedItem
from publishing.paths import normalise
from publishing.representations import Shape
from publishing.representations.shape import Path, Url
from publishing.vocabulary import Reason, State

MAX_URL = 4000
MAX_ALT_ID = 400
ALT_ID_FORM = re.compile(r"[^:\s]+:.+")


@dataclass(frozen=True)
class Place:
    """A host, and a path on it in its one spelling."""

    host: str
    path: str


def _read_url(text: str) -> Place:
    message = "must be an absolute http or https address of a public page"
    if len(text) > MAX_URL:
        raise UnreadableError(f"may have at most {MAX_URL} characters")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UnreadableError(message) from None
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        raise UnreadableError(message)
    path = normalise(parts.path)
    if has_control_character(path):
        raise UnreadableError("must not contain control characters", "invalid-character")
    return Place(host if port in (None, 80, 443) else f"{host}:{port}", path)


def _read_alt_id(text: str) -> str:
    if len(text) > MAX_ALT_ID or not ALT_ID_FORM.fullmatch(text):
        raise UnreadableError(f"must be scheme:value, of at most {MAX_ALT_ID} characters")
    return text


PATH_ASKED: Parameter[str] = Parameter(
    "path", PATH, "", "Path of a public page, on the site of the host that is asked, or on `site`.", "/world/"
)
URL: Parameter[Place | None] = Parameter(
    "url",
    Value(_read_url, {"type": "string", "format": "uri", "maxLength": MAX_URL}),
    None,
    "Address of a public page. Its query and fragment name nothing here; its host may be in any case.",
    "https://news.example.org/world/",
)
ALT_ID: Parameter[str] = Parameter(
    "alt_id",
    Value(_read_alt_id, {"type": "string", "pattern": "^[^:\\s]+:.+$", "maxLength": MAX_ALT_ID}),
    "",
    "Id of a story in another system, `scheme:value`.",
    "legacy:48213",
)
WAYS: tuple[Parameter[Any], ...] = (PATH_ASKED, URL, ALT_ID)


_THERE: Any = Union[tuple(kind.public for kind in KINDS if kind.has_address)]  # noqa: UP007 - of a tuple
_ITEM: dict[str, Any] = {
    "outcome": (Literal["item"], Field(description="Always `item`.")),
    "item": (
        _THERE,
        Field(
            discriminator="type",
            description="What is there, whole; `path` and `url` are the canonical ones.",
        ),
    ),
}
ItemResolution: type[Shape] = create_model(
    "ItemResolution", __base__=Shape, __doc__="The item that is there.", __module__=__name__, **_ITEM
)


class RedirectResolution(Shape):
    """Where it went."""

    outcome: Literal["redirect"]
    """Always `redirect`."""
    status: Literal[301, 302]
    """The status to redirect with."""
    path: Path | None
    """Where to, on the same site; null where it went to another one."""
    url: Url
    """Where to; nothing redirects from there."""


def resolve(asked: Asked, moment: Moment, host: str) -> Answer:
    """At most three statements after the head's: something public at a path wins, then a redirect made by hand."""
    way = _only_way(asked)
    if way is ALT_ID:
        return _item(_find_by_alt_id(asked, moment, host), moment)
    place = asked[URL] or Place(host, asked[PATH_ASKED])
    site = look_up(moment, place.host, asked[SITE], {}).site
    if site is None or (way is URL and not site.has_asked_host):
        raise not_found()
    holders = _holders(site.id, place.path, moment)
    if not _is_taken(holders, moment):
        leap = redirects_by_hand(site.id, moment).filter(path=place.path).first()
        if leap is not None:
            document = json.loads(leap.document)
            return _redirect(document["status"], document["target"], leap, moment)
    if not holders:
        raise not_found()
    item = publicly(holders[-1], moment)
    if holders[-1].until is None:
        return _item(item, moment)
    if not item.url:
        raise not_found()
    path = item.path if item.site in (None, site.id) else None
    return _redirect(301, {"path": path, "url": item.url}, item, moment)


def _redirect(status: int, target: dict[str, Any], shown: PublishedItem, moment: Moment) -> Answer:
    leap = {"outcome": "redirect", "status": status, "path": target["path"], "url": target["url"]}
    return Answer(write(leap), moment, shows=[shown])


def _only_way(asked: Asked) -> Parameter[Any]:
    given = [parameter for parameter in WAYS if asked.names(parameter)]
    if not given:
        raise ProblemError("missing-parameter", "Give “path”, “url” or “alt_id”.")
    if len(given) > 1:
        message = f"“{given[1].name}” does not go together with “{given[0].name}”: give one of them."
        raise refused("invalid-combination", given[1].name, message)
    if given[0] is URL and asked.names(SITE):
        raise refused(
            "invalid-combination", "site", "“site” does not go together with “url”, which names one."
        )
    return given[0]


def _holders(site: UUID, path: str, moment: Moment) -> list[Any]:
    """All that stand or stood there. Last who answers: a public front, else who has the path, else who had it last.

    One statement.
    """
    records = {"paths__site": site, "paths__path": path, "paths__silent": False}
    holders = PublishedItem.objects.filter(**records).annotate(
        until=F("paths__until"), since=F("paths__since"), record=F("paths__id")
    )
    fronts = public_items(moment).filter(type__in=AT_PAGE_ABOVE, site=site, path=path)
    never = Cast(Constant(None), DateTimeField())
    fronts = fronts.annotate(until=never, since=never, record=Constant(0, BigIntegerField()))
    found: list[Any] = list(holders.defer("card").union(fronts.defer("card"), all=True))
    found.sort(
        key=lambda item: (
            item.type in AT_PAGE_ABOVE,
            item.until is None,
            item.until or moment.now,
            item.since,
            item.record,
        )
    )
    return found


def _is_taken(holders: list[Any], moment: Moment) -> bool:
    """Whether no redirect counts there: something public has the path, or something was killed there."""
    if any(item.reason == Reason.KILL for item in holders):
        return True
    return bool(holders) and holders[-1].until is None and is_public(holders[-1], moment)


def _find_by_alt_id(asked: Asked, moment: Moment, host: str) -> PublishedItem:
    """A public story before one that is gone; the original before its aliases."""
    site = look_up(moment, host, asked[SITE], {}).site
    named = PublishedItem.objects.filter(
        site=site.id if site else None, labels__name="alt_id", labels__value=asked[ALT_ID]
    )
    found = list(named.defer("card").order_by("is_alias", "-modified_at")[:10])
    found.sort(key=lambda item: (State.USABLE, State.CANCELED, State.WITHHELD).index(State(item.state)))
    return publicly(found[0] if found else None, moment)


def _item(item: PublishedItem, moment: Moment) -> Answer:
    kind = BY_TYPE[item.type]
    written = write_items(kind, [item], Selection(), moment)
    return Answer(
        f'{{"outcome":"item","item":{written.texts[0]}}}',
        moment,
        shows=[item],
        cards=written.cards,
        keys=written.keys,
        ends=written.ends,
    )
