"""A running newsroom and a Chromium before it. Run by `make test-browser`; skipped where there is no Chromium."""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from news.demo.log_ins import PASSWORD
from tests.browser import axe
from tests.browser.album import Album
from tests.browser.frontend import build_site, built_site, can_be_built, reader, site_server  # noqa: F401
from tests.browser.previewing import any_frontend  # noqa: F401
from tests.browser.server import running_newsroom

CHROMIUM = os.environ.get("DATELINE_CHROMIUM") or shutil.which("chromium") or ""
QUIET = ["--no-sandbox", "--disable-gpu"]
QUIET += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
DESK = {"width": 1440, "height": 900}
expect.set_options(timeout=15_000)  # machines of a CI are busy with more than this


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def newsroom_server(tmp_path_factory):
    """The demo newsroom, with its site where Node is; `newsroom_server.at("/admin/")` is an address."""
    with_site = {}
    if can_be_built():
        build_site()
        with_site = {"DATELINE_FRONTEND": "1"}
    with running_newsroom(tmp_path_factory.mktemp("newsroom"), **with_site) as newsroom:
        yield newsroom


@pytest.fixture(scope="session")
def browser():
    if not CHROMIUM:
        pytest.skip("needs Chromium: `make test-browser` says where it looked")
    if not axe.SCRIPT.exists():
        pytest.skip("needs axe-core: `make test-browser` installs it")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def tickets(browser, newsroom_server):
    """The cookies of each log-in of the demo, got once through the log-in page."""
    known = {}

    def of(username):
        if username not in known:
            context = browser.new_context(base_url=newsroom_server.origin)
            log_in(context.new_page(), username)
            known[username] = context.storage_state()
            context.close()
        return known[username]

    return of


@pytest.fixture
def desk_of(browser, newsroom_server, tickets):
    """A page for somebody who has logged in: `desk_of("maren")`; nobody: `desk_of(None)`."""
    contexts = []

    def open_page(username, **options):
        ticket = tickets(username) if username else None
        fresh = {"base_url": newsroom_server.origin, "viewport": DESK, "storage_state": ticket}
        contexts.append(browser.new_context(**fresh | options))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(desk_of):
    """A page of nobody."""
    return desk_of(None)


@pytest.fixture
def logged_in(desk_of):
    """A page of yunus, an editor."""
    return desk_of("yunus")


@pytest.fixture(scope="session")
def album(tmp_path_factory):
    """Where screenshots go: `make guide` names the folder of the guide's pictures."""
    return Album(Path(os.environ.get("DATELINE_ALBUM") or tmp_path_factory.mktemp("album")))


def log_in(page, username, before=lambda: None):
    """Log in as anybody would; leaves the page at the start page."""
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(PASSWORD)
    before()
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")
