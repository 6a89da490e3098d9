"""The few assertions that all tests of the API share."""

import json
import os
import re
from contextlib import contextmanager
from pathlib import Path

from django.db import connection
from django.test.utils import CaptureQueriesContext
from jsonschema import Draft202012Validator, FormatChecker

from api.openapi import openapi_document

GOLDEN = Path(__file__).parent / "golden"
EXAMPLES = Path(__file__).parents[2] / "api" / "examples"
BLESS = "A change that is meant is blessed with: BLESS=1 .venv/bin/python -m pytest tests/api"


def assert_problem(response, status: int, code: str, *parameters: str) -> dict:
    """The one shape of errors: media type, members, the code, and every parameter that is to blame."""
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/problem+json"
    problem = json.loads(response.content)
    assert problem["status"] == status
    assert problem["type"] == f"urn:dateline:problem:{code}"
    assert_valid(problem, "Gone" if code == "gone" else "Problem")
    if status in (404, 410):
        assert "instance" not in problem
    else:
        assert problem["instance"] == f"urn:uuid:{response['Request-Id']}"
        assert response["Cache-Control"] == "no-store"
    named = [error["parameter"] for error in problem.get("errors", [])]
    assert named == list(parameters)
    return problem


def assert_golden(name: str, value, folder: Path = GOLDEN) -> None:
    """Compared as objects. Ids of requests, cursors and signatures differ each time and are left out."""
    value = normalised(value)
    path = folder / f"{name}.json"
    if os.environ.get("BLESS"):
        folder.mkdir(exist_ok=True)
        path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    assert path.exists(), f"There is no {path.name} yet. {BLESS}"
    assert value == json.loads(path.read_text()), BLESS


def normalised(value):
    text = json.dumps(value, ensure_ascii=False)
    text = re.sub(r"urn:uuid:[0-9a-f-]{36}", "urn:uuid:11111111-1111-4111-8111-111111111111", text)
    return json.loads(text)


def assert_valid(value, shape: str) -> None:
    """The value is what the published schema of that name says, formats too."""
    validator({"$ref": f"#/components/schemas/{shape}"}).validate(value)


def assert_as_documented(response, path: str) -> dict:
    """The answer is what the OpenAPI document says of its address and status."""
    responses = json.loads(openapi_document())["paths"][path]["get"]["responses"]
    content = responses[str(response.status_code)]["content"]
    (media_type,) = content
    assert response["Content-Type"] == media_type
    value = json.loads(response.content)
    validator(content[media_type]["schema"]).validate(value)
    return value


def validator(schema: dict) -> Draft202012Validator:
    components = json.loads(openapi_document())["components"]
    return Draft202012Validator(schema | {"components": components}, format_checker=FormatChecker())


@contextmanager
def statements(at_most: int):
    """At most so many statements, and none outside the tables of `publishing`."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        yield captured
    queries = [query["sql"] for query in captured]
    assert len(queries) <= at_most, "\n".join(queries)
    for sql in queries:
        tables = set(re.findall(r'(?:FROM|JOIN|INTO|UPDATE)\s+"(\w+)"', sql))
        assert tables, sql
        assert all(table.startswith("publishing_") for table in tables), sql


def ids(response) -> list[str]:
    return [item["id"] for item in json.loads(response.content)["items"]]


def headlines(response) -> list[str]:
    return [item["headline"] for item in json.loads(response.content)["items"]]
