"""The first screen of the day, in a real browser."""

from tests.browser.conftest import log_in


def test_an_editor_logs_in_and_begins_a_story_in_two_clicks(page):
    log_in(page, "yunus")
    page.get_by_role("button", name="Write a story").click()
    page.get_by_role("link", name="Harbour English").click()

    page.wait_for_url("**/pages/add/news/articlepage/**")
    assert page.locator("#id_title").is_visible()
