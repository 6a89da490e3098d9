"""Fronts: which stories belong into which container."""

import pytest

from news.addresses import Homes
from publishing.builders.fronts import build_front
from publishing.identities import ids_of, page_source
from publishing.vocabulary import ItemType
from tests import newsroom

pytestmark = pytest.mark.django_db


def built(front):
    return build_front(front, Homes()).content


def public_id(page, type=ItemType.ARTICLE):
    return ids_of([(page_source(page.pk), type)])[page_source(page.pk)]


def test_a_front_of_a_section_names_it_and_answers_at_its_path(section):
    content = built(newsroom.make_front(section))
    assert (content.section.name, content.path) == ("News", "/news/")


def test_a_front_of_the_home_page_answers_at_the_root(site):
    content = built(newsroom.make_front(site.root_page))
    assert (content.section, content.path) == (None, "/")


def test_what_comes_by_itself_is_of_the_section_unless_another_is_chosen(site, section):
    other = newsroom.make_section(site.root_page, "Culture")
    topic = newsroom.make_topic()
    containers = [
        newsroom.container(number=4),
        newsroom.container(number=2, fill={"section": other.pk, "topic": topic.pk, "genre": "review"}),
    ]
    first, second = (slot.fill for slot in built(newsroom.make_front(section, *containers)).slots)
    assert (first.number, first.section) == (4, public_id(section, ItemType.SECTION))
    assert (second.section, second.genre) == (public_id(other, ItemType.SECTION), "review")


def test_a_picked_story_reads_as_the_front_says(section, article):
    picture = newsroom.make_picture("Quay")
    pick = {
        "story": article.pk,
        "headline": "Mine",
        "standfirst": "<p>In <b>short</b>.</p>",
        "picture": picture.pk,
    }
    container = newsroom.container(picks=[{"type": "item", "value": pick, "id": None}])
    (slot,) = built(newsroom.make_front(section, container)).slots
    (made,) = slot.picks
    assert made.story == public_id(article)
    assert (made.overrides["headline"], made.overrides["short_headline"]) == ("Mine", None)
    assert made.overrides["standfirst"]["text"] == "In short."
    assert made.overrides["lead_media"]["caption"]["text"] == "Caption of Quay"
    assert "kicker" not in made.overrides


def test_a_title_leads_only_to_what_is_public(section, site):
    hidden = newsroom.make_section(site.root_page, "Hidden", publish=False)
    containers = [newsroom.container(number=1, link=page.pk) for page in (section, hidden)]
    shown, not_shown = built(newsroom.make_front(section, *containers)).containers
    assert (shown.link.path, not_shown.link) == ("/news/", None)
