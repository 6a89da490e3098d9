"""The site of `frontend/` as readers meet it: built once, in a process of its own, on an origin of its own."""

import os
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
    """The path of a Node."""
    return subprocess.check_output([ROOT / ".ci/node"], text=True).strip()  # noqa: S603


def build_site():
    """Builds the site and its client; `make` has installed what they need."""
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


def can_be_built():
    """Whether Node is here and `make` has installed what the site needs."""
    found = subprocess.run([ROOT / ".ci/node"], capture_output=True)  # noqa: S603
    return found.returncode == 0 and (FRONTEND / "node_modules").exists()


@pytest.fixture(scope="session")
def built_site(newsroom_server):
    """The newsroom's own, built before it was started."""
    if not newsroom_server.has_site:
        pytest.skip("needs Node and the packages of frontend/: `make test-browser` installs them")


@pytest.fixture(scope="session")
def site_server(built_site, newsroom_server):
    """The site before the demo newsroom: `site_server.at("/")` is an address."""
    site = Site(newsroom_server.site, newsroom_server.var / "server.log")
    wait_until(site.at("/robots.txt"), None, site.log)
    return site


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
