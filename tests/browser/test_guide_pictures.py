"""The screens the editor's guide shows beside the story of one hour, and what each block looks like."""

import json
from urllib.parse import quote

from bs4 import BeautifulSoup

from tests.browser import newcomer
from tests.browser.album import WINDOW
from tests.browser.previewing import open_preview
from tests.browser.story import open_story

SCREENS = {
    "stories": "/admin/stories/",
    "pictures": "/admin/images/",
    "contributors": "/admin/snippets/news/contributor/",
}
REFUSED = "A story that quotes what it does not say"
SMALL = {"width": 480, "height": 400}


def test_lists(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    for name, address in SCREENS.items():
        page.goto(address)
        album.add(name, page)


def test_dates_and_a_schedule(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    open_story(page, "Night ferry turns back", "Dates and rights")
    album.add("dates", page)
    page.get_by_role("button", name="Toggle status").click()
    page.get_by_role("button", name="Set schedule").or_(
        page.get_by_role("button", name="Edit schedule")
    ).first.click()
    page.get_by_role("button", name="Save schedule").wait_for()
    album.add("schedule", page)


def test_words_from_the_right(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    open_story(page, quote("مجلس الميناء"))
    album.add("arabic", page)


def test_a_front(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    page.goto("/admin/fronts/")
    page.get_by_role("link", name="The Lantern", exact=True).first.click()
    page.locator("[data-contentpath=containers] input[name$=value-title]").first.wait_for()
    page.locator("[data-contentpath=containers]").first.scroll_into_view_if_needed()
    album.add("front", page)


def test_menus(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    page.goto("/admin/snippets/news/navigation/")
    page.locator("main td a").first.click()
    page.locator("[data-contentpath=menus] input[name$=value-name]").first.wait_for()
    album.add("navigation", page)


def test_a_story_that_is_refused(desk_of, album):
    page = desk_of("yunus", viewport=WINDOW)
    page.goto("/admin/")
    newcomer.choose_where(page)
    newcomer.begin(page)
    page.locator("#id_title").fill(REFUSED)
    newcomer.repeat_a_sentence(page)
    newcomer.save(page)
    newcomer.press_publish(page)
    page.locator(".messages").get_by_text("could not be").wait_for()
    page.get_by_role("button", name="Go to the first error").click()
    page.get_by_text("repeats no paragraph").first.wait_for()
    album.add("refused", page)


def test_links_to_share(desk_of, site_server, album):
    page = desk_of("yunus", viewport=WINDOW)
    open_preview(page, "Water off in Tar Street")
    page.get_by_role("button", name="Links to share").click()
    page.get_by_label("For whom").fill("The school's head")
    page.get_by_role("button", name="Make a link").click()
    page.get_by_label("The new link").wait_for()
    album.add("share-links", page)


def test_each_block(desk_of, album):
    page = desk_of("yunus", viewport=SMALL)
    form = page.request.get(f"/admin/pages/add/news/articlepage/{section_of(page)}/").text()
    body = BeautifulSoup(form, "html.parser").find(id="body")
    previews = previews_of(json.loads(body["data-w-block-data-value"]))
    assert "paragraph" in previews
    for name, preview in previews.items():
        page.goto(f"/admin/block-preview/?id={preview}")
        album.add(f"block-{name}", page.locator("body"))


def section_of(page):
    """The number of the section in which the newcomer writes."""
    page.goto("/admin/")
    newcomer.choose_where(page)
    return page.get_by_role("link", name=newcomer.SECTION).get_attribute("href").rstrip("/").split("/")[-1]


def previews_of(stream):
    """The blocks of a stream, as its form is told of them: by name, what their preview is asked for by."""
    _name, groups, *_ = stream["_args"]
    definitions = [definition["_args"] for _group, blocks in groups for definition in blocks]
    return {name: meta["blockDefId"] for name, *_, meta in definitions}
