"""What upper rooms have to say inside the admin: panels of the editor and the start page, checks before publication.

Filled in `AppConfig.ready` of the room that has something to say.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from wagtail.blocks import Block
from wagtail.models import Page


@dataclass(frozen=True)
class Obstacle:
    """Why a page cannot be made public: the form field it stands at and a sentence for the editor."""

    field: str | None
    message: str


class CannotPublish(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The page cannot be made public as it is; `obstacles` say what to mend, where."""

    def __init__(self, page: Page, obstacles: list[Obstacle]) -> None:
        self.page = page
        self.obstacles = obstacles
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        title = self.page.title or "This story"
        return f"“{title}” cannot be published: " + " ".join(o.message for o in self.obstacles)


@dataclass(frozen=True)
class HomeRow:
    """A page on the start page: when, and what there is to say about it."""

    page: Page
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True)
class HomeList:
    """A list of the start page. One that is alarming stands first and is shown only with rows in it."""

    heading: str
    icon: str
    rows: Sequence[HomeRow]
    empty: str = ""
    alarming: bool = False


Check = Callable[[Page], list[Obstacle]]
EditorPanel = Callable[[Page, HttpRequest], str]
HomePanel = Callable[[HttpRequest], HomeList]
BlockPrinter = Callable[[Block, Any], str | None]
"""Gets a block's definition and value; gives HTML, or None for a block it does not know."""

publication_checks: list[Check] = []
editor_panels: list[EditorPanel] = []
home_panels: list[HomePanel] = []
block_printers: list[BlockPrinter] = []


def printed(block: Block, value: Any) -> str:
    """A block, or a whole stream, as it looks to readers whose frontend knows nothing but its HTML."""
    prints = (print_block(block, value) for print_block in block_printers)
    found = next((html for html in prints if html is not None), None)
    return str(block.render(value)) if found is None else found


def obstacles(page: Page) -> list[Obstacle]:
    """All that stands in the way of publishing this page, in the order the checks were registered."""
    return [obstacle for check in publication_checks for obstacle in check(page)]


def require_publishable(page: Page) -> None:
    """Raise `CannotPublish` if anything stands in the way."""
    if found := obstacles(page):
        raise CannotPublish(page, found)
    page.newsroom_checked = True


def was_checked(page: Page) -> bool:
    """Whether this very object has passed the checks already."""
    return getattr(page, "newsroom_checked", False)
