"""The one-file consumer, as `make run` serves it: each kind of page, and what is not there."""

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from cms.listening import answers
from tests.browser.axe import violations
from tests.browser.server import ROOT, free_port


@pytest.fixture(scope="module")
def one_file(newsroom_server):
    """Its origin: as `make run` starts it, beside a newsroom that has its site already."""
    port = free_port()
    command = [sys.executable, "-m", "cms.one_file", str(port), newsroom_server.origin]
    server = subprocess.Popen(command, cwd=ROOT)  # noqa: S603
    origin = f"http://localhost:{port}"
    while not answers(origin):
        assert server.poll() is None
        time.sleep(0.05)
    yield origin
    server.terminate()
    server.wait(10)


@pytest.fixture
def reader(browser, one_file):
    """`reader(path)` is the page that stands there, shown to the end."""
    context = browser.new_context(base_url=one_file, locale="en-GB")
    page = context.new_page()

    def read(path):
        page.goto(path)
        page.locator("main > *").first.wait_for(state="attached")
        return page

    yield read
    context.close()


@pytest.fixture
def stories(newsroom_server):
    with urllib.request.urlopen(newsroom_server.at("/api/v1/articles/?view=full&limit=50")) as answer:
        return json.load(answer)["items"]


def test_a_story_loses_no_word_of_any_block(reader, stories):
    story = max(stories, key=lambda one: len({block["type"] for block in one["body"]}))

    shown = " ".join(reader(story["path"]).locator("main").inner_text().split())

    assert story["headline"] in shown
    for block in story["body"]:
        if block["type"] == "paragraph":
            assert " ".join(block["text"].split()) in shown


def test_a_correction_stands_above_the_story_it_corrects(reader, stories):
    story = next(one for one in stories if one["corrections"])

    page = reader(story["path"])

    assert story["corrections"][0]["content"]["text"] in page.locator("main aside").first.inner_text()


@pytest.mark.parametrize("path", ["/", "/news/", "/ar/"])
def test_fronts_and_sections_list_stories_and_keep_nobody_out(reader, path):
    page = reader(path)

    assert page.locator(".cards article a").count() > 2
    assert not violations(page)


def test_arabic_runs_from_right_to_left(reader):
    page = reader("/ar/")

    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]


def test_what_is_nowhere_is_said_and_not_indexed(reader):
    page = reader("/no-such-place/")

    assert page.get_by_role("heading", name="Nothing stands here").is_visible()
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"


def test_a_preview_says_what_it_needs(reader):
    assert "make frontend" in reader("/preview/?code=x").locator("main").inner_text()


def test_what_can_be_no_page_is_not_found(one_file):
    for path in ("/favicon.ico", "/%ff/"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(one_file + path)
