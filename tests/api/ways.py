"""Redirects and menus in the store: what leads from one place to another."""

from publishing.keys import kind_list_key, own_key
from publishing.models import Dependency, PublishedItem
from publishing.representations import Navigation, Redirect
from publishing.representations.shape import direction_of
from publishing.vocabulary import Tie
from tests.api.store import NOON, ORIGIN, id_of, save


def link_to(item: PublishedItem | str) -> dict:
    """To an item, or to an address outside."""
    if isinstance(item, str):
        return {"kind": "external", "id": None, "url": item, "path": None}
    return {"kind": item.type, "id": str(item.id), "url": item.url, "path": item.path}


def make_redirect(path: str, to: PublishedItem | str, *, permanent: bool = True) -> PublishedItem:
    """One made by hand."""
    id, site = id_of(path), id_of("The Paper")
    redirect = Redirect(
        id=id,
        site=site,
        path=path,
        url=f"{ORIGIN}{path}",
        target=link_to(to),
        status=301 if permanent else 302,
        permanent=permanent,
        keys=[own_key("redirect", id), kind_list_key("redirect")],
        version=1,
        updated_at=NOON,
    )
    item = save("redirect", path, redirect.model_dump_json(), set(), site=site, path=path, url=redirect.url)
    if not isinstance(to, str):
        Dependency.objects.create(item=item, source=to.source, tie=Tie.LINKS)
    return item


def make_navigation(to: PublishedItem, *, language: str = "en") -> PublishedItem:
    """A main menu with a line to an item, and one to elsewhere with a line below it."""
    id, site = id_of(f"navigation {language}"), id_of("The Paper")
    below = {
        "title": "Write to us",
        "link": link_to("mailto:desk@paper.test") | {"kind": "email"},
        "items": [],
    }
    lines = [
        {"title": "News", "link": link_to(to), "items": []},
        {"title": "About us", "link": None, "items": [below]},
    ]
    navigation = Navigation(
        id=id,
        site=site,
        language=language,
        direction=direction_of(language),
        menus=[{"name": "main", "items": lines}],
        keys=[own_key("navigation", id), kind_list_key("navigation")],
        version=1,
        updated_at=NOON,
    )
    labels = {("language", language)}
    name = f"navigation {language}"
    return save("navigation", name, navigation.model_dump_json(), labels, site=site, language=language)
