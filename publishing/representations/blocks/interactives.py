"""Maps, charts and quizzes on other hosts."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from publishing.representations.blocks.block import Block
from publishing.representations.blocks.inner import InnerBlock
from publishing.representations.shape import Url


class Interactive(Block):
    """Something to use, with the same in words."""

    tells: ClassVar[tuple[str, ...]] = ("fallback",)

    type: Literal["interactive"] = "interactive"
    """Always `interactive`."""
    provider: str
    """Who shows it: `datawrapper`, `flourish` …, or `own`."""
    url: Url
    """Where it is, over HTTPS."""
    config: dict[str, Any]
    """What its maker wants the frontend to know."""
    alt: str
    """What it shows, for those who cannot see or use it."""
    height_hint: int | None
    """Height in pixels where it is shown at 640."""
    fallback: list[InnerBlock] = Field(min_length=1)
    """The same in words and pictures; never empty."""
