"""Reads the query string strictly: nothing is repaired, guessed or dropped, as Django's `QueryDict` would."""

from urllib.parse import unquote_to_bytes

from django.http import HttpRequest

from api.problems import Complaint, ProblemError, echo, refused_for

MAX_PARAMETERS = 100


def read_query(request: HttpRequest) -> dict[str, str]:
    """The parameters by name. Raises `ProblemError` for bad encoding, control characters and repetitions."""
    found: dict[str, str] = {}
    complaints: list[Complaint] = []
    for pair in filter(None, raw_query(request).split(b"&")):
        raw_name, _, raw_value = pair.partition(b"=")
        name, value = decoded(raw_name), decoded(raw_value)
        if complaint := _complaint(raw_name, name, value, found):
            complaints.append(complaint)
        elif name is not None and value is not None:
            found[name] = value
    if complaints:
        raise refused_for(complaints)
    return found


def refuse_many(request: HttpRequest) -> None:
    """Count the parameters before anything else is done with them."""
    if raw_query(request).count(b"&") >= MAX_PARAMETERS:
        raise ProblemError("too-many-parameters", f"At most {MAX_PARAMETERS} parameters.")


def raw_query(request: HttpRequest) -> bytes:
    """The query string as it came."""
    query: str = request.META.get("QUERY_STRING", "")
    return query.encode("latin-1", errors="replace")


def decoded(raw: bytes) -> str | None:
    """Percent-decoded UTF-8; None where it is none (lone surrogates are none either)."""
    try:
        return unquote_to_bytes(raw.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError:
        return None


def has_control_character(text: str) -> bool:
    return any(character < " " or character == "\x7f" for character in text)


def _complaint(
    raw_name: bytes, name: str | None, value: str | None, found: dict[str, str]
) -> Complaint | None:
    shown = echo(name if name is not None else raw_name.decode("latin-1"))
    if name is None or value is None:
        return Complaint(parameter=shown, code="invalid-encoding", message="Parameters must be UTF-8.")
    if has_control_character(name) or has_control_character(value):
        message = "Parameters must not contain NUL or other control characters."
        return Complaint(parameter=shown, code="invalid-character", message=message)
    if name in found:
        message = f"“{shown}” may be given once. Several values are separated by commas."
        return Complaint(parameter=shown, code="repeated-parameter", message=message)
    return None
