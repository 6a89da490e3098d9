"""The recipes for Next.js: their types hold against Next.js itself and the client."""

import pytest

from tests.browser.server import ROOT

RECIPES = ROOT / "frontend/recipes/nextjs"


def test_their_types_hold(client, npm):
    if not (RECIPES / "node_modules").exists():
        pytest.skip("needs Node and what `make test-frontend` installs")
    npm("run", "check", at=RECIPES)


def test_every_file_stays_short():
    files = [path for path in RECIPES.rglob("*.ts*") if "node_modules" not in path.parts]

    assert files
    assert not [path for path in files if len(path.read_text().splitlines()) > 150]
