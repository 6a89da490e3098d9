"""From the log-in page to a published story without a pointer."""

from tests.browser import newcomer
from tests.browser.pointers import Pointers
from tests.browser.test_breaking import choose_block, log_in_by_keys, tab_to

HEADLINE = "Harbour bell rings without a hand"


def test_a_story_is_written_and_published_by_keys_alone(page):
    pointers = Pointers(page)
    log_in_by_keys(page)
    begin(page)
    page.keyboard.type(HEADLINE)
    tab_to(page, "[data-contentpath=body] [contenteditable=true]")
    page.keyboard.type("The bell of the customs house rang at four, and nobody stood near it.")
    add_a_picture(page)
    publish(page)

    assert pointers.number == 0


def begin(page):
    tab_to(page, "button:has-text('Write a story')")
    page.keyboard.press("Enter")
    tab_to(page, "a:has-text('Harbour')")
    page.keyboard.press("Enter")
    page.locator("#id_title:focus").wait_for()


def add_a_picture(page):
    """Into the text, below the paragraph."""
    tab_to(page, "[data-contentpath=body] [data-streamfield-child] ~ div .c-sf-add-button")
    page.keyboard.press("Enter")
    choose_block(page, "picture")
    page.keyboard.press("Enter")
    page.locator(".modal a.image-choice").first.wait_for()
    tab_to(page, ".modal a.image-choice")
    page.keyboard.press("Enter")
    newcomer.is_closed(page.get_by_role("dialog"))


def publish(page):
    tab_to(page, "button[name=action-publish]", most=200)
    page.keyboard.press("Enter")
    page.locator(".messages").get_by_text("has been published").wait_for()
