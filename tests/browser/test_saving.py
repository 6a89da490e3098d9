"""Pressing Save or Publish while a story saves itself: the press waits, goes through once, and loses nothing."""

import re
import time

import pytest

from tests.browser import newcomer
from tests.browser.test_one_hour import read

ADD, EDIT, PING = (
    re.compile(path) for path in (r"/pages/add/", r"/pages/\d+/edit/$", r"/editing-sessions/ping/")
)
PATIENCE = 30
RELOADED = re.compile("' created|has been updated")


@pytest.fixture
def new_story(logged_in):
    """An empty form, in the newcomer's section."""
    logged_in.goto("/admin/")
    newcomer.choose_where(logged_in)
    newcomer.begin(logged_in)
    return logged_in


class Held:
    """Requests of the page's own scripts to an address, kept from the server until they are let go."""

    def __init__(self, page, address, of=lambda request: "json" in request.headers.get("accept", "")):
        self.page, self.address, self.of, self.routes = page, address, of, []
        page.route(address, self._take)

    def _take(self, route):
        if self.of(route.request):
            self.routes.append(route)
        else:
            route.continue_()

    def wait(self):
        end = time.monotonic() + PATIENCE
        while not self.routes:
            assert time.monotonic() < end, "Nothing was sent."
            self.page.wait_for_timeout(50)

    def let_go(self):
        for route in self.routes:
            route.continue_()
        self.page.unroute(self.address)


def test_publishing_waits_for_the_first_save_of_a_new_story(new_story, newsroom_server):
    held = Held(new_story, ADD)
    new_story.locator("#id_title").fill("The harbour master is waiting for the tide")
    newcomer.write_in(
        new_story, new_story.locator(newcomer.BODY), "He has waited for it every night of the winter."
    )
    held.wait()
    newcomer.press_publish(new_story)
    new_story.wait_for_timeout(500)
    held.let_go()
    new_story.locator(".messages").get_by_text("has been published").wait_for()

    stories = read(newsroom_server, "/api/v1/articles/?limit=50")["items"]
    assert [story["headline"] for story in stories].count("The harbour master is waiting for the tide") == 1


def test_what_was_typed_last_is_saved_by_a_press_of_two_keys(new_story):
    new_story.locator("#id_title").fill("The last word of a sentence")
    standfirst = new_story.locator("[data-contentpath=standfirst]")
    newcomer.write_in(new_story, standfirst, "Nothing of this is lost")
    new_story.keyboard.press("Control+s")
    new_story.locator(".messages").get_by_text(RELOADED).wait_for()

    standfirst.get_by_text("Nothing of this is lost").wait_for()


def test_rows_made_while_a_story_saves_itself_are_not_made_twice(new_story):
    new_story.locator("#id_title").fill("A story about ferries, once")
    newcomer.save(new_story)
    newcomer.stand_at(new_story, "People and topics")
    held = Held(new_story, EDIT)
    newcomer.pick_a_topic(new_story)
    held.wait()
    new_story.get_by_role("button", name="Save draft").click()
    new_story.wait_for_timeout(500)
    held.let_go()
    new_story.locator(".messages").get_by_text("has been updated").wait_for()

    assert new_story.locator("[name^=topic_links][name$='-topic']").evaluate_all(CHOSEN) == 1


def test_nothing_saves_itself_after_a_press(new_story):
    held = Held(new_story, ADD, of=lambda request: request.method == "POST")
    new_story.locator("#id_title").fill("A story saved by its editor")
    new_story.evaluate(TYPE_LATER)
    new_story.get_by_role("button", name="Save draft").click(no_wait_after=True)
    held.wait()
    new_story.wait_for_timeout(4000)
    assert [route.request.resource_type for route in held.routes] == ["document"]
    held.let_go()
    new_story.locator(".messages").get_by_text(RELOADED).wait_for()


def test_what_is_typed_at_once_saves_itself(new_story):
    held = Held(new_story, ADD)
    new_story.locator("#id_title").fill("A headline pasted into an empty form")
    held.wait()
    held.let_go()
    new_story.wait_for_url(EDIT)


def test_a_form_only_looked_at_does_not_save_itself(new_story):
    held = Held(new_story, ADD)
    new_story.wait_for_timeout(5000)
    assert held.routes == []


def test_what_is_typed_into_a_refused_form_saves_itself(new_story):
    new_story.locator("#id_title").fill("A story without a word")
    newcomer.save(new_story)
    newcomer.press_publish(new_story)
    new_story.locator(".messages").get_by_text("could not be").wait_for()
    saved(new_story)
    held = Held(new_story, EDIT)
    new_story.locator("#id_title").fill("A story with a better headline")
    held.wait()
    held.let_go()


def test_a_save_of_this_very_screen_is_nobody_elses(new_story):
    new_story.locator("#id_title").fill("A story with one editor")
    newcomer.save(new_story)
    held = Held(new_story, PING, of=lambda request: True)
    new_story.evaluate(PING_NOW)
    held.wait()
    new_story.locator("#id_title").fill("A story with one editor and two headlines")
    saved(new_story)
    with new_story.expect_response(PING):
        held.let_go()
    newcomer.save(new_story)


CHOSEN = "inputs => inputs.filter((input) => input.value).length"
TYPE_LATER = "setTimeout(() => { document.querySelector('#id_kicker').value = 'Typed too late' }, 1500)"
PING_NOW = "document.querySelector('.w-editing-sessions').dispatchEvent(new CustomEvent('w-session:ping'))"


def saved(page):
    with page.expect_response(
        lambda answer: "json" in answer.request.headers.get("accept", "") and answer.ok
    ):
        pass
