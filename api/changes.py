"""The log: a stretch of entries after a position, so that a consumer can prove that it missed nothing."""

import re
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OuterRef, Q

from api.answers import Answer
from api.caching import LOG_AGE
from api.moment import Moment
from api.params import Asked, Parameter
from api.problems import ProblemError, refused
from api.values import UnreadableError, Value, whole
from publishing.models import LogEntry, PublishedItem
from publishing.representations.changes import Change, ChangedItem, ChangeList, Tombstone, Upsert
from publishing.vocabulary import State

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000
AFTER_FORM = re.compile(r"([A-Za-z0-9]{1,32}):(0|[1-9][0-9]{0,17})", re.ASCII)
TAKE_ALL = "List everything, then follow the log from the head given in Log-Position."


@dataclass(frozen=True)
class Position:
    """A place in the log, as in `Log-Position`."""

    epoch: str
    number: int


def _read_position(text: str) -> Position:
    match = AFTER_FORM.fullmatch(text)
    if match is None:
        raise UnreadableError("must be epoch:position, as in Log-Position")
    return Position(match[1], int(match[2]))


AFTER: Parameter[Position | None] = Parameter(
    "after",
    Value(_read_position, {"type": "string", "pattern": f"^{AFTER_FORM.pattern}$"}),
    None,
    "Entries after this position, `epoch:position`. Without it: from the beginning.",
    "5f2a90c1d7e34b68:41",
)
LIMIT: Parameter[int] = Parameter(
    "limit", whole(1, MAX_LIMIT), DEFAULT_LIMIT, f"How many at most; {DEFAULT_LIMIT} without it.", "500"
)


def read_changes(asked: Asked, moment: Moment) -> Answer:
    """One statement after the head's."""
    start = _start(asked[AFTER], moment)
    entries = list(_entries(start, moment)[: asked[LIMIT]])
    changes = ChangeList(
        epoch=moment.epoch,
        head=moment.position,
        oldest=moment.oldest,
        through=entries[-1].position if entries else start,
        items=[_change(entry) for entry in entries],
    )
    return Answer(changes.model_dump_json(by_alias=True), moment, max_age=LOG_AGE)


def _start(after: Position | None, moment: Moment) -> int:
    """The position to go on from. Raises where going on would leave a hole."""
    number = after.number if after else 0
    if after is not None and after.epoch != moment.epoch:
        raise _out_of_step("feed-reset", f"The log has a new epoch. {TAKE_ALL}", moment)
    if number > moment.position:
        raise refused("position-beyond-head", "after", f"“after” lies beyond the head, {moment}.")
    if number + 1 < moment.oldest:
        raise _out_of_step("feed-truncated", f"Entries after this position were pruned. {TAKE_ALL}", moment)
    return number


def _out_of_step(code: str, detail: str, moment: Moment) -> ProblemError:
    members = {"epoch": moment.epoch, "head": moment.position, "oldest": moment.oldest}
    return ProblemError(code, detail, members=members)


def _entries(start: int, moment: Moment) -> Any:
    """Numbered entries, each with the position of its cause and whether its words may be said at this moment.

    They may while the item is public and was not taken back since, numbered or not: an address taken back stays so.
    """
    public = PublishedItem.objects.filter(
        Q(visible_until=None) | Q(visible_until__gt=moment.now), pk=OuterRef("item"), state=State.USABLE
    )
    taken_back = LogEntry.objects.filter(item=OuterRef("item"), pk__gt=OuterRef("pk"), state=State.WITHHELD)
    return (
        LogEntry.objects.filter(position__gt=start, position__lte=moment.position)
        .annotate(cause_position=F("cause__position"), speaks=Exists(public) & ~Exists(taken_back))
        .order_by("position")
    )


def _change(entry: Any) -> Change:
    base = {
        "position": entry.position,
        "cause": entry.cause_position,
        "item": ChangedItem(type=entry.item_type, id=entry.item),
        "version": entry.version,
        "keys": entry.keys,
        "at": entry.at,
        "state": entry.state,
        "reason": entry.reason,
    }
    if entry.state != State.USABLE:
        return Tombstone(**base)
    shown = entry.speaks
    return Upsert(
        **base,
        url=(entry.url or None) if shown else None,
        path=(entry.path or None) if shown else None,
        previous_paths=entry.previous_paths if shown else [],
        etag=entry.etag,
        language=entry.language or None,
        site=entry.site,
    )
