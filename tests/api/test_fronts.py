"""Fronts: stories picked and come by themselves, at the address of the page they are the front of."""

import json

import pytest

from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests.api.asserting import assert_problem
from tests.api.store import id_of, make_article, make_front, take_down


def resolved(api, path):
    return json.loads(api.get("/api/v1/resolve/", {"path": path}).content)["item"]


def stories(front, container=0):
    return [(card["headline"], card["pinned"]) for card in front["containers"][container]["items"]]


@pytest.fixture
def four(news):
    return [make_article(f"Story {n}") for n in range(4)]


def test_picked_stories_come_first_and_the_newest_fill_up_to_the_number(api, four):
    front = make_front(picks=("Story 2",), number=3)
    shown = stories(json.loads(api.get(f"/api/v1/fronts/{front.id}/").content))
    assert shown[0] == ("Story 2", True)
    assert [pinned for _, pinned in shown] == [True, False, False]


def test_no_story_stands_twice_on_a_front(api, four):
    front = make_front(number=4)
    document = json.loads(front.document)
    document["containers"].append(document["containers"][0] | {"id": str(id_of("second"))})
    second = {"at": "/containers/1/items", "picks": [{"story": str(id_of("Story 3"))}], "says_pinned": True}
    PublishedItem.objects.filter(pk=front.pk).update(
        document=json.dumps(document), joins=[*front.joins, second]
    )
    front = json.loads(api.get(f"/api/v1/fronts/{front.id}/").content)
    assert stories(front, 1) == [("Story 3", True)]
    assert sorted(name for name, _ in stories(front)) == ["Story 0", "Story 1", "Story 2"]


def test_there_is_nothing_at_the_root_until_there_is_a_home_front(api, four):
    assert_problem(api.get("/api/v1/resolve/?path=/"), 404, "not-found")
    make_front(number=2)
    assert resolved(api, "/")["type"] == "front"


def test_the_path_of_a_section_gives_its_front_which_names_it(api, news, four):
    assert resolved(api, "/news/")["type"] == "section"
    front = make_front(news, number=2)
    assert resolved(api, "/news/")["section"]["id"] == str(news.id)
    take_down(front, State.WITHHELD)
    assert resolved(api, "/news/")["type"] == "section"


def test_a_section_says_which_front_it_has(api, news):
    front = make_front(news)
    section = f"/api/v1/sections/{news.id}/"
    assert json.loads(api.get(section).content)["front"] == str(front.id)
    take_down(front, State.WITHHELD)
    assert json.loads(api.get(section).content)["front"] is None


def test_a_front_bears_its_own_key_those_of_its_cards_and_the_list_key_of_its_site(api, four):
    front = make_front(picks=("Story 2",), number=1)
    for address in (f"/api/v1/fronts/{front.id}/", "/api/v1/resolve/?path=/"):
        keys = api.get(address)["Cache-Tag"].split(",")
        assert {f"front:{front.id}", f"list:all:{front.site}", f"article:{id_of('Story 2')}"} <= set(keys)


def test_fronts_have_a_limit_of_their_own(api, four):
    assert_problem(api.get("/api/v1/fronts/?limit=21"), 400, "invalid-parameter", "limit")
