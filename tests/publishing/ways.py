"""What leads from one place of the paper to another: a menu, redirects, the publisher's policies."""

from typing import Any

from wagtail.contrib.redirects.models import Redirect

from news.models import Navigation, NewsroomSettings


def lay_ways(paper: Any) -> None:
    """To what is public, to what is not yet, and past each other."""
    site, tom = paper["site"], {"type": "contributor", "value": paper["tom"].pk}
    menu = [
        line(page(paper["ferry"])),
        line(page(paper["draft"])),
        line(page(paper["harbour"]), "By the water", line({"type": "topic", "value": paper["docks"].pk})),
        line(page(paper["culture"]), "", line(tom)),
    ]
    menus = [{"type": "menu", "value": {"name": "main", "items": menu}}]
    paper["menu"] = Navigation.objects.create(site=site, locale=paper["home"].locale, menus=menus)
    for name, where in {
        "to-ferry": {"redirect_page": paper["ferry"]},
        "to-draft": {"redirect_page": paper["draft"]},
        "to-place": {"redirect_link": "https://paper.test/news/harbour/cranes/"},
        "past-ferry": {"redirect_link": "https://paper.test/to-ferry/"},
    }.items():
        paper[name] = Redirect.objects.create(old_path=f"/{name}", site=site, **where)
    settings = NewsroomSettings.objects.get(site=site)
    settings.publisher_logo = paper["logo"]
    settings.policies = [
        {"type": "policy", "value": {"kind": "ethicsPolicy", "place": [page(paper["roof"])]}},
        {"type": "policy", "value": {"kind": "masthead", "place": [page(paper["draft"])]}},
    ]
    settings.save()


def page(instance: Any) -> dict[str, Any]:
    return {"type": "page", "value": instance.pk}


def line(place: dict[str, Any], title: str = "", *below: dict[str, Any]) -> dict[str, Any]:
    return {"title": title, "destination": [place], "items": list(below)}
