"""What every block has: `html` and `text` for those who know only paragraphs."""

from collections.abc import Mapping
from typing import ClassVar

from publishing.representations.shape import Direction, Id, Lang, Shape


class Block(Shape):
    """What every block has."""

    tells: ClassVar[tuple[str, ...]] = ("text",)
    """Fields with words of the story, inner blocks among them: they are counted, and a change of them is an update.

    Captions tell nothing of their own, and neither does what repeats words of the story.
    """

    type: str
    """What kind of block it is."""
    id: Id
    """Stable across edits; unique within its story."""
    html: str
    """The whole block as HTML from a closed list of elements."""
    text: str
    """The whole block as words."""
    language: Lang | None
    """Set where it differs from the story's."""
    direction: Direction | None
    """Set where it differs from the story's."""

    def cards(self) -> Mapping[str, Id]:
        """Fields where the card of another story belongs when read, with the id of that story."""
        return {}
