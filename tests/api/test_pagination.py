"""Pages: nothing shifts, nothing doubles, and cursors are ours alone."""

import json
from datetime import timedelta

import pytest
from django.core.signing import Signer

from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests.api.asserting import assert_problem, headlines
from tests.api.store import NOON, make_article, make_articles, make_section, make_site, take_down

LIST = "/api/v1/articles/"


def local(url: str) -> str:
    assert url.startswith("https://api.dateline.test/api/v1/")
    return url.removeprefix("https://api.dateline.test")


def walk(api, url: str, towards: str = "next") -> list[list[str]]:
    pages = []
    while url:
        response = api.get(url)
        pages.append(headlines(response))
        url = json.loads(response.content)[towards]
        url = url and local(url)
    return pages


@pytest.fixture
def seven(news):
    return make_articles(7)


@pytest.mark.parametrize("order", ["-published", "published", "-updated", "-modified", "-first_published"])
def test_pages_together_are_the_whole_list_once(api, seven, order):
    pages = walk(api, f"{LIST}?limit=3&order={order}")
    names = [f"Story {n:04}" for n in range(7)]
    assert [name for page in pages for name in page] == (names if order == "published" else names[::-1])
    assert [len(page) for page in pages] == [3, 3, 1]


def test_the_way_back_shows_the_same_pages(api, seven):
    first = api.get(f"{LIST}?limit=3")
    second = api.get(local(json.loads(first.content)["next"]))
    back = api.get(local(json.loads(second.content)["previous"]))
    assert headlines(back) == headlines(first)
    assert json.loads(back.content)["previous"] is None
    assert headlines(api.get(local(json.loads(back.content)["next"]))) == headlines(second)


def test_stories_published_meanwhile_neither_shift_nor_double(api, seven):
    first = api.get(f"{LIST}?limit=3")
    make_article("Breaking", at=NOON + timedelta(hours=1))
    take_down(PublishedItem.objects.get(source="article:Story 0005"), State.WITHHELD)
    rest = walk(api, local(json.loads(first.content)["next"]))
    assert [name for page in rest for name in page] == [
        "Story 0003",
        "Story 0002",
        "Story 0001",
        "Story 0000",
    ]


def test_stories_of_one_instant_are_told_apart(api, news):
    for number in range(5):
        make_article(f"Same {number}")
    pages = walk(api, f"{LIST}?limit=2")
    assert sorted(name for page in pages for name in page) == [f"Same {n}" for n in range(5)]


def test_the_first_page_has_no_page_before_and_the_last_none_after(api, seven):
    whole = json.loads(api.get(f"{LIST}?limit=7").content)
    assert (whole["next"], whole["previous"], whole["cursor"]) == (
        None,
        None,
        {"next": None, "previous": None},
    )


def test_a_next_address_keeps_what_was_asked(api, seven):
    url = json.loads(api.get(f"{LIST}?limit=2&section=/news/&fields=headline").content)["next"]
    assert "section=/news/&limit=2&fields=headline&cursor=" in url or (
        "section=/news/" in url and "limit=2" in url and "fields=headline" in url
    )
    assert len(headlines(api.get(local(url)))) == 2


def test_a_next_address_names_the_site_that_only_the_host_told(api, site, settings):
    settings.ALLOWED_HOSTS = ["*"]
    other = make_site("Other", host="other.test", default=False)
    make_articles(3, make_section("There", site=other.id))
    url = json.loads(api.get(f"{LIST}?limit=2", HTTP_HOST="other.test").content)["next"]
    assert headlines(api.get(local(url))) == ["Story 0000"]


def test_a_page_may_change_its_size_and_fields_but_not_its_filter(api, seven):
    cursor = json.loads(api.get(f"{LIST}?limit=2").content)["cursor"]["next"]
    assert len(headlines(api.get(LIST, {"limit": 5, "cursor": cursor, "omit": "topics"}))) == 5
    for other in ({"genre": "news"}, {"order": "-updated"}, {"published_after": "2020-01-01"}):
        assert_problem(api.get(LIST, other | {"cursor": cursor}), 400, "invalid-cursor", "cursor")


def test_a_cursor_of_another_list_is_refused(api, seven):
    make_section("World")
    cursor = json.loads(api.get("/api/v1/sections/?limit=1").content)["cursor"]["next"]
    assert_problem(api.get(LIST, {"cursor": cursor}), 400, "invalid-cursor", "cursor")
    assert api.get("/api/v1/sections/", {"cursor": cursor}).status_code == 200


def test_a_cursor_with_one_bit_changed_is_refused(api, seven):
    cursor = json.loads(api.get(f"{LIST}?limit=2").content)["cursor"]["next"]
    for place in range(0, len(cursor), 7):
        changed = cursor[:place] + chr(ord(cursor[place]) ^ 1) + cursor[place + 1 :]
        assert_problem(api.get(LIST, {"cursor": changed}), 400, "invalid-cursor", "cursor")


@pytest.mark.parametrize("cursor", ["x", ".", "a.b", "é", "x" * 2000, Signer().sign_object({"f": "x"})])
def test_a_made_up_cursor_is_refused(api, site, cursor):
    assert_problem(api.get(LIST, {"cursor": cursor}), 400, "invalid-cursor", "cursor")


def test_a_cursor_outlives_the_rotation_of_the_key(api, seven, settings):
    cursor = json.loads(api.get(f"{LIST}?limit=2").content)["cursor"]["next"]
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another"
    assert len(headlines(api.get(LIST, {"cursor": cursor}))) == 5
    settings.SECRET_KEY_FALLBACKS = []
    assert_problem(api.get(LIST, {"cursor": cursor}), 400, "invalid-cursor", "cursor")


def test_the_same_page_has_the_same_etag_cursors_included(api, seven):
    assert api.get(f"{LIST}?limit=2")["ETag"] == api.get(f"{LIST}?limit=2")["ETag"]


def test_count_says_how_many_public_stories_there_are(api, seven):
    take_down(seven[0], State.WITHHELD)
    assert json.loads(api.get(f"{LIST}?limit=2&count=true").content)["count"] == 6
    assert "count" not in json.loads(api.get(f"{LIST}?limit=2&count=false").content)
