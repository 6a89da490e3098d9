"""The site is for everybody: no barrier that axe finds, nothing that jumps, every place reached by keyboard."""

import pytest

from tests.browser.axe import violations
from tests.browser.frontend import opened

PAGES = {
    "front": "/",
    "article": "/news/harbour/night-ferry-turns-back/",
    "arabic article": "/ar/أخبار/الميناء/مقهى-لمن-ينتظرون-المد/",
    "section": "/news/",
    "contributor": "/contributors/maren-kestrel/",
    "nothing": "/no/such/story/",
}
SHIFTS = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value; }))
        .observe({type: 'layout-shift', buffered: true});
    scrollTo(0, document.body.scrollHeight);
    setTimeout(() => done(sum), 700);
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_no_barrier(browser, site_server, kind, scheme):
    with opened(browser, site_server, color_scheme=scheme, bypass_csp=True) as page:
        page.goto(PAGES[kind])
        assert violations(page) == []


@pytest.mark.parametrize("kind", ["front", "article", "arabic article"])
def test_nothing_moves_while_a_page_comes(reader, kind):
    reader.goto(PAGES[kind], wait_until="load")
    assert reader.evaluate(SHIFTS) == 0


def test_the_keyboard_reaches_story_and_menu(reader):
    reader.goto("/")
    reader.keyboard.press("Tab")
    assert reader.locator(":focus").inner_text() == "Skip to the story"
    reader.keyboard.press("Enter")
    assert reader.evaluate("document.activeElement.id") == "main"
    reader.keyboard.press("Tab")
    reader.keyboard.press("Enter")
    reader.wait_for_url("**/night-ferry-turns-back/")
    reader.locator("summary").focus()
    reader.keyboard.press("Enter")
    assert reader.get_by_role("navigation", name="All sections").get_by_text("After dark").is_visible()


def test_without_scripts_everything_can_be_read(browser, site_server):
    with opened(browser, site_server, java_script_enabled=False) as page:
        page.goto(PAGES["article"])
        assert page.get_by_text("ran out of eggs long before it ran out of patience").is_visible()


def test_a_page_fits_a_narrow_phone(browser, site_server):
    with opened(browser, site_server, viewport={"width": 320, "height": 640}) as page:
        for path in [*PAGES.values(), "/islands/maidenholm-votes-on-three-turbines/"]:
            page.goto(path)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
