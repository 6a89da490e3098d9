"""A breaking story at deadline: from the log-in page to the readers."""

import time

import pytest

from news.demo.log_ins import PASSWORD
from tests.browser import newcomer
from tests.browser.frontend import opened
from tests.browser.pointers import Pointers
from tests.browser.previewing import FRAME

WITHIN = 60
POINTED_AT_MOST = 12
HEADLINE = "Night ferry runs aground off the mole"
FIRST = (
    "The night ferry Marigold ran aground off the mole at five past two on Saturday morning, with 140 aboard."
)
SAID = "We felt it before we heard it."
SPEAKER = "Tove Arnhem"
ROLE = "passenger"


@pytest.fixture
def stopwatch():
    began = time.monotonic()
    return lambda: time.monotonic() - began


def test_a_breaking_story_reaches_readers_with_few_pointer_events(browser, page, site_server, stopwatch):
    pointers = Pointers(page)
    log_in_by_keys(page)
    newcomer.choose_where(page)
    newcomer.begin(page)
    write(page)
    add_the_picture(page)
    page.keyboard.press("Control+p")
    page.frame_locator(FRAME).locator("main").get_by_text(SAID).wait_for()
    seen = stopwatch()
    newcomer.publish(page)
    path = (
        page.locator(".messages a", has_text="View live")
        .get_attribute("href")
        .removeprefix(site_server.origin)
    )
    with opened(browser, site_server) as reader:
        read(reader, path)
    took = stopwatch()

    print(f"\nto preview {seen:.1f} s, to readers {took:.1f} s of {WITHIN}, {pointers.number} pointer events")  # noqa: T201
    assert pointers.number <= POINTED_AT_MOST


def log_in_by_keys(page):
    page.goto("/admin/login/")
    page.locator("#id_username:focus").wait_for()
    for word, key in (("yunus", "Tab"), (PASSWORD, "Enter")):
        page.keyboard.type(word)
        page.keyboard.press(key)
    page.wait_for_url("**/admin/")


def write(page):
    """Headline, first paragraph, a quote: begun by its name, its fields reached by Tab."""
    page.locator("#id_title:focus").wait_for()
    page.keyboard.type(HEADLINE)
    newcomer.write_in(page, page.locator(newcomer.BODY).locator(newcomer.BLOCK).first, FIRST)
    page.keyboard.press("Enter")
    begin_quote(page)
    page.keyboard.type(SAID)
    for field, words in (("speaker_name", SPEAKER), ("speaker_role", ROLE)):
        tab_to(page, f"input[name$={field}]")
        page.keyboard.type(words)
    page.get_by_label("Breaking").check()


def begin_quote(page):
    page.keyboard.type("/quote")
    page.get_by_role("option", name="Quote", exact=True).first.wait_for()
    page.keyboard.press("Enter")
    page.locator("[data-contentpath=quote] [contenteditable=true]:focus").wait_for()


def add_the_picture(page):
    newcomer.stand_at(page, "Media")
    page.locator("[data-contentpath=lead_media]").get_by_role("button", name="Insert a block").first.click()
    choose_block(page, "lead")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Search term").click()
    page.keyboard.type("night ferry")
    dialog.get_by_role("link", name=newcomer.PICTURE).first.click()
    newcomer.is_closed(dialog)


def choose_block(page, name):
    """From the list that has just opened; the first field of the new block has the focus then."""
    page.locator(".w-combobox__field input:focus").wait_for()
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    page.locator(".chooser__choose-button:focus").wait_for()


def tab_to(page, selector, most=60):
    for _ in range(most):
        if page.locator(f"{selector}:focus").count():
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not reached by Tab")


def read(reader, path):
    """Until the reader's page shows it."""
    end = time.monotonic() + 20
    while reader.goto(path).status != 200 and time.monotonic() < end:
        time.sleep(0.1)
    reader.get_by_role("heading", name=HEADLINE).wait_for()
    reader.get_by_text(SAID).first.wait_for()
