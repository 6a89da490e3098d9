"""`make frontend`: the newsroom and its site start together, make nothing twice, and end together."""

import os
import shutil
import signal
import subprocess
import urllib.request
from contextlib import closing, contextmanager
from sqlite3 import connect

import pytest

from cms.listening import is_free
from tests.browser.server import ROOT, free_port, wait_until

DATABASE = "dateline.sqlite3"


@pytest.fixture(scope="module")
def ports():
    return {"PORT": str(free_port()), "SITE_PORT": str(free_port())}


@contextmanager
def make_frontend(var, ports):
    """Until the site has answered; then with the signal that a terminal or a service manager sends."""
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith(("DATABASE_", "DJANGO_", "MAKE"))}
    with (var / "make.log").open("wb") as log:
        started = subprocess.Popen(
            ["make", "frontend"],  # noqa: S607
            cwd=ROOT,
            env=surroundings | ports | {"DATELINE_VAR": str(var)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        for port in ports.values():
            wait_until(f"http://localhost:{port}/api/v1/", started, var / "make.log")
        yield
    finally:
        started.send_signal(signal.SIGTERM)
        started.wait(30)


@pytest.fixture(scope="module")
def var(npm, newsroom_server, ports, tmp_path_factory):
    """What `make run` has filled before, with `make frontend` on it started, read, and ended."""
    var = tmp_path_factory.mktemp("made")
    shutil.copytree(newsroom_server.var, var, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.sqlite3*"))
    with closing(connect(newsroom_server.var / DATABASE)) as filled, closing(connect(var / DATABASE)) as copy:
        filled.backup(copy)
    npm("run", "build", at=ROOT / "frontend")
    with make_frontend(var, ports), urllib.request.urlopen(f"http://localhost:{ports['SITE_PORT']}/") as page:
        (var / "page.html").write_bytes(page.read())
    return var


def test_the_site_shows_the_newsroom(var):
    assert "Fog closes the strait" in (var / "page.html").read_text()


def test_it_says_where_everything_is(var, ports):
    said = (var / "make.log").read_text()

    assert f"Site    http://localhost:{ports['SITE_PORT']}/\n" in said
    assert f"Admin   http://localhost:{ports['PORT']}/admin/" in said


def test_nothing_goes_on_when_it_is_ended(var, ports):
    assert all(is_free(int(port)) for port in ports.values())


def test_a_start_with_everything_in_place_makes_nothing_again(var):
    said = (var / "make.log").read_text()

    assert not [line for line in said.splitlines() if line.endswith("…")]
