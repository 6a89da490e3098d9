"""Sections, contributors, topics and pictures."""

import json

import pytest

from publishing.vocabulary import State
from tests.api.asserting import assert_problem, ids
from tests.api.store import make_contributor, make_section, make_site, take_down

KINDS = ("section", "front", "page", "contributor", "topic", "image")


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_is_the_same_in_its_list_and_at_its_own_address(api, newsroom, kind):
    item = newsroom[kind]
    listed = {entry["id"]: entry for entry in json.loads(api.get(f"/api/v1/{kind}s/").content)["items"]}
    assert listed[str(item.id)] == json.loads(api.get(f"/api/v1/{kind}s/{item.id}/").content)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_withheld_is_in_no_list(api, newsroom, kind):
    take_down(newsroom[kind], State.WITHHELD)
    assert str(newsroom[kind].id) not in ids(api.get(f"/api/v1/{kind}s/"))
    assert_problem(api.get(f"/api/v1/{kind}s/{newsroom[kind].id}/"), 404, "not-found")


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_of_one_kind_is_none_of_another(api, newsroom, kind):
    for other in ("articles", *(f"{name}s" for name in KINDS if name != kind)):
        assert_problem(api.get(f"/api/v1/{other}/{newsroom[kind].id}/"), 404, "not-found")


def test_children_are_the_public_sections_right_below(api, news, harbour):
    make_section("Ferries", above=(news, harbour))
    hidden = make_section("Hidden", above=(news,))
    take_down(hidden, State.WITHHELD)
    children = json.loads(api.get(f"/api/v1/sections/{news.id}/").content)["children"]
    assert [child["name"] for child in children] == ["Harbour news"]


def test_sections_of_other_sites_are_not_listed(api, news):
    other = make_site("Other", host="other.test", default=False)
    there = make_section("There", site=other.id)
    assert ids(api.get("/api/v1/sections/")) == [str(news.id)]
    assert ids(api.get("/api/v1/sections/", {"site": other.id})) == [str(there.id)]


def test_lists_can_be_had_by_language(api, newsroom):
    (section,) = json.loads(api.get("/api/v1/sections/", {"language": "ar"}).content)["items"]
    assert section["language"] == "ar"


def test_lists_go_by_path_page_by_page(api, site):
    for name in ("Carl", "Anna", "Bea"):
        make_contributor(name)
    first = json.loads(api.get("/api/v1/contributors/?limit=2&count=true").content)
    rest = api.get("/api/v1/contributors/", {"limit": 2, "cursor": first["cursor"]["next"]})
    names = [person["name"] for person in [*first["items"], *json.loads(rest.content)["items"]]]
    assert (names, first["count"]) == (["Anna", "Bea", "Carl"], 3)
