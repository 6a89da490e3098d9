"""What a parameter's value may look like: each kind reads it, and says in JSON Schema what it takes."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from publishing.paths import MAX_PATH, normalise

T = TypeVar("T")

UUID_FORM = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII
)
INSTANT_FORM = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
DAY_FORM = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
LANGUAGE_FORM = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)
WHOLE_FORM = re.compile(r"0|[1-9][0-9]{0,17}", re.ASCII)
YEARS = range(1900, 3000)


class UnreadableError(ValueError):
    """The value is not of its kind; says what it must be. `code` is the kind of problem."""

    def __init__(self, message: str, code: str = "invalid-parameter") -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Value(Generic[T]):
    """A kind of value."""

    read: Callable[[str], T]
    schema: dict[str, Any]


@dataclass(frozen=True)
class Reference:
    """An item named by its id or by its path."""

    id: UUID | None = None
    path: str | None = None

    def __str__(self) -> str:
        return str(self.id or self.path)


def whole(minimum: int, maximum: int) -> Value[int]:
    """A whole number in ASCII digits. Nothing above the maximum is silently capped."""

    def read(text: str) -> int:
        if not WHOLE_FORM.fullmatch(text) or not minimum <= int(text) <= maximum:
            raise UnreadableError(f"must be a whole number from {minimum} to {maximum}")
        return int(text)

    return Value(read, {"type": "integer", "minimum": minimum, "maximum": maximum})


def _read_boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise UnreadableError("must be true or false")
    return text == "true"


BOOLEAN = Value(_read_boolean, {"type": "boolean"})


def word(*words: str) -> Value[str]:
    """One of a few words."""

    def read(text: str) -> str:
        if text not in words:
            raise UnreadableError(f"must be one of {', '.join(words)}")
        return text

    return Value(read, {"type": "string", "enum": list(words)})


def any_of(value: Value[T], maximum: int) -> Value[tuple[T, ...]]:
    """Several values with commas between them, which mean "any of"."""

    def read(text: str) -> tuple[T, ...]:
        parts = text.split(",")
        if len(parts) > maximum:
            raise UnreadableError(f"may name at most {maximum}")
        values = tuple(value.read(part) for part in parts)
        if len(set(values)) < len(values):
            raise UnreadableError("must not name the same twice")
        return values

    return Value(read, {"type": "array", "items": value.schema, "minItems": 1, "maxItems": maximum})


def _read_id(text: str) -> UUID:
    if not UUID_FORM.fullmatch(text):
        raise UnreadableError("must be a UUID")
    return UUID(text)


ID = Value(_read_id, {"type": "string", "format": "uuid"})


def _read_path(text: str) -> str:
    if len(text) > MAX_PATH:
        raise UnreadableError(f"may have at most {MAX_PATH} characters")
    if not text.startswith("/"):
        raise UnreadableError("must begin with a slash")
    path = normalise(text)
    if any(character < " " or character == "\x7f" for character in path):
        raise UnreadableError("must not contain control characters", "invalid-character")
    return path


PATH = Value(_read_path, {"type": "string", "pattern": "^/", "maxLength": MAX_PATH})


def _read_reference(text: str) -> Reference:
    if text.startswith("/"):
        return Reference(path=_read_path(text))
    if not UUID_FORM.fullmatch(text):
        raise UnreadableError("must be a UUID, or a path that begins with a slash")
    return Reference(id=UUID(text))


REFERENCE = Value(_read_reference, {"type": "string", "maxLength": MAX_PATH})


def _read_language(text: str) -> str:
    if len(text) > 35 or not LANGUAGE_FORM.fullmatch(text):
        raise UnreadableError("must be a language tag of BCP 47, as en-GB")
    first, *others = text.split("-")
    return "-".join([first.lower(), *(_cased(subtag) for subtag in others)])


def _cased(subtag: str) -> str:
    """As BCP 47 recommends: `Latn` for scripts, `GB` for regions."""
    if len(subtag) == 2:
        return subtag.upper()
    return subtag.title() if len(subtag) == 4 and subtag.isalpha() else subtag.lower()


LANGUAGE = Value(_read_language, {"type": "string", "pattern": f"^{LANGUAGE_FORM.pattern}$", "maxLength": 35})


def _read_date(text: str) -> date:
    with suppress(ValueError):  # of the right form, but no such day: told below, like any other form
        if DAY_FORM.fullmatch(text):
            return _in_reach(date.fromisoformat(text))
        if INSTANT_FORM.fullmatch(text):
            return _in_reach(datetime.fromisoformat(text)).astimezone(UTC)
    raise UnreadableError(
        "must be a date (2026-11-23: midnight in the site's zone) or a time with its offset"
        " (2026-11-23T09:00:00Z; a plus sign is written %2B)"
    )


D = TypeVar("D", date, datetime)


def _in_reach(moment: D) -> D:
    if moment.year not in YEARS:
        raise ValueError(moment.year)
    return moment


DATE = Value(
    _read_date,
    {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]},
)


def text(maximum: int) -> Value[str]:
    """Any words, not empty."""

    def read(value: str) -> str:
        if not 0 < len(value) <= maximum:
            raise UnreadableError(f"must have 1 to {maximum} characters")
        return value

    return Value(read, {"type": "string", "minLength": 1, "maxLength": maximum})


def words_of(choices: Sequence[str], maximum: int) -> Value[tuple[str, ...]]:
    """Some of a few words."""
    return any_of(word(*choices), maximum)
