"""The site of `frontend/` as readers meet it: built once, in a process of its own, on an origin of its own."""

import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.server import ROOT, free_port, wait_until

FRONTEND = ROOT / "frontend"


@dataclass(frozen=True)
class Site:
    origin: str
    log: Path

    def at(self, path):
        return f"{self.origin}{path}"


def node():
    """The path of a Node, or the test is skipped."""
    found = subprocess.run([ROOT / ".ci/node"], capture_output=True, text=True)  # noqa: S603
    if found.returncode or not shutil.which("npm"):
        pytest.skip("needs Node: .ci/node --install")
    return found.stdout.strip()


def build_site():
    """Builds the site and its client; `make` has installed what they need."""
    if not (FRONTEND / "node_modules").exists():
        pytest.skip("needs the packages of frontend/: `make test-browser` installs them")
    built = subprocess.run(  # noqa: S603
        [ROOT / ".ci/npm", "run", "build", "--silent"],
        cwd=FRONTEND,
        env=os.environ | {"ASTRO_TELEMETRY_DISABLED": "1"},
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stdout + built.stderr


@contextmanager
def running_site(api, folder, port=None):
    """The built site, reading the newsroom at `api`; ended when the block is left."""
    port = port or free_port()
    log = folder / "site.log"
    with log.open("wb") as output:
        server = subprocess.Popen(  # noqa: S603
            [node(), "dist/server/entry.mjs"],
            cwd=FRONTEND,
            env=os.environ | {"DATELINE_API": api, "HOST": "localhost", "PORT": str(port)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    site = Site(f"http://localhost:{port}", log)
    try:
        wait_until(site.at("/robots.txt"), server, log)
        yield site
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def built_site():
    node()
    build_site()


@pytest.fixture(scope="session")
def site_server(built_site, newsroom_server, tmp_path_factory):
    """The site before the demo newsroom of `newsroom_server`: `site_server.at("/")` is an address."""
    with running_site(newsroom_server.origin, tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture
def reader(browser, site_server):
    """A page of somebody who reads: `reader.goto("/")`."""
    with opened(browser, site_server) as page:
        yield page


@contextmanager
def opened(browser, site, **options):
    """A page of a reader with another window, scheme …; third parties are noticed: `page.asked` has every origin."""
    context = browser.new_context(
        **{"base_url": site.origin, "viewport": {"width": 390, "height": 844}} | options
    )
    page = context.new_page()
    page.asked = set()
    page.on("request", lambda request: page.asked.add("/".join(request.url.split("/")[:3])))
    try:
        yield page
    finally:
        context.close()
