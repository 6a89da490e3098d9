"""Who would be kept out of the newsroom's own screens: axe in a real browser, with what they show at work."""

import pytest

from tests.browser.axe import violations
from tests.browser.story import open_story

SCREENS = {
    "start page": "/admin/",
    "stories": "/admin/stories/",
    "fronts": "/admin/fronts/",
    "pictures": "/admin/images/",
    "pictures as a list": "/admin/images/?layout=list",
    "contributors": "/admin/snippets/news/contributor/",
    "topics": "/admin/snippets/news/topic/",
    "guide": "/admin/guide/",
    "chapter of the guide": "/admin/guide/blocks/",
}

OF_WAGTAIL = {"landmark-unique"}
"""How Wagtail draws a stream: equal blocks are landmarks of equal names."""


@pytest.mark.parametrize("scheme", ["w-theme-light", "w-theme-dark"])
@pytest.mark.parametrize("name", list(SCREENS))
def test_a_screen_keeps_nobody_out(logged_in, name, scheme):
    logged_in.goto(SCREENS[name])
    logged_in.evaluate("theme => document.documentElement.className = theme", scheme)

    assert violations(logged_in, "main") == []


def test_the_log_in_page_keeps_nobody_out(page):
    page.goto("/admin/login/")

    assert violations(page) == []


@pytest.mark.parametrize(
    "tab", ["Story", "Media", "People and topics", "Dates and rights", "Search and social"]
)
def test_the_form_of_a_story_keeps_nobody_out(logged_in, tab):
    open_story(logged_in, "Night ferry turns back", tab)

    assert violations(logged_in, ".tab-content") == []


@pytest.mark.parametrize("listing", ["/admin/fronts/", "/admin/snippets/news/navigation/"])
def test_the_forms_of_fronts_and_menus_keep_nobody_out(logged_in, listing):
    logged_in.goto(listing)
    logged_in.locator("main td a").first.click()
    logged_in.locator("[data-contentpath] input[name*=-value-]").first.wait_for(state="attached")

    assert [found for found in violations(logged_in, "main form") if found["rule"] not in OF_WAGTAIL] == []


@pytest.mark.parametrize("width", [1440, 390])
def test_no_screen_is_wider_than_the_window(logged_in, width):
    logged_in.set_viewport_size({"width": width, "height": 844})
    for address in SCREENS.values():
        logged_in.goto(address)
        assert logged_in.evaluate("document.documentElement.scrollWidth") <= width, address
