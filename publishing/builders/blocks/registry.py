"""Which function builds which block, by the name it has in the editors' list."""

from collections.abc import Callable
from dataclasses import dataclass

from publishing.builders.blocks.place import Builder


@dataclass(frozen=True)
class Registered:
    build: Builder
    last: bool


BUILDERS: dict[str, Registered] = {}


def builds(type: str, *, last: bool = False) -> Callable[[Builder], Builder]:
    """Register a builder. `last`: it repeats words of others, so it is built when these stand in `place.others`."""

    def register(build: Builder) -> Builder:
        BUILDERS[type] = Registered(build, last)
        return build

    return register
