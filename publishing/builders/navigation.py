"""From menus as editors keep them to menus that lead only to what is public."""

from typing import Any

from news.addresses import Homes
from news.models import Navigation
from publishing.builders.made import Made
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.builders.words import external_link
from publishing.identities import source_of
from publishing.keys import kind_list_key, own_key
from publishing.representations.navigation import Menu, MenuItem, NavigationContent
from publishing.representations.shape import direction_of
from publishing.representations.words import Link
from publishing.vocabulary import ItemType, Tie


def build_navigation(navigation: Navigation, homes: Homes) -> Made[NavigationContent]:
    source = source_of(navigation)
    around = Surroundings(_wanted(navigation), homes, navigation.site)
    around.wanted.identities[source] = ItemType.NAVIGATION
    around.ties.add((source_of(navigation.site), Tie.USES))
    id = around.id_of(source)
    language = navigation.locale.language_code
    content = NavigationContent(
        id=id,
        site=around.id_of(source_of(navigation.site)),
        language=language,
        direction=direction_of(language),
        menus=[_menu(child.value, around) for child in navigation.menus],
        keys=[own_key("navigation", id), kind_list_key("navigation")],
    )
    return Made(content, around)


def _wanted(navigation: Navigation) -> Wanted:
    wanted = Wanted()
    for place in _places(navigation):
        if place.block_type != "address":
            wanted.link_to(source_of(place.value))
    return wanted


def _places(navigation: Navigation) -> list[Any]:
    """Everything its lines lead to that still exists."""
    lines = [line for menu in navigation.menus for line in menu.value["items"]]
    lines += [below for line in lines for below in line["items"]]
    return [place for line in lines for place in line["destination"] if place.value]


def _menu(menu: Any, around: Surroundings) -> Menu:
    lines = [_item(line, line["items"], around) for line in menu["items"]]
    return Menu(name=menu["name"], items=[line for line in lines if line])


def _item(line: Any, lines: Any, around: Surroundings) -> MenuItem | None:
    """None for a line that leads nowhere now, unless words of its own stand above lines that do."""
    below = [item for each in lines if (item := _item(each, (), around))]
    place = next((place for place in line["destination"] if place.value), None)
    link = _link(place, around) if place else None
    title = (line["title"] or "").strip()
    if link is not None:
        title = title or _name(place)
    elif not title or not below:
        return None
    return MenuItem(title=title, link=link, items=below)


def _link(place: Any, around: Surroundings) -> Link | None:
    if place.block_type == "address":
        return external_link(place.value)
    return around.link_to(source_of(place.value))


def _name(place: Any) -> str:
    """The name of something public; a name is part of its face, so a new one brings us back."""
    return str(place.value.title if place.block_type == "page" else place.value.name)
