"""Articles: one by its id, and lists of cards or whole stories."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from publishing.vocabulary import State
from tests.api.asserting import assert_problem, headlines, ids
from tests.api.store import id_of, make_article, make_section, make_site, take_down

LIST = "/api/v1/articles/"


def test_the_document_is_answered_as_it_is_stored(api, article):
    assert json.loads(api.get(f"{LIST}{article.id}/").content) == json.loads(article.document)


def test_a_list_holds_cards_without_bodies(api, article):
    (card,) = json.loads(api.get(LIST).content)["items"]
    assert card == json.loads(article.card)
    assert card["representation"] == "card"


def test_view_full_gives_what_the_detail_gives(api, newsroom):
    whole = api.get(LIST, {"view": "full"})
    details = [json.loads(api.get(f"{LIST}{id}/").content) for id in ids(whole)]
    assert json.loads(whole.content)["items"] == details


def test_translations_are_joined_when_read(api, newsroom):
    article, other = newsroom["article"], newsroom["translation"]
    (translation,) = json.loads(api.get(f"{LIST}{article.id}/").content)["translations"]
    assert translation == {
        "language": "ar",
        "direction": "rtl",
        "id": str(other.id),
        "headline": "جنوح عبارة",
        "url": other.url,
        "path": other.path,
    }


@pytest.mark.parametrize("state", [State.WITHHELD, State.CANCELED])
def test_a_translation_that_is_not_public_is_not_named(api, newsroom, state):
    take_down(newsroom["translation"], state)
    assert json.loads(api.get(f"{LIST}{newsroom['article'].id}/").content)["translations"] == []


def test_an_alias_lists_the_translations_of_its_source_and_is_none_itself(api, newsroom):
    key, source = id_of("ferry in all languages"), newsroom["article"]
    alias = make_article("Repeated", translation_key=key, alias_of=source.id)
    listed = json.loads(api.get(f"{LIST}{alias.id}/").content)["translations"]
    of_the_translation = json.loads(api.get(f"{LIST}{newsroom['translation'].id}/").content)["translations"]
    assert [t["id"] for t in listed] == [str(newsroom["translation"].id)]
    assert [t["id"] for t in of_the_translation] == [str(source.id)]


def test_what_was_killed_is_gone_with_id_and_time_and_no_words(api, article):
    take_down(article, State.CANCELED)
    problem = assert_problem(api.get(f"{LIST}{article.id}/"), 410, "gone")
    assert (problem["id"], problem["at"]) == (str(article.id), "2026-11-23T12:00:00.000+00:00")
    assert "erry" not in json.dumps(problem)


def test_what_has_expired_is_gone_before_the_store_has_noticed(api, news):
    end = timezone.now() - timedelta(milliseconds=1)
    article = make_article(visible_until=end)
    problem = assert_problem(api.get(f"{LIST}{article.id}/"), 410, "gone")
    assert problem["at"] == end.isoformat(timespec="milliseconds")
    assert ids(api.get(LIST)) == []


def test_ids_come_in_the_order_asked_and_name_what_is_missing(api, news):
    first, second, hidden = make_article("First"), make_article("Second"), make_article("Hidden")
    take_down(hidden, State.WITHHELD)
    asked = [second.id, id_of("never"), hidden.id, first.id]
    response = api.get(LIST, {"ids": ",".join(map(str, asked))})
    assert headlines(response) == ["Second", "First"]
    assert json.loads(response.content)["missing"] == [str(id_of("never")), str(hidden.id)]


def test_ids_are_found_on_any_site(api, news):
    other = make_site("Other", host="other.test", default=False)
    article = make_article("Elsewhere", make_section("There", site=other.id))
    assert ids(api.get(LIST, {"ids": article.id})) == [str(article.id)]


@pytest.mark.parametrize("parameter", ["limit=1", "order=-updated", "genre=news", "count=true", "cursor=x"])
def test_ids_go_with_no_filter_and_no_page(api, site, parameter):
    name = parameter.partition("=")[0]
    assert_problem(api.get(f"{LIST}?ids={id_of('x')}&{parameter}"), 400, "invalid-combination", name)


def test_a_page_of_whole_stories_may_have_fifty(api, site):
    assert_problem(api.get(LIST, {"view": "full", "limit": 51}), 400, "invalid-parameter", "limit")
    many = ",".join(str(id_of(f"n{n}")) for n in range(51))
    assert_problem(api.get(LIST, {"view": "full", "ids": many}), 400, "invalid-parameter", "ids")


def test_before_there_is_a_site_there_is_nothing(api, db):
    assert json.loads(api.get(LIST).content)["items"] == []
