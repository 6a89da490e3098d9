"""What a builder gives: the content, what it was built from, and what had to be left out."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from news.registry import Obstacle
from publishing.builders.surroundings import Surroundings
from publishing.representations.content import Content

C = TypeVar("C", bound=Content, covariant=True)


class Made(NamedTuple, Generic[C]):
    """`around.ties` say what the content was built from; `obstacles`, what stands in the way of publishing it."""

    content: C
    around: Surroundings
    obstacles: Sequence[Obstacle] = ()
