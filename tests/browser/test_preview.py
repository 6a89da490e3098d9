"""The page of the site beside the form, on an origin of its own: any framework's, here that of `any_frontend.py`."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import log_in
from tests.browser.previewing import (
    FRAME,
    inside,
    open_preview,
    running_any_frontend,
    seconds_until,
    show_preview,
    type_at_the_end,
)
from tests.browser.story import open_story

SOON = 1.5
"""Seconds from the last key until the frame shows it, without saving: promised, and printed beside what it took."""

pytestmark = pytest.mark.usefixtures("any_frontend")


def test_a_headline_appears_while_it_is_typed(logged_in):
    frame = open_preview(logged_in)
    logged_in.wait_for_timeout(1000)
    took = []
    for _ in range(3):
        words = uuid4().hex[:6]
        type_at_the_end(logged_in, f" {words}")
        took.append(seconds_until(frame.locator("h1", has_text=words)))
        logged_in.wait_for_timeout(1200)

    print(f"\nlast key to frame, of {SOON} s:", *(f"{seconds:.2f}" for seconds in took))  # noqa: T201


def test_the_page_keeps_its_place_and_is_not_loaded_anew(logged_in):
    frame = open_preview(logged_in)
    inside(logged_in).evaluate("window.scrollTo(0, 500); window.stays = true")
    type_at_the_end(logged_in, " keeps its place")
    frame.locator("h1", has_text="keeps its place").wait_for(state="attached")

    assert inside(logged_in).evaluate("[window.scrollY, window.stays]") == [500, True]


def test_a_click_on_a_block_leads_to_it_in_the_form(logged_in):
    frame = open_preview(logged_in)
    logged_in.get_by_role("tab", name="Media", exact=True).click()
    frame.locator("blockquote").first.click()

    quote = logged_in.locator("[data-contentpath=body] [data-contentpath=quote] [contenteditable=true]").first
    expect(quote).to_be_focused()
    expect(quote).to_be_in_viewport()


def test_a_click_on_the_second_paragraph_of_a_folded_block_unfolds_it(logged_in):
    frame = open_preview(logged_in)
    logged_in.get_by_role("button", name="Collapse all").click()
    frame.locator("[data-block]").nth(1).click()

    place = logged_in.locator(".dateline-place")
    expect(place.locator("[data-panel-toggle]").first).to_have_attribute("aria-expanded", "true")
    expect(place.locator("[contenteditable=true]")).to_be_focused()


def test_a_click_on_the_headline_leads_to_it(logged_in):
    frame = open_preview(logged_in)
    logged_in.get_by_role("tab", name="Media", exact=True).click()
    frame.locator("h1").click()

    expect(logged_in.locator("#id_title")).to_be_focused()


def test_what_another_window_says_is_not_heard(logged_in):
    open_preview(logged_in)
    logged_in.evaluate("window.postMessage({type: 'dateline:open', field: 'kicker'}, '*')")
    inside(logged_in).evaluate("parent.postMessage({type: 'dateline:open', field: '\"] *'}, '*')")
    logged_in.wait_for_timeout(500)

    assert logged_in.locator(".dateline-place").count() == 0


@pytest.mark.parametrize(("size", "width"), [("mobile", 375), ("tablet", 768), ("desktop", 1280)])
def test_each_size_shows_the_page_as_wide_as_it_says(logged_in, size, width):
    open_preview(logged_in)
    logged_in.locator(
        ".w-preview__size-button", has=logged_in.get_by_label(f"Preview in {size} size")
    ).click()
    logged_in.wait_for_timeout(300)

    assert inside(logged_in).evaluate("innerWidth") == width


def test_the_preview_opens_in_a_new_tab(logged_in, any_frontend):
    open_preview(logged_in)
    with logged_in.expect_popup() as opened:
        logged_in.get_by_role("link", name="Preview in new tab").click()

    opened.value.locator("main h1").wait_for()
    assert opened.value.url.startswith(f"{any_frontend.origin}/preview/")


def test_two_editors_each_see_their_own_words(desk_of):
    yunus, admin = desk_of("yunus"), desk_of("admin")
    frames = [open_preview(page, "Pell asks for its school back") for page in (yunus, admin)]
    for page, words in ((yunus, "of Yunus"), (admin, "of the admin")):
        type_at_the_end(page, f" {words}")
    frames[0].locator("h1", has_text="of Yunus").wait_for()
    frames[1].locator("h1", has_text="of the admin").wait_for()

    assert "of the admin" not in frames[0].locator("h1").text_content()
    assert "of Yunus" not in frames[1].locator("h1").text_content()


def test_what_cannot_be_previewed_is_said_and_the_last_page_stays(logged_in):
    frame = open_preview(logged_in)
    logged_in.get_by_role("tab", name="Search and social").click()
    logged_in.locator("#id_canonical_url_elsewhere").evaluate("field => { field.value = 'no address' }")

    logged_in.get_by_role("heading", name="Preview is out of date").wait_for()
    assert frame.locator("main h1").is_visible()


def test_a_site_that_does_not_run_is_named_and_comes_back_by_itself(logged_in, newsroom_server, any_frontend):
    any_frontend.stop()
    open_story(logged_in, "Night ferry turns back")
    logged_in.get_by_role("button", name="Toggle preview").click()
    logged_in.get_by_text(f"The site at {any_frontend.origin} does not answer.").wait_for()

    with running_any_frontend(newsroom_server, int(any_frontend.origin.rsplit(":")[-1])):
        logged_in.frame_locator(FRAME).locator("main h1").wait_for()
        expect(logged_in.locator(".dateline-preview__notice")).to_be_hidden()


def test_a_preview_that_has_ended_says_so_in_the_frame(page):
    log_in(page, "yunus")
    frame = open_preview(page)
    log_out(page)
    page.evaluate(
        f"document.querySelector('{FRAME}').contentWindow.postMessage({{type: 'dateline:changed'}}, '*')"
    )

    frame.get_by_text("This preview has ended. Open it again from the story.").wait_for()


def log_out(page):
    token = page.evaluate("window.wagtailConfig.CSRF_TOKEN")
    page.request.post("/admin/logout/", headers={"X-CSRFToken": token}, max_redirects=0)


@pytest.mark.parametrize("address", ["/admin/snippets/news/contributor/", "/admin/snippets/news/topic/"])
def test_people_and_topics_are_previewed_too(logged_in, address):
    logged_in.goto(address)
    logged_in.locator("main td.title a, main td a").first.click()
    frame = show_preview(logged_in)
    type_at_the_end(logged_in, " the Younger", "#id_name")

    frame.locator("h1", has_text="the Younger").wait_for()


@pytest.mark.parametrize("scheme", ["w-theme-light", "w-theme-dark"])
def test_the_panel_keeps_nobody_out(logged_in, scheme):
    open_preview(logged_in)
    logged_in.evaluate("theme => document.documentElement.className = theme", scheme)
    logged_in.get_by_role("button", name="Links to share").click()
    logged_in.get_by_role("button", name="Make a link").wait_for()

    assert violations(logged_in, "[data-side-panel=preview]") == []
