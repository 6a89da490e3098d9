"""Closed, typed tables of parameters: what an endpoint takes is read, refused and documented from one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from django.http import HttpRequest

from api.problems import Complaint, ProblemError, echo, refused_for
from api.query import read_query
from api.values import UnreadableError, Value

T = TypeVar("T")

CREDENTIALS = frozenset({"key", "token", "api_key", "apikey", "api-key", "access_token", "authorization"})
LATER = ("q", "format", "min_position")
"""Parameters of the contract that are still to be built, at any address."""


@dataclass(frozen=True, eq=False)
class Parameter(Generic[T]):
    """One parameter; `default` stands where it is not given."""

    name: str
    value: Value[T]
    default: T
    description: str
    example: str


class Asked:
    """What a request asks for: the values by their parameters, and the words as they came."""

    def __init__(self, values: Mapping[str, Any], words: Mapping[str, str]) -> None:
        self._values = values
        self.words = words

    def __getitem__(self, parameter: Parameter[T]) -> T:
        return cast(T, self._values.get(parameter.name, parameter.default))

    def names(self, parameter: Parameter[Any]) -> bool:
        """Whether the parameter was given."""
        return parameter.name in self.words


class Parameters:
    """The parameters of one endpoint, in the order they are documented and written back."""

    def __init__(self, *table: Parameter[Any], later: tuple[str, ...] = ()) -> None:
        self.table = table
        self._by_name = {parameter.name: parameter for parameter in table}
        self._later = frozenset({*LATER, *later} - self._by_name.keys())

    def read(self, request: HttpRequest) -> Asked:
        """Raises `ProblemError` that names every parameter which is unknown or malformed."""
        words = read_query(request)
        refuse_credentials(words)
        values: dict[str, Any] = {}
        complaints: list[Complaint] = []
        for name, word in words.items():
            parameter = self._by_name.get(name)
            if parameter is None:
                complaints.append(self._unknown(name))
                continue
            try:
                values[name] = parameter.value.read(word)
            except UnreadableError as error:
                complaints.append(Complaint(parameter=name, code=error.code, message=f"“{name}” {error}."))
        if complaints:
            raise refused_for(complaints)
        return Asked(values, {name: words[name] for name in self._by_name if name in words})

    def _unknown(self, name: str) -> Complaint:
        problem = "is not offered yet" if name in self._later else "is not a parameter here"
        allowed = ", ".join(self._by_name) or "none"
        message = f"“{echo(name)}” {problem}. Allowed: {allowed}."
        return Complaint(parameter=echo(name), code="unknown-parameter", message=message)


def refuse_credentials(words: Mapping[str, str]) -> None:
    """A key in an address ends up in logs and histories: it must be replaced, and is never repeated here."""
    named = [name for name in words if name.lower() in CREDENTIALS]
    if named:
        message = "Credentials never belong in an address. Treat this one as leaked and replace it."
        complaints = [Complaint(parameter=name, code="credential-in-url", message=message) for name in named]
        raise ProblemError("credential-in-url", message, complaints=complaints)
