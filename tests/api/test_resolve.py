"""From an address to what is there."""

import json
from datetime import timedelta
from urllib.parse import quote

import pytest
from django.utils import timezone

from publishing.models import PathRecord
from publishing.vocabulary import State
from tests.api.asserting import assert_golden, assert_problem
from tests.api.store import NOON, id_of, make_article, make_section, make_site, make_topic, move, take_down

RESOLVE = "/api/v1/resolve/"


@pytest.fixture
def resolve(api):
    return lambda **asked: api.get(RESOLVE, asked)


def outcome(response) -> dict:
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def path_of(response) -> str:
    return outcome(response)["item"]["path"]


@pytest.mark.parametrize(
    "path",
    [
        "/news/ferry-runs-aground/",
        "/news/ferry-runs-aground",
        "//news/ferry-runs-aground//",
        "/news/ferry%2Druns%2daground/",
    ],
)
def test_every_spelling_of_a_path_gives_the_item_with_its_canonical_path(resolve, article, path):
    assert path_of(resolve(path=path)) == "/news/ferry-runs-aground/"


def test_an_article_comes_as_from_its_own_address(api, resolve, newsroom):
    article = newsroom["article"]
    assert outcome(resolve(path=article.path))["item"] == json.loads(
        api.get(f"/api/v1/articles/{article.id}/").content
    )


@pytest.mark.parametrize("spell", [str, quote, lambda path: "/caf\u0065\u0301/" if "caf" in path else path])
def test_paths_in_any_script_are_found_decoded_encoded_and_decomposed(resolve, site, spell):
    make_section("Café")
    make_section("أخبار", language="ar")
    assert path_of(resolve(path=spell("/café/"))) == "/café/"
    assert path_of(resolve(path=spell("/أخبار/"))) == "/أخبار/"


def test_a_path_is_case_sensitive(resolve, article):
    assert_problem(resolve(path="/News/ferry-runs-aground/"), 404, "not-found")


@pytest.mark.parametrize(
    "url",
    [
        "https://paper.test/news/ferry-runs-aground/",
        "HTTP://PAPER.TEST/news/ferry-runs-aground",
        "https://paper.test:443/news/ferry-runs-aground/?utm_source=x#comments",
    ],
)
def test_an_address_is_resolved_by_its_host_in_any_case(resolve, article, url):
    assert path_of(resolve(url=url)) == article.path


@pytest.mark.parametrize(
    "url", ["https://other.test/news/ferry-runs-aground/", "https://paper.test:8443/news/"]
)
def test_an_address_of_another_host_is_not_ours(resolve, article, url):
    assert_problem(resolve(url=url), 404, "not-found")


@pytest.mark.parametrize(
    "url",
    [
        "paper.test/x/",
        "//paper.test/x/",
        "ftp://paper.test/",
        "javascript:x",
        "https://",
        "https://me@paper.test/",
        "https://paper.test:x/",
        "https://[::1",
        "https://paper.test/" + "x" * 4000,
    ],
)
def test_what_is_no_address_is_refused(resolve, site, url):
    assert_problem(resolve(url=url), 400, "invalid-parameter", "url")


@pytest.mark.parametrize("path", ["news/", "", "/" + "x" * 2000, "https://paper.test/"])
def test_what_is_no_path_is_refused(resolve, site, path):
    assert_problem(resolve(path=path), 400, "invalid-parameter", "path")


def test_an_encoded_control_character_in_a_path_is_refused(resolve, site):
    assert_problem(resolve(path="/%00/"), 400, "invalid-character", "path")
    assert_problem(resolve(url="https://paper.test/%0a/"), 400, "invalid-character", "url")


@pytest.mark.parametrize("path", ["/", "//", "/nowhere/", "/100%/", "/%FF/"])
def test_nothing_at_a_path_is_not_found(resolve, article, path):
    assert_problem(resolve(path=path), 404, "not-found")


@pytest.mark.parametrize("kind", ["section", "contributor", "topic"])
def test_other_kinds_are_resolved_too(resolve, newsroom, kind):
    item = outcome(resolve(path=newsroom[kind].path))["item"]
    assert (item["type"], item["id"]) == (kind, str(newsroom[kind].id))


def test_a_section_comes_with_its_children(resolve, newsroom):
    (child,) = outcome(resolve(path="/news/"))["item"]["children"]
    assert child["id"] == str(newsroom["harbour"].id)


