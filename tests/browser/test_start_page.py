"""The first screen of the day, in a real browser."""

from tests.browser.axe import violations
from tests.browser.conftest import log_in


def test_an_editor_logs_in_and_stands_at_the_start_page(page):
    log_in(page, "yunus")

    assert page.get_by_role("heading", level=1).is_visible()


def test_the_start_page_keeps_nobody_out(logged_in):
    logged_in.goto("/admin/")

    assert violations(logged_in, "main") == []
