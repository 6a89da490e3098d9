"""An editor with a story open and the preview beside it."""

import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from cms.listening import answers
from tests.browser.server import ROOT, free_port
from tests.browser.story import open_story

FRAME = "#w-preview-iframe"


@dataclass(frozen=True)
class AnyFrontend:
    origin: str
    process: subprocess.Popen

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


@contextmanager
def running_any_frontend(newsroom, port):
    """`any_frontend.py` in a process of its own."""
    command = [sys.executable, "-m", "tests.browser.any_frontend", str(port), newsroom.origin]
    process = subprocess.Popen(command, cwd=ROOT)  # noqa: S603 - our own
    frontend = AnyFrontend(f"http://localhost:{port}", process)
    try:
        while not answers(frontend.origin):
            assert process.poll() is None
            time.sleep(0.05)
        yield frontend
    finally:
        frontend.stop()


@pytest.fixture
def any_frontend(newsroom_server):
    """The newsroom's site is another one for a while, where nothing is but previews."""
    if not newsroom_server.has_site:
        pytest.skip("needs Node: a newsroom without a site shows the plain preview")
    with running_any_frontend(newsroom_server, free_port()) as frontend:
        newsroom_server.move_the_site(frontend.origin)
        yield frontend
        newsroom_server.move_the_site(newsroom_server.site)


def open_preview(page, words="Night ferry turns back"):
    """The frame, as soon as it shows the story that these words find."""
    open_story(page, words)
    return show_preview(page)


def show_preview(page):
    page.get_by_role("button", name="Toggle preview").click()
    frame = page.frame_locator(FRAME)
    frame.locator("main h1").wait_for()
    return frame


def inside(page):
    """The frame's page itself, for what only its own scripts can tell."""
    return page.query_selector(FRAME).content_frame()


def type_at_the_end(page, words, field="#id_title"):
    page.locator(field).focus()
    page.keyboard.press("End")
    page.keyboard.type(words)


def seconds_until(shown, patience=15):
    """How long from now until a locator finds something."""
    began = time.monotonic()
    shown.wait_for(timeout=patience * 1000)
    return time.monotonic() - began
