"""A running newsroom and a Node before it. Run by `make test-frontend`; skipped where there is no Node."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.browser.server import ROOT, running_newsroom

CLIENT = ROOT / "frontend/client"


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("frontend")


@pytest.fixture(scope="session")
def newsroom_server(tmp_path_factory):
    with running_newsroom(tmp_path_factory.mktemp("newsroom")) as newsroom:
        yield newsroom


@pytest.fixture(scope="session")
def npm():
    """`npm("run", "check", at=folder)`: what it printed; the test fails with it where npm fails."""
    if subprocess.run([ROOT / ".ci/node"], capture_output=True).returncode:  # noqa: S603
        pytest.skip("needs Node: .ci/node --install")

    def run(*arguments, at, status=0, **surroundings):
        done = subprocess.run(  # noqa: S603
            [ROOT / ".ci/npm", *arguments],
            cwd=at,
            env=os.environ | surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert done.returncode == status, done.stdout
        return done.stdout

    return run


@pytest.fixture(scope="session")
def client(npm):
    """The client, its types made of docs/openapi.json as it is now, and built."""
    npm("run", "build", at=CLIENT)
    return CLIENT
