"""CONTRIBUTING.md followed to the letter on a copy: what it promises must come true."""

import json
import shutil
import subprocess
import sys

import pytest
from django.db import connection

from tests.recipes.recipes import ROOT, read_recipes

pytestmark = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="what the recipes say knows no database"
)
PROMISED = ("A field of the article", "A block", "A page type")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The tree after all three recipes, one after the other, with a git that knows what was there before."""
    tree = tmp_path_factory.mktemp("copy") / "dateline"
    listed = _run("git", "ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    for name in listed.splitlines():
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    (tree / ".venv").symlink_to(sys.prefix)
    _run("git", "init", "-q", cwd=tree)
    _run("git", "add", ".", cwd=tree)
    for recipe in PROMISED:
        for step in read_recipes()[recipe]:
            step.follow(tree)
    return tree


def _run(*command, cwd):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
    return done.stdout


@pytest.mark.parametrize("recipe", PROMISED)
def test_a_recipe_has_at_most_ten_steps(recipe):
    assert 3 <= len(read_recipes()[recipe]) <= 10


def test_nothing_in_the_api_was_touched(copy):
    changed = _run("git", "ls-files", "--modified", "--others", "--exclude-standard", cwd=copy).splitlines()

    assert "publishing/builders/events.py" in changed
    assert not [name for name in changed if name.startswith("api/")]


def test_the_house_is_still_in_order(copy):
    _run("make", "lint", "types", "imports", "migrations-check", cwd=copy)


def test_field_block_and_page_appear_in_the_document_of_the_api(copy):
    document = json.loads((copy / "docs/openapi.json").read_text())
    shapes = document["components"]["schemas"]

    assert "integer" in json.dumps(shapes["Article"]["properties"]["print_page"])
    assert "#/components/schemas/Verse" in json.dumps(shapes["Article"]["properties"]["body"])
    assert {"/api/v1/events/", "/api/v1/events/{id}/"} <= document["paths"].keys()
    assert set(shapes["Event"]["properties"]) >= {"starts_at", "venue", "version"}


def test_field_block_and_page_are_answered(copy):
    shutil.copy(ROOT / "tests/recipes/promised.py", copy / "tests/recipes/test_promised.py")

    said = _run(sys.executable, "-m", "pytest", "-q", "tests/recipes/test_promised.py", cwd=copy)

    assert "3 passed" in said
