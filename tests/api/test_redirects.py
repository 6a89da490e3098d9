"""Redirects made by hand and former paths: the whole map, and what `resolve` says of each of its lines."""

import json
from datetime import timedelta

import pytest

from publishing.models import PathRecord
from publishing.vocabulary import Reason, State
from tests.api.asserting import assert_as_documented, assert_problem
from tests.api.store import (
    NOON,
    make_article,
    make_section,
    make_site,
    make_topic,
    move,
    take_down,
)
from tests.api.ways import make_redirect

MAP, RESOLVE = "/api/v1/redirects/", "/api/v1/resolve/"
OUTSIDE = "https://elsewhere.test/"


@pytest.fixture
def lines(api):
    """The map, as path and where it leads."""

    def read(**asked):
        items = json.loads(api.get(MAP, asked).content)["items"]
        return {item["path"]: item["target"]["url"] for item in items}

    return read


@pytest.fixture
def leads_to(api):
    """Where a path leads: an address, or the status that says why not."""

    def ask(path):
        response = api.get(RESOLVE, {"path": path})
        found = json.loads(response.content)
        return (
            found["url"] if found.get("outcome") == "redirect" else found.get("outcome", response.status_code)
        )

    return ask


def test_the_map_is_as_documented_and_says_whose_a_line_is(api, article):
    make_redirect("/old/", article)
    move(article, "/news/new/")
    by_hand, former = assert_as_documented(api.get(MAP), MAP)["items"][::-1]

    assert (by_hand["path"], by_hand["target"]["id"]) == ("/old/", str(article.id))
    assert (former["id"], former["target"]["path"], former["status"]) == (None, "/news/new/", 301)


def test_every_line_is_what_resolve_says(lines, leads_to, article):
    make_redirect("/a/", article)
    make_redirect("/b/", OUTSIDE)
    topic = make_topic()
    move(article, "/news/new/")
    move(topic, "/topics/port/")

    assert set(lines()) == {"/a/", "/b/", "/news/ferry-runs-aground/", "/topics/harbour/"}
    assert {path: leads_to(path) for path in lines()} == lines()


def test_a_redirect_that_is_not_permanent_says_302(api, site):
    make_redirect("/for-now/", OUTSIDE, permanent=False)
    (line,) = json.loads(api.get(MAP).content)["items"]

    assert (line["status"], line["permanent"]) == (302, False)
    assert json.loads(api.get(RESOLVE, {"path": "/for-now"}).content)["status"] == 302


def test_something_public_at_the_path_wins(lines, leads_to, article):
    make_redirect(article.path, OUTSIDE)

    assert leads_to(article.path) == "item"
    assert lines() == {}


def test_a_redirect_made_by_hand_wins_over_history(lines, leads_to, article):
    make_redirect(article.path, OUTSIDE)
    move(article, "/news/new/")

    assert leads_to("/news/ferry-runs-aground/") == OUTSIDE
    assert lines() == {"/news/ferry-runs-aground/": OUTSIDE}


@pytest.mark.parametrize("state", [State.WITHHELD, State.CANCELED])
def test_what_leads_to_something_hidden_is_in_no_line(lines, leads_to, article, state):
    make_redirect("/old/", article)
    move(article, "/news/new/")
    take_down(article, state)

    assert lines() == {}
    assert leads_to("/old/") == 404


def test_what_has_ended_is_hidden_before_the_store_has_noticed(lines, news):
    make_redirect("/old/", make_article(visible_until=NOON - timedelta(days=900)))

    assert lines() == {}


def test_where_something_was_killed_nothing_comes_after(lines, leads_to, news):
    killed = make_article()
    path = killed.path
    make_redirect(path, OUTSIDE)
    take_down(killed, State.CANCELED)
    type(killed).objects.filter(pk=killed.pk).update(reason=Reason.KILL)

    assert lines() == {}
    assert leads_to(path) == 410


def test_where_something_is_withheld_a_redirect_may_lead_on(lines, leads_to, news):
    path = (withheld := make_article()).path
    make_redirect(path, OUTSIDE)
    take_down(withheld, State.WITHHELD)

    assert leads_to(path) == lines()[path] == OUTSIDE


def test_only_the_last_to_stand_somewhere_is_followed(lines, leads_to, news):
    first, last = make_article("First"), make_article("Last")
    PathRecord.objects.create(site=news.site, path="/x/", item=first, since=NOON, until=NOON)
    later = NOON + timedelta(hours=1)
    PathRecord.objects.create(site=news.site, path="/x/", item=last, since=NOON, until=later)
    assert (lines(), leads_to("/x/")) == ({"/x/": last.url}, last.url)

    take_down(last, State.WITHHELD)
    assert (lines(), leads_to("/x/")) == ({}, 404)


def test_page_by_page_forwards_and_back(api, article):
    move(article, "/news/new/")
    for name in "acz":
        make_redirect(f"/{name}/", OUTSIDE)
    first = json.loads(api.get(MAP, {"limit": 2, "count": "true"}).content)
    rest = json.loads(api.get(MAP, {"limit": 2, "cursor": first["cursor"]["next"]}).content)
    back = json.loads(api.get(MAP, {"limit": 2, "cursor": rest["cursor"]["previous"]}).content)

    assert [line["path"] for line in first["items"] + rest["items"]] == [
        "/a/",
        "/c/",
        "/news/ferry-runs-aground/",
        "/z/",
    ]
    assert (first["count"], rest["next"], back["items"]) == (4, None, first["items"])


def test_each_site_has_its_own(api, lines, article):
    other = make_site("Other", host="other.test", default=False)
    move(make_section("There", site=other.id), "/elsewhere/")
    make_redirect("/old/", OUTSIDE)

    assert set(lines(site=other.id)) == {"/there/"}
    assert set(lines()) == {"/old/"}


def test_without_a_site_there_is_no_map(api, db):
    assert_problem(api.get(MAP), 404, "not-found")


def test_it_bears_the_key_of_the_map_and_of_what_it_shows(api, article):
    item = make_redirect("/old/", article)

    assert api.get(MAP)["Cache-Tag"] == f"list:redirects,redirect:{item.id}"
    assert api.get(RESOLVE, {"path": "/old/"})["Cache-Tag"] == f"redirect:{item.id}"
