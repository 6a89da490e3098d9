"""From the newsroom's settings to the publisher: logo, policies, profiles elsewhere."""

from typing import Any

from wagtail.models import Site

from news.models import NewsroomSettings
from publishing.builders.images import build_image
from publishing.builders.surroundings import Surroundings
from publishing.builders.words import external_link
from publishing.representations.links import LabelledLink
from publishing.representations.sites import Policy, Publisher


def build_publisher(site: Site, row: NewsroomSettings | None, around: Surroundings) -> Publisher:
    return Publisher(
        name=around.publisher(site),
        logo=build_image(around.picture(row.publisher_logo_id), around) if row else None,
        policies=_policies(row.policies, around) if row else [],
        social=labelled_links(row.social) if row else [],
    )


def want_publisher(row: NewsroomSettings, around: Surroundings) -> None:
    """Note what the settings refer to, before anything is fetched."""
    around.wanted.pictures |= {pk for pk in (row.publisher_logo_id, row.default_image_id) if pk}
    places = [place for child in row.policies for place in child.value["place"]]
    around.wanted.pages |= {p.value.pk for p in places if p.block_type == "page" and p.value}


def labelled_links(links: Any) -> list[LabelledLink]:
    """Those of a StreamField whose addresses are safe, in order."""
    found = [(child.value["label"], external_link(child.value["url"] or "")) for child in links]
    return [LabelledLink(label=label, url=link.url) for label, link in found if link]


def _policies(policies: Any, around: Surroundings) -> list[Policy]:
    """A policy whose page is hidden is left out, until the page comes back."""
    found = [(child.value["kind"], _url(child.value["place"], around)) for child in policies]
    return [Policy(kind=kind, url=url) for kind, url in found if url]


def _url(places: Any, around: Surroundings) -> str | None:
    for place in places:
        if place.block_type == "page":
            link = around.link_to_page(place.value.pk) if place.value else None
        else:
            link = external_link(place.value or "")
        return link.url if link else None
    return None
