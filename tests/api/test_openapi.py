"""The OpenAPI document and the JSON Schemas: what is published is what is answered."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from api import urls
from api.openapi import openapi_document
from api.schemas import names
from publishing.vocabulary import Reason, State
from tests.api.asserting import assert_as_documented
from tests.api.store import id_of, log, make_article, move, take_down, wall

SNAPSHOT = Path(__file__).parents[2] / "docs" / "openapi.json"
ID = "/{id}/"


@pytest.fixture(scope="module")
def document():
    return json.loads(openapi_document())


def operations(document):
    """Those of the public API: what a preview answers is nobody's example."""
    paths = document["paths"].items()
    return {path: item["get"] for path, item in paths if not path.startswith("/api/v1/preview/")}


def test_the_document_is_valid_openapi_3_1(document):
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()


def test_the_document_is_the_snapshot():
    message = "The API has changed. Look at the difference; if it is meant: make openapi-snapshot"
    assert SNAPSHOT.exists(), message
    assert json.loads(SNAPSHOT.read_text()) == json.loads(openapi_document()), message


def test_the_command_writes_the_document(capsys):
    call_command("openapi")
    assert capsys.readouterr().out == openapi_document()


@pytest.mark.parametrize("path", ["/openapi.json", "/api/v1/openapi.json"])
def test_the_document_is_served(api, path, db):
    response = api.get(path)
    assert (response.status_code, response.content.decode()) == (200, openapi_document())


def test_every_endpoint_is_described(document):
    described = set(document["paths"])
    served = {
        f"/api/v1/{pattern.pattern}".replace("<uuid:id>", "{id}")
        for pattern in [*urls.reading, *urls.previewing]
    }
    assert described == served


def test_every_parameter_is_described_and_none_else(document):
    for path, pattern in zip(operations(document), urls.reading, strict=True):
        table = pattern.callback.cls.endpoint.parameters.table
        described = [p for p in document["paths"][path]["get"].get("parameters", []) if p["in"] == "query"]
        assert [p["name"] for p in described] == [parameter.name for parameter in table]
        assert all(p["description"] and p["examples"] for p in described)


def test_the_example_of_every_parameter_is_legal(document):
    for pattern in urls.reading:
        for parameter in pattern.callback.cls.endpoint.parameters.table:
            if parameter.name != "cursor":
                parameter.value.read(parameter.example)


def test_examples_of_parameters_and_answers_are_what_their_schemas_say(document):
    components = {"components": document["components"]}
    for operation in operations(document).values():
        described = [
            *operation.get("parameters", []),
            operation["responses"]["200"]["content"]["application/json"],
        ]
        for part in described:
            for example in part.get("examples", {}).values():
                Draft202012Validator(part["schema"] | components).validate(example["value"])


def test_every_operation_has_an_example_and_a_name_of_its_own(document):
    found = operations(document)
    assert len({operation["operationId"] for operation in found.values()}) == len(found)
    for operation in found.values():
        assert operation["responses"]["200"]["content"]["application/json"]["examples"]
        assert operation["summary"]
        assert operation["description"]


def test_later_answers_with_more_fields_still_fit(document):
    assert '"additionalProperties": false' not in json.dumps(document)


def test_unions_say_by_what_they_are_told_apart(document):
    schemas = document["components"]["schemas"]
    assert schemas["Article"]["properties"]["body"]["items"]["discriminator"]["propertyName"] == "type"
    assert schemas["ChangeList"]["properties"]["items"]["items"]["discriminator"]["propertyName"] == "state"


def test_every_field_of_a_shape_is_always_there(document):
    article = document["components"]["schemas"]["Article"]
    assert set(article["required"]) == set(article["properties"])


def test_the_document_names_nothing_that_is_stored(api, newsroom, document):
    assert document["paths"]["/api/v1/articles/"]
    assert "Elections" not in openapi_document()


