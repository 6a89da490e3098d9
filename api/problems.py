"""All that can go wrong, by code: the closed table behind every `application/problem+json` (RFC 9457)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from publishing.representations.shape import Id, Instant, Shape

MAX_ECHO = 64


@dataclass(frozen=True)
class Kind:
    """One kind of problem."""

    status: int
    title: str


KINDS: dict[str, Kind] = {
    "unknown-parameter": Kind(400, "Unknown parameter"),
    "repeated-parameter": Kind(400, "Repeated parameter"),
    "missing-parameter": Kind(400, "Missing parameter"),
    "invalid-parameter": Kind(400, "Invalid parameter"),
    "invalid-combination": Kind(400, "Parameters that do not go together"),
    "invalid-character": Kind(400, "Invalid character"),
    "invalid-encoding": Kind(400, "Invalid encoding"),
    "invalid-cursor": Kind(400, "Invalid cursor"),
    "too-many-parameters": Kind(400, "Too many parameters"),
    "unknown-value": Kind(400, "Unknown value"),
    "unknown-field": Kind(400, "Unknown field"),
    "fields-too-complex": Kind(400, "Fields too complex"),
    "position-beyond-head": Kind(400, "Position beyond the head of the log"),
    "credential-in-url": Kind(400, "Credential in the address"),
    "unknown-host": Kind(400, "Unknown host"),
    "bad-request": Kind(400, "Bad request"),
    "credentials-not-accepted": Kind(401, "Credentials not accepted"),
    "preview-password-required": Kind(401, "Password required"),
    "preview-password-wrong": Kind(401, "Wrong password"),
    "preview-grant-required": Kind(401, "Grant required"),
    "preview-grant-unknown": Kind(401, "Unknown grant"),
    "preview-grant-expired": Kind(401, "Expired grant"),
    "preview-grant-revoked": Kind(401, "Revoked grant"),
    "https-required": Kind(403, "HTTPS required"),
    "not-found": Kind(404, "Not found"),
    "unknown-preview-code": Kind(404, "Unknown preview code"),
    "method-not-allowed": Kind(405, "Method not allowed"),
    "gone": Kind(410, "Gone"),
    "preview-code-used": Kind(410, "Preview code used"),
    "preview-code-expired": Kind(410, "Preview code expired"),
    "preview-revoked": Kind(410, "Preview revoked"),
    "feed-reset": Kind(410, "The log was reset"),
    "feed-truncated": Kind(410, "The log was truncated"),
    "body-too-large": Kind(413, "Body too large"),
    "unsupported-media-type": Kind(415, "Unsupported media type"),
    "range-not-satisfiable": Kind(416, "Range not satisfiable"),
    "uri-too-long": Kind(414, "Address too long"),
    "preview-password-too-many-tries": Kind(429, "Too many wrong passwords"),
    "headers-too-large": Kind(431, "Headers too large"),
    "internal-error": Kind(500, "Internal error"),
}
LIST_PROBLEMS = ("unknown-value", "unknown-field", "fields-too-complex", "invalid-cursor")
ITEM_PROBLEMS = ("unknown-field", "fields-too-complex", "not-found", "gone")


class Complaint(Shape):
    """What is wrong with one part of the request."""

    parameter: str | None = None
    """The parameter."""
    field: str | None = None
    """The field within it."""
    code: str
    """The kind of problem, as at the end of `type`."""
    message: str
    """A sentence for the developer."""


class Problem(Shape):
    """Why there is no answer (RFC 9457)."""

    type: str
    """`urn:dateline:problem:` and the code: what to compare."""
    title: str
    """The kind of problem in words."""
    status: int
    """The HTTP status."""
    detail: str | None
    """What to do about it."""
    instance: str | None = Field(default=None)
    """This one answer, by its `Request-Id`; not in 404 and 410."""
    errors: list[Complaint] | None = None
    """What is wrong, part by part."""


class Gone(Problem):
    """It was public and is so no more; take it down. Nothing of the story is said."""

    id: Id
    """Public id of what is gone."""
    at: Instant
    """Since when."""


class ProblemError(Exception):
    """Ends the request with a problem."""

    def __init__(
        self,
        code: str,
        detail: str | None = None,
        *,
        complaints: Iterable[Complaint] = (),
        members: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.complaints = tuple(complaints)
        self.members = members or {}
        self.headers = headers or {}

    @property
    def status(self) -> int:
        return KINDS[self.code].status


def refused(code: str, parameter: str, message: str) -> ProblemError:
    """A problem with one parameter."""
    return refused_for([Complaint(parameter=echo(parameter), code=code, message=message)])


def refused_for(complaints: Iterable[Complaint]) -> ProblemError:
    """A problem with parameters: its kind is that of the first complaint."""
    complaints = tuple(complaints)
    return ProblemError(complaints[0].code, complaints[0].message, complaints=complaints)


def not_found() -> ProblemError:
    """Hidden and never existing things give this very answer."""
    return ProblemError("not-found", "There is nothing public at this address.")


def gone(id: UUID, at: datetime) -> ProblemError:
    """What was public is gone for good."""
    members = {"id": str(id), "at": at.isoformat(timespec="milliseconds")}
    return ProblemError("gone", "It was public and was taken down. Remove it.", members=members)


def echo(text: str) -> str:
    """What was sent, escaped and short enough to be repeated."""
    return text.encode("unicode_escape").decode("ascii")[:MAX_ECHO]
