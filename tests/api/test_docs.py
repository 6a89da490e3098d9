"""The page about the API leaves nothing out, and its examples are golden."""

import json
import os
import re
from pathlib import Path

import pytest

from api import urls
from api.headers import EXPOSED
from api.problems import KINDS

ROOT = Path(__file__).parents[2]
API = ROOT / "docs" / "api.md"
PAGE = API.read_text()
EXAMPLE = re.compile(r"<!-- (\S+) -->\n```json\n(.*?)\n```", flags=re.S)
ADDRESSES = [
    re.sub(r"<\w+:(\w+)>", r"{\1}", f"/api/v1/{pattern.pattern}") for pattern in (*urls.reading, *urls.about)
]


def section(address: str) -> str:
    _, _, rest = PAGE.partition(f"\n### `GET {address}`\n")
    return rest.partition("\n### ")[0].partition("\n## ")[0]


@pytest.mark.parametrize("address", [*ADDRESSES, "/pictures/{signature}/{id}/{name}"])
def test_every_endpoint_has_its_heading(address):
    assert section(address).strip()


@pytest.mark.parametrize("pattern", urls.reading, ids=lambda pattern: pattern.name)
def test_every_parameter_is_named_where_it_can_be_given(pattern):
    address = f"/api/v1/{pattern.pattern}".replace("<uuid:id>", "{id}")
    for parameter in pattern.callback.cls.endpoint.parameters.table:
        assert f"`{parameter.name}`" in section(address), parameter.name


@pytest.mark.parametrize("code", KINDS)
def test_every_problem_has_its_row(code):
    assert f"| `{code}` | {KINDS[code].status} |" in PAGE


@pytest.mark.parametrize("header", sorted({*EXPOSED} - {"Content-Length", "Retry-After"}))
def test_every_header_has_its_row(header):
    assert f"`{header}`" in PAGE.partition("## Headers")[2]


def test_examples_are_golden():
    if os.environ.get("BLESS"):
        API.write_text(EXAMPLE.sub(lambda found: example(found[1]), PAGE))
    found = EXAMPLE.findall(API.read_text())

    assert len(found) >= 6
    for path, text in found:
        assert json.loads(text) == json.loads((ROOT / path).read_text()), path


def example(path):
    return f"<!-- {path} -->\n```json\n{(ROOT / path).read_text().strip()}\n```"
