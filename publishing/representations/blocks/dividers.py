"""What parts a story and says nothing."""

from typing import Literal

from publishing.representations.blocks.block import Block


class Divider(Block):
    """A change of scene."""

    type: Literal["divider"] = "divider"
    """Always `divider`."""
