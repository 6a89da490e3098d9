"""Writing in a real browser: counters, contributors made on the way, words that read from the right."""

from tests.browser.axe import violations
from tests.browser.story import open_story

LONG = "The night ferry turned back in the fog and nobody on the quay was told before the morning"


def test_a_counter_follows_the_typing_and_warns_beyond_its_limit(logged_in):
    open_story(logged_in, "Night ferry turns back")
    headline, counter = logged_in.locator("#id_title"), logged_in.locator("#id_title-counter")
    headline.fill("Short")
    assert counter.text_content() == "5 of about 65 characters"

    headline.fill(LONG)
    assert counter.text_content() == f"{len(LONG)} of about 65 characters: it may be cut"
    assert "id_title-counter" in headline.get_attribute("aria-describedby")
    logged_in.get_by_role("status").filter(has_text="it may be cut").wait_for()


def test_a_counter_counts_rich_text_as_readers_see_it(logged_in):
    open_story(logged_in, "Night ferry turns back")
    logged_in.locator("[data-contentpath=standfirst] [contenteditable=true]").click()
    before = int(logged_in.locator("#id_standfirst-counter").text_content().split()[0])
    logged_in.keyboard.type("Fog ")

    assert logged_in.locator("#id_standfirst-counter").text_content().startswith(f"{before + 4} ")


def test_a_contributor_is_made_without_leaving_the_story(logged_in):
    open_story(logged_in, "Night ferry turns back", "People and topics")
    logged_in.get_by_role("button", name="Add contributor").click()
    logged_in.get_by_role("button", name="Choose contributor").last.click()
    dialog = logged_in.get_by_role("dialog")
    dialog.get_by_label("Name").first.fill("nobody of this name")
    dialog.get_by_text("The second tab makes it.").wait_for()
    assert violations(logged_in, ".modal-content") == []

    dialog.get_by_role("tab", name="New contributor").click()
    dialog.locator("#tab-create").get_by_label("Name").fill("Tova Lindqvist")
    assert violations(logged_in, ".modal-content") == []
    dialog.get_by_role("button", name="Create and choose").click()
    logged_in.get_by_text("Tova Lindqvist (Person)").wait_for()


def test_an_arabic_story_reads_from_the_right_in_an_english_admin(logged_in):
    open_story(logged_in, "مجلس الميناء")
    headline = logged_in.locator("#id_title")
    body = logged_in.locator("[data-contentpath=body] [contenteditable=true]").first

    assert logged_in.locator("html").get_attribute("dir") == "ltr"
    for field in (headline, body):
        assert field.get_attribute("dir") == "rtl"
        assert field.get_attribute("lang") == "ar"
    assert body.locator("[data-block]").first.evaluate("it => getComputedStyle(it).direction") == "rtl"


def test_a_block_added_later_reads_from_the_right_too(logged_in):
    open_story(logged_in, "مجلس الميناء")
    fields = logged_in.locator("[data-contentpath=body] [contenteditable=true]")
    before = fields.count()
    logged_in.get_by_role("button", name="Insert a block").first.click()
    logged_in.get_by_role("option", name="Paragraph").first.click()
    logged_in.wait_for_function(
        "n => document.querySelectorAll('[data-contentpath=body] [contenteditable=true][dir=rtl]').length > n",
        arg=before,
    )