def test_a_former_path_redirects_in_one_hop_however_often_it_moved(resolve, article):
    first = article.path
    move(article, "/news/second/", NOON + timedelta(hours=1))
    move(article, "/news/third/", NOON + timedelta(hours=2))
    for path in (first, "/news/second"):
        answer = outcome(resolve(path=path))
        assert (answer["path"], answer["url"]) == ("/news/third/", "https://paper.test/news/third/")
    assert_golden("resolve-redirect", answer)


def test_a_path_moved_back_to_is_no_redirect(resolve, article):
    first = article.path
    move(article, "/news/second/", NOON + timedelta(hours=1))
    PathRecord.objects.filter(path="/news/second/").update(until=NOON + timedelta(hours=2))
    PathRecord.objects.filter(path=first).update(until=None)
    article.path = first
    article.save()
    assert path_of(resolve(path=first)) == first
    assert outcome(resolve(path="/news/second/"))["path"] == first


def test_a_path_taken_over_belongs_to_its_newest_holder(resolve, article):
    old = article.path
    move(article, "/news/elsewhere/", NOON + timedelta(hours=1))
    successor = make_article("Successor")
    move(successor, old, NOON + timedelta(hours=2))
    assert outcome(resolve(path=old))["item"]["id"] == str(successor.id)
    move(successor, "/news/gone-again/", NOON + timedelta(hours=3))
    assert outcome(resolve(path=old))["path"] == "/news/gone-again/"


def test_what_was_killed_is_gone_at_all_its_paths(resolve, article):
    old = article.path
    move(article, "/news/second/", NOON + timedelta(hours=1))
    take_down(article, State.CANCELED)
    for path in (old, "/news/second/"):
        problem = assert_problem(resolve(path=path), 410, "gone")
    assert_golden("resolve-gone", problem)


def test_what_is_withheld_was_never_there(resolve, article):
    old = article.path
    move(article, "/news/second/", NOON + timedelta(hours=1))
    take_down(article, State.WITHHELD)
    never = resolve(path="/never/")
    for path in (old, "/news/second/"):
        assert resolve(path=path).content == never.content
    assert_golden("resolve-unknown", json.loads(never.content))


def test_what_has_expired_is_gone_before_the_store_has_noticed(resolve, news):
    article = make_article(visible_until=timezone.now() - timedelta(seconds=1))
    assert_problem(resolve(path=article.path), 410, "gone")


def test_an_id_in_another_system_gives_the_story(resolve, newsroom):
    assert path_of(resolve(alt_id="legacy:48213")) == newsroom["article"].path


def test_the_original_comes_before_its_aliases(resolve, newsroom):
    alt = [{"scheme": "legacy", "value": "48213"}]
    make_article("Alias", alt_ids=alt, alias_of=newsroom["article"].id)
    assert path_of(resolve(alt_id="legacy:48213")) == newsroom["article"].path


@pytest.mark.parametrize("alt_id", ["legacy", ":1", "legacy:", "x:" + "y" * 400, "le gacy:1"])
def test_what_is_no_alt_id_is_refused(resolve, site, alt_id):
    assert_problem(resolve(alt_id=alt_id), 400, "invalid-parameter", "alt_id")


def test_an_unknown_alt_id_is_not_found(resolve, article):
    assert_problem(resolve(alt_id="legacy:1"), 404, "not-found")


def test_a_path_is_looked_for_on_the_site_that_is_named(resolve, article):
    other = make_site("Other", host="other.test", default=False)
    assert_problem(resolve(path=article.path, site=other.id), 404, "not-found")
    assert_problem(resolve(path=article.path, site=id_of("never")), 400, "unknown-value", "site")


def test_a_story_that_went_to_another_site_has_no_path_here(resolve, article):
    other = make_site("Other", host="other.test", default=False)
    old = article.path
    move(article, "/there/", NOON + timedelta(hours=1))
    PathRecord.objects.filter(path="/there/").update(site=other.id)
    article.site, article.url = other.id, "https://other.test/there/"
    article.save()
    answer = outcome(resolve(path=old))
    assert (answer["path"], answer["url"]) == (None, "https://other.test/there/")


def test_one_way_must_be_given(resolve, site):
    assert_problem(resolve(), 400, "missing-parameter")
    assert_problem(resolve(path="/a/", alt_id="a:b"), 400, "invalid-combination", "alt_id")
    assert_problem(resolve(url="https://a.test/", site=id_of("x")), 400, "invalid-combination", "site")


def test_a_redirect_bears_the_key_of_what_it_leads_to(resolve, site):
    topic = make_topic()
    move(topic, "/topics/port/", NOON + timedelta(hours=1))
    assert resolve(path="/topics/harbour/")["Cache-Tag"] == f"topic:{topic.id}"
