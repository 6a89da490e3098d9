"""A link to share, from the editor who makes it to somebody without a log-in who reads."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.browser.previewing import open_preview

pytestmark = pytest.mark.usefixtures("any_frontend")


@pytest.fixture
def panel(logged_in):
    open_preview(logged_in)
    logged_in.get_by_role("button", name="Links to share").click()
    logged_in.get_by_role("button", name="Make a link").wait_for()
    return logged_in


def make(panel, label, password=""):
    panel.get_by_label("For whom").fill(label)
    panel.locator(".dateline-shares").get_by_label("Password").fill(password)
    panel.get_by_role("button", name="Make a link").click()
    return panel.get_by_label("The new link").input_value()


def row(panel, label):
    return panel.locator(".dateline-shares__links li", has_text=label)


def open_again(panel):
    for _ in range(2):
        panel.get_by_role("button", name="Links to share").click()


def test_a_link_is_read_without_log_in_counted_and_ended(panel, page):
    whom = f"Counsel {uuid4().hex[:6]}"
    address = make(panel, whom)
    page.goto(address)
    page.get_by_role("heading", name="Night ferry turns back").wait_for()
    page.goto(address)
    open_again(panel)
    expect(row(panel, whom)).to_contain_text("Opened 2 times")

    row(panel, whom).get_by_role("button", name="Revoke").click()
    expect(row(panel, whom)).to_contain_text("revoked")
    answer = page.goto(address)
    assert answer.status == 410
    assert "ferry" not in page.content()


def test_a_link_with_a_password_asks_for_it(panel, page):
    page.goto(make(panel, "Printer", password="low tide"))
    assert "ferry" not in page.content()

    page.get_by_label("Password").fill("low tide")
    page.get_by_role("button", name="Read").click()
    page.get_by_role("heading", name="Night ferry turns back").wait_for()


def test_nothing_typed_is_lost_when_a_link_is_made(panel):
    panel.locator("#id_kicker").fill("Not saved yet")
    make(panel, "Desk")

    assert panel.locator("#id_kicker").input_value() == "Not saved yet"
    assert "/edit/" in panel.url
