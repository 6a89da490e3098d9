"""A story of the demo in its editing screen."""


def open_story(page, words, tab="Story"):
    """Find it by words of its headline, open it, and stand at a tab of its form."""
    page.goto(f"/admin/stories/?q={words}")
    page.locator("td.title a").first.click()
    page.get_by_role("tab", name=tab, exact=True).click()
    page.locator(".newsroom-counter").first.wait_for(state="attached")