@pytest.fixture
def full_newsroom(newsroom):
    """With a wall, a redirect and a tombstone."""
    make_article("Behind a wall", access=wall(1))
    move(make_article("Moved"), "/news/moved-on/")
    log(take_down(make_article("Killed"), State.CANCELED), Reason.KILL)
    return newsroom


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/api/v1/", ""),
        ("/api/v1/site/", ""),
        ("/api/v1/articles/", ""),
        ("/api/v1/articles/", "view=full&count=true&limit=2"),
        ("/api/v1/articles/", "fields=headline,section.name,authors.portrait.shapes"),
        ("/api/v1/articles/", "view=full&fields=body.text,lead_media.image.placeholder"),
        ("/api/v1/articles/", f"ids={id_of('Moved')},{id_of('x')}&omit=byline,topics,section.url"),
        ("/api/v1/articles/", "limit=0"),
        ("/api/v1/sections/", "count=true"),
        ("/api/v1/sections/", "fields=children.name"),
        ("/api/v1/fronts/", ""),
        ("/api/v1/fronts/", "fields=containers.items.headline"),
        ("/api/v1/pages/", "omit=body"),
        ("/api/v1/contributors/", ""),
        ("/api/v1/contributors/", "omit=biography"),
        ("/api/v1/topics/", "fields=name"),
        ("/api/v1/images/", ""),
        ("/api/v1/images/", "fields=image.shapes.wide"),
        ("/api/v1/resolve/", "path=/news/ferry-runs-aground/"),
        ("/api/v1/resolve/", "path=/news/"),
        ("/api/v1/resolve/", "path=/imprint/"),
        ("/api/v1/resolve/", "path=/"),
        ("/api/v1/resolve/", "path=/topics/harbour/"),
        ("/api/v1/resolve/", "path=/contributors/maria-vella/"),
        ("/api/v1/resolve/", "path=/news/moved/"),
        ("/api/v1/resolve/", "path=/news/killed/"),
        ("/api/v1/resolve/", "path=/never/"),
        ("/api/v1/resolve/", ""),
        ("/api/v1/changes/", ""),
        ("/api/v1/changes/", "after=other:1"),
        ("/api/v1/changes/", "limit=x"),
    ],
)
def test_every_answer_is_as_documented(api, full_newsroom, path, query):
    assert_as_documented(api.get(f"{path}?{query}"), path)


@pytest.mark.parametrize("kind", ["article", "section", "front", "page", "contributor", "topic", "image"])
@pytest.mark.parametrize("query", ["", "fields=id", "omit=keys", "omit=nonsense"])
def test_every_item_is_as_documented(api, full_newsroom, kind, query):
    path = f"/api/v1/{kind}s"
    assert_as_documented(api.get(f"{path}/{full_newsroom[kind].id}/?{query}"), f"{path}{ID}")
    assert_as_documented(api.get(f"{path}/{id_of('never')}/"), f"{path}{ID}")


def test_what_is_gone_is_as_documented(api, full_newsroom):
    assert_as_documented(api.get(f"/api/v1/articles/{id_of('Killed')}/"), f"/api/v1/articles{ID}")


@pytest.mark.parametrize("name", sorted(names()))
def test_every_schema_stands_alone(api, db, name):
    schema = json.loads(api.get(f"/api/v1/schemas/{name}.json").content)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"].endswith(f"/api/v1/schemas/{name}.json")
    assert "#/components/" not in json.dumps(schema)


def test_a_story_is_what_the_schema_it_names_says(api, newsroom):
    story = json.loads(api.get(f"/api/v1/articles/{newsroom['article'].id}/").content)
    schema = json.loads(api.get(story["schema"].removeprefix("https://api.dateline.test")).content)
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(story)


def test_the_page_to_read_it_takes_everything_from_us(api, db, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = api.get("/api/v1/docs/")
    page = response.content.decode()
    assert response["Content-Type"] == "text/html; charset=utf-8"
    assert "//" not in page.replace("<!doctype", "")
    assert "script-src 'self'" in response["Content-Security-Policy"]
    assert "unsafe-inline" not in response["Content-Security-Policy"].split("style-src")[0]
