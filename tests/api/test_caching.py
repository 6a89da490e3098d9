"""Validators, lifetimes and keys."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from publishing.models import LogEntry, LogHead, PublishedItem
from publishing.vocabulary import Reason, State
from tests.api.store import id_of, log, make_article, make_articles, make_section, take_down

LIST = "/api/v1/articles/"


@pytest.fixture
def address(article):
    log(article)
    return f"{LIST}{article.id}/"


def known(api, address: str, condition: str) -> bool:
    return api.get(address, HTTP_IF_NONE_MATCH=condition).status_code == 304


def test_an_etag_is_strong_and_of_the_bytes(api, address):
    first, second = api.get(address), api.get(address, {"omit": "body"})
    assert first["ETag"].startswith('"')
    assert first["ETag"] != second["ETag"]


def test_every_spelling_of_a_known_etag_is_enough(api, address):
    tag = api.get(address)["ETag"].strip('"')
    for condition in (
        f'"{tag}"',
        f'W/"{tag}"',
        f'"{tag}-br"',
        f'"{tag}-gz"',
        f'W/"{tag}-gz"',
        "*",
        f'"x", "{tag}"',
    ):
        assert known(api, address, condition), condition


def test_another_or_a_malformed_etag_is_not(api, address):
    tag = api.get(address)["ETag"].strip('"')
    for condition in (
        '"x"',
        "",
        tag,
        f'"{tag}',
        f'"{tag}-zz"',
        '"' * 9,
        ", ,",
        "W/",
        "\xff",
        f'"{tag}"'.upper(),
    ):
        assert not known(api, address, condition), condition


def test_ten_thousand_etags_are_ignored(api, address):
    tag = api.get(address)["ETag"]
    assert not known(api, address, ", ".join([*['"x"'] * 10_000, tag]))


def test_not_modified_bears_the_headers_without_the_body(api, address):
    got = api.get(address)
    same = api.get(address, HTTP_IF_NONE_MATCH=got["ETag"])
    assert (same.status_code, same.content) == (304, b"")
    for name in (
        "ETag",
        "Last-Modified",
        "Cache-Control",
        "CDN-Cache-Control",
        "Cache-Tag",
        "Log-Position",
        "Vary",
    ):
        assert same[name] == got[name]


def test_a_date_is_enough_where_no_etag_is_sent(api, address):
    last = api.get(address)["Last-Modified"]
    assert api.get(address, HTTP_IF_MODIFIED_SINCE=last).status_code == 304
    assert api.get(address, HTTP_IF_MODIFIED_SINCE="Mon, 23 Nov 2020 12:00:00 GMT").status_code == 200
    assert api.get(address, HTTP_IF_MODIFIED_SINCE=last, HTTP_IF_NONE_MATCH='"x"').status_code == 200


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Nov 9999 12:00:00 GMT", "0", "x" * 9000])
def test_a_malformed_date_is_ignored(api, address, date):
    assert api.get(address, HTTP_IF_MODIFIED_SINCE=date).status_code == 200


def test_what_leaves_a_list_changes_its_date(api, news):
    make_article("Stays")
    leaves = make_article("Leaves")
    log(leaves)
    last = api.get(LIST)["Last-Modified"]
    log(take_down(leaves, State.WITHHELD, timezone.now()), Reason.WITHHOLD)
    assert api.get(LIST, HTTP_IF_MODIFIED_SINCE=last).status_code == 200


def test_a_hidden_item_is_hidden_whatever_is_known_of_it(api, address, article):
    tag = api.get(address)["ETag"]
    take_down(article, State.WITHHELD)
    for condition in (tag, "*"):
        assert api.get(address, HTTP_IF_NONE_MATCH=condition).status_code == 404


def test_answers_are_kept_for_fifteen_seconds_and_by_caches_when_we_are_down(api, address):
    response = api.get(address)
    assert response["Cache-Control"] == "public, max-age=15, stale-while-revalidate=60"
    assert response["CDN-Cache-Control"] == f"{response['Cache-Control']}, stale-if-error=86400"
    assert response["Vary"] == "Accept-Encoding"


def test_the_log_is_kept_for_a_second(api, site):
    assert api.get("/api/v1/changes/")["Cache-Control"].startswith("public, max-age=1,")


def test_what_is_not_there_is_kept_for_five_seconds(api, site):
    assert api.get(f"{LIST}{id_of('x')}/")["Cache-Control"] == "public, max-age=5"


@pytest.mark.parametrize(
    "path", [LIST, f"{LIST}?view=full", f"{LIST}{id_of('Short')}/", "/api/v1/resolve/?path=/news/short/"]
)
@pytest.mark.parametrize(
    ("seconds", "control"),
    [
        (3.5, "max-age=3, stale-while-revalidate=0, stale-if-error=0"),
        (40.5, "max-age=15, stale-while-revalidate=25, stale-if-error=25"),
        (3600.5, "max-age=15, stale-while-revalidate=60, stale-if-error=3585"),
    ],
)
def test_no_copy_outlives_the_end_of_what_it_shows(api, news, path, seconds, control):
    make_article("Short", visible_until=timezone.now() + timedelta(seconds=seconds))
    assert api.get(path)["CDN-Cache-Control"] == f"public, {control}"


def test_the_end_of_a_translation_counts(api, newsroom):
    end = timezone.now() + timedelta(seconds=5.5)
    PublishedItem.objects.filter(pk=newsroom["translation"].pk).update(visible_until=end)
    assert "max-age=5," in api.get(f"{LIST}{newsroom['article'].id}/")["Cache-Control"]


def test_an_item_bears_its_own_key_and_those_of_its_neighbours(api, newsroom):
    response = api.get(f"{LIST}{newsroom['article'].id}/")
    keys = [f"article:{newsroom['article'].id}", f"article:{newsroom['translation'].id}"]
    assert response["Cache-Tag"] == ",".join(keys)
    assert response["Surrogate-Key"] == " ".join(keys)


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("", f"list:all:{id_of('The Paper')}"),
        ("section=/news/", "list:section:~3da6b66744f34a78c8977ee1"),
        ("section=/news", "list:section:~3da6b66744f34a78c8977ee1"),
        (f"section={id_of('News')}", f"list:section:{id_of('News')}"),
        ("section=/أخبار/", "list:section:~e5d76bcd516bc2a7d52da0d8"),
        ("section=/news/&topic=/topics/harbour/", "list:topic:~54d24b7a36149098108ee25d"),
        (
            "topic=/topics/harbour/&contributor=/contributors/maria-vella/",
            "list:contributor:~ac21be6f04117df09e24dfa4",
        ),
        (
            "section=/news/,/news/harbour-news/&genre=news".replace("harbour-news", "harbour%20news"),
            "list:genre:news",
        ),
        ("genre=news,analysis", f"list:all:{id_of('The Paper')}"),
        (f"ids={id_of('x')}", f"list:all:{id_of('The Paper')}"),
    ],
)
def test_a_list_bears_one_list_key_that_the_request_alone_tells(api, newsroom, asked, key):
    response = api.get(f"{LIST}?{asked}")
    assert response.status_code == 200, response.content
    assert [k for k in response["Cache-Tag"].split(",") if k.startswith("list:")] == [key]


@pytest.mark.parametrize("kind", ["sections", "contributors", "topics", "images"])
def test_lists_of_other_kinds_bear_the_key_of_their_kind(api, newsroom, kind):
    assert api.get(f"/api/v1/{kind}/")["Cache-Tag"].startswith(f"list:{kind},{kind[:-1]}:")


def test_over_sixty_four_keys_those_of_cards_are_dropped(api, news):
    make_articles(64)
    assert len(api.get(f"{LIST}?limit=63")["Cache-Tag"].split(",")) == 64
    assert api.get(f"{LIST}?limit=64")["Cache-Tag"] == f"list:all:{id_of('The Paper')}"


def test_a_key_is_never_named_twice(api, news, harbour):
    keys = api.get("/api/v1/sections/")["Cache-Tag"].split(",")
    assert len(keys) == len(set(keys))


def test_the_position_is_that_before_the_data(api, article, monkeypatch):
    log(article)
    from api.views import articles

    honest = articles.find_item

    def publish_meanwhile(*arguments):
        log(article, Reason.UPDATE)
        return honest(*arguments)

    monkeypatch.setattr(articles, "find_item", publish_meanwhile)
    assert api.get(f"{LIST}{article.id}/")["Log-Position"] == "test:1"


def test_languages_are_those_of_what_is_answered_with(api, newsroom):
    assert api.get(f"{LIST}{newsroom['translation'].id}/")["Content-Language"] == "ar"
    assert api.get(LIST)["Content-Language"] == "ar, en"
    assert api.get(f"{LIST}?language=mt")["Content-Language"] == "en"


def test_an_empty_store_has_a_position_too(api, db):
    LogEntry.objects.all().delete()
    LogHead.objects.all().delete()
    assert api.get(LIST)["Log-Position"] == "none:0"


def test_sections_hold_no_body_of_their_children(api, harbour):
    make_section("World")
    assert (
        json.loads(api.get("/api/v1/sections/").content)["items"][0]["children"][0]["name"] == "Harbour news"
    )
