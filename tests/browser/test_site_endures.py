"""The site goes on where the contract has grown, or the newsroom is silent."""

import time

import pytest

from tests.browser.frontend import opened, running_site
from tests.browser.go_between import going_between

FERRY = "/news/harbour/night-ferry-turns-back/"
UNKNOWN = {
    "type": "quiz",
    "id": "00000000-0000-4000-8000-00000000000a",
    "html": "<aside><h3>How many boats?</h3><p>Three.</p></aside>",
    "text": "How many boats?\nThree.",
    "language": None,
    "direction": None,
}


@pytest.fixture(scope="module")
def between(newsroom_server):
    with going_between(newsroom_server.origin) as between:
        yield between


@pytest.fixture(scope="module")
def site(built_site, between, tmp_path_factory):
    with running_site(between.origin, tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture
def reader(browser, site):
    with opened(browser, site) as page:
        yield page


def test_a_block_of_a_type_that_came_later_is_printed_by_its_own_html(between, reader):
    def add(path, document):
        if document.get("outcome") == "item":
            document["item"].get("body", []).insert(1, UNKNOWN)
        return document

    between.changed = add
    reader.goto(FERRY)
    assert reader.get_by_role("heading", name="How many boats?").is_visible()
    assert reader.locator("main aside p").get_by_text("Three.").is_visible()


def test_while_the_newsroom_is_silent_readers_keep_what_was_there(between, reader):
    assert reader.goto("/about/").status == 200
    between.silent = True
    time.sleep(4)
    assert reader.goto("/about/").status == 200
    assert reader.goto("/imprint/").status == 500
    assert "The newsroom does not answer" in reader.content()
    between.silent = False
    assert reader.goto("/imprint/").status == 200
