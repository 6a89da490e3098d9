"""Words: rich text whose spans, joined, are its text, and links that are resolved."""

from typing import Annotated, Literal

from pydantic import model_validator

from publishing.representations.shape import Direction, Id, Lang, OneOf, Path, Shape, Url
from publishing.vocabulary import ItemType

WITHOUT_A_PAGE = frozenset({ItemType.IMAGE, ItemType.REDIRECT, ItemType.NAVIGATION, ItemType.SITE})
TO_A_PAGE = tuple(type.value for type in ItemType if type not in WITHOUT_A_PAGE)
LinkKind = Annotated[str, OneOf((*TO_A_PAGE, "document", "external", "email", "phone"))]
Mark = Literal["strong", "em", "sub", "sup", "code", "strike"]


class Link(Shape):
    """Where words lead. A link to something hidden is no link: its words stand alone."""

    kind: LinkKind
    """What it leads to."""
    id: Id | None
    """Id of the public thing it leads to; null for addresses outside."""
    url: Url
    """Absolute, percent-encoded."""
    path: Path | None
    """Decoded path; null unless it leads to this site."""


class Span(Shape):
    """A run of words with the same marks."""

    text: str
    """The words; `\\n` is a line break."""
    marks: list[Mark]
    """Emphasis and the like, in a fixed order."""
    link: Link | None
    """Where these words lead."""
    language: Lang | None
    """Set where it differs from the block's."""
    direction: Direction | None
    """Set where it differs from the block's."""


class RichText(Shape):
    """Inline words in three forms that always agree."""

    html: str
    """From a closed list of elements (a, strong, em, sub, sup, code, s, br); no class, style or script."""
    text: str
    """The words alone."""
    spans: list[Span]
    """The words in runs; joined they are `text`."""

    @model_validator(mode="after")
    def spans_are_the_text(self) -> "RichText":
        if "".join(span.text for span in self.spans) != self.text:
            raise ValueError("spans joined must be the text")
        return self
