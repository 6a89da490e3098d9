"""Navigation: the menus of a site in one language."""

from typing import Literal

from publishing.representations.sections import ItemEnvelope
from publishing.representations.shape import Direction, Id, Lang, Shape
from publishing.representations.words import Link


class MenuItem(Shape):
    """A line of a menu. It is there only while what it leads to is public."""

    title: str
    """As printed."""
    link: Link | None
    """Where it leads; null for words above other lines."""
    items: list["MenuItem"]
    """Lines below it; none of them has lines of its own."""


class Menu(Shape):
    """A menu."""

    name: str
    """How frontends call it, as `main` or `footer`."""
    items: list[MenuItem]
    """Its lines, in order."""


class NavigationContent(Shape):
    """What editors put into the menus."""

    type: Literal["navigation"] = "navigation"
    """Always `navigation`."""
    id: Id
    """Public id."""
    site: Id
    """The site it belongs to."""
    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    menus: list[Menu]
    """All of them, in order."""
    keys: list[str]
    """Cache keys of the navigation and of all navigation."""


class Navigation(ItemEnvelope, NavigationContent):
    """All menus of a site in one language."""
