"""From the newsroom's settings to the publisher: logo, policies, profiles elsewhere."""

from typing import Any

from wagtail.models import Site

from news.models import NewsroomSettings
from publishing.builders.blocks.references import collect
from publishing.builders.blocks.stored import StoredBlock, chosen, inner_blocks, stored_blocks
from publishing.builders.images import build_image
from publishing.builders.surroundings import Surroundings
from publishing.builders.words import external_link
from publishing.representations.links import LabelledLink
from publishing.representations.sites import Policy, Publisher
from publishing.representations.words import Link


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
    collect(row.policies, around.wanted)


def labelled_links(links: Any) -> list[LabelledLink]:
    """Those of a StreamField whose addresses are safe, in order."""
    found = [(link.value["label"], external_link(link.value["url"])) for link in stored_blocks(links)]
    return [LabelledLink(label=label, url=link.url) for label, link in found if label and link]


def _policies(policies: Any, around: Surroundings) -> list[Policy]:
    """A policy whose page is hidden is left out, until the page comes back."""
    found = [(policy.value["kind"], _link(policy, around)) for policy in stored_blocks(policies)]
    return [Policy(kind=kind, url=link.url) for kind, link in found if kind and link]


def _link(policy: StoredBlock, around: Surroundings) -> Link | None:
    place = next(inner_blocks(policy.block.child_blocks["place"], policy.value["place"]), None)
    if place is None or place.block.name == "address":
        return external_link(place.value) if place else None
    page = chosen(place.value)
    return around.link_to_page(page) if page else None
