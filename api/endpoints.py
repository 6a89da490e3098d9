"""What an endpoint declares of itself: its requests are read by it, and its documentation is written from it."""

from dataclasses import dataclass, field

from api.params import Parameters
from publishing.representations import Shape


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """`operation` names it in generated clients; `problems` are those beside what can happen anywhere."""

    operation: str
    tag: str
    summary: str
    answers: tuple[type[Shape], ...]
    """Empty: it answers HTML."""
    parameters: Parameters = field(default_factory=Parameters)
    problems: tuple[str, ...] = ()
    description: str = ""
    """Empty: what the view says of itself."""
    body: type[Shape] | None = None
    """What is sent, where it is asked by POST."""
    private: bool = False
    """Nothing of it may be kept by anybody; `Preview-Grant` opens it unless something is sent."""
    partial: bool = False
    """Whether `fields` and `omit` may leave something out."""
