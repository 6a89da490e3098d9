"""`fields` and `omit`."""

import json
import time

import pytest

from api.fields import ALWAYS
from tests.api.asserting import assert_problem

LIST = "/api/v1/articles/"


@pytest.fixture
def one(api, newsroom):
    return lambda **asked: json.loads(api.get(f"{LIST}{newsroom['article'].id}/", asked).content)


def test_fields_leaves_what_is_named_and_what_always_stays(one):
    assert set(one(fields="headline,url")) == {"headline", "url"} | ALWAYS


def test_dots_go_inwards_and_keep_type_and_id(one):
    story = one(fields="section.name,authors.name,body.text,lead_media.image.placeholder")
    assert set(story["section"]) == {"type", "id", "name"}
    assert set(story["authors"][0]) == {"type", "id", "name"}
    assert set(story["body"][0]) == {"type", "id", "text"}
    assert set(story["lead_media"]["image"]) == {"type", "id", "placeholder"}


def test_a_field_named_whole_wins_over_its_parts(one):
    assert set(one(fields="section,section.name")["section"]) > {"name", "url"}


def test_what_always_stays_stays_whole(one):
    assert set(one(fields="access.level")["access"]) == {
        "level",
        "free_until",
        "body_complete",
        "teaser_blocks",
    }


def test_omit_takes_away_what_is_named(one):
    story = one(omit="body,section.path,topics.name")
    assert "body" not in story
    assert "path" not in story["section"]
    assert "name" not in story["topics"][0]
    assert story["headline"]


def test_fields_and_omit_go_together(one):
    assert set(one(fields="section", omit="section.url")["section"]) == {
        "type",
        "id",
        "name",
        "path",
        "ancestors",
    }


def test_named_shapes_of_pictures_and_own_fields_can_be_named(one):
    story = one(fields="lead_media.image.shapes,extensions.anything")
    assert "wide" in story["lead_media"]["image"]["shapes"]


@pytest.mark.parametrize(
    "name", ["nonsense", "section.nonsense", "headline.text", "Headline", "body.items.nonsense"]
)
@pytest.mark.parametrize("parameter", ["fields", "omit"])
def test_a_name_the_answer_does_not_have_is_refused(api, article, parameter, name):
    problem = assert_problem(
        api.get(f"{LIST}{article.id}/", {parameter: name}), 400, "unknown-field", parameter
    )
    assert problem["errors"][0]["field"] == name


def test_a_card_has_no_body_to_name(api, article):
    assert_problem(api.get(LIST, {"fields": "body"}), 400, "unknown-field", "fields")
    assert api.get(LIST, {"fields": "body", "view": "full"}).status_code == 200


@pytest.mark.parametrize("name", ["type", "access", "access.level", "rights", "sponsorship"])
def test_what_always_stays_cannot_be_omitted(api, article, name):
    assert_problem(api.get(LIST, {"omit": name}), 400, "invalid-parameter", "omit")


@pytest.mark.parametrize("value", ["a.b.c.d", ".".join(["a"] * 900), ",".join(["headline"] * 51), "," * 5000])
@pytest.mark.parametrize("parameter", ["fields", "omit"])
def test_too_many_or_too_deep_names_are_refused_at_once(api, site, parameter, value):
    start = time.perf_counter()
    response = api.get(LIST, {parameter: value})
    assert time.perf_counter() - start < 0.2
    assert_problem(response, 400, "fields-too-complex", parameter)


@pytest.mark.parametrize("value", ["", "headline,", "(", "related(*)", "a b", ".", "*", "headline..x"])
def test_what_are_no_names_is_refused(api, site, value):
    assert_problem(api.get(LIST, {"fields": value}), 400, "invalid-parameter", "fields")


@pytest.mark.parametrize("kind", ["sections", "contributors", "topics"])
def test_other_kinds_know_fields_too(api, newsroom, kind):
    (first, *_) = json.loads(api.get(f"/api/v1/{kind}/", {"fields": "name"}).content)["items"]
    assert set(first) == {"type", "id", "version", "name"}
