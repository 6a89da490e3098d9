"""What is published soon stands on the site, what is withdrawn soon is gone: how soon is printed, two and three seconds
being promised, and asserted only in seconds that no busy machine needs."""

import time
import urllib.error
import urllib.request

from tests.browser.newcomer import press_publish
from tests.browser.story import open_story

ANCHOR, ANCHOR_PATH = "Dredger brings up an anchor", "/news/harbour/anchor-nobody-lost/"
SEAL, SEAL_PATH = "Sixty swimmers", "/sport/sixty-swimmers-and-a-seal/"
GULLS, GULLS_PATH = "Gull count", "/news/eleven-hundred-gulls/"


def test_what_is_withdrawn_goes_and_what_is_published_comes(logged_in, site_server):
    address = site_server.at(ANCHOR_PATH)
    assert status_at(address) == 200
    open_story(logged_in, ANCHOR)
    number = logged_in.url.rstrip("/").split("/")[-2]
    logged_in.goto(f"/admin/pages/{number}/unpublish/")
    confirm(logged_in, "unpublish")
    withdrawn = seconds_until(address, 404)

    logged_in.goto(f"/admin/pages/{number}/edit/")
    press_publish(logged_in)
    logged_in.locator(".messages").get_by_text("has been published").wait_for()
    published = seconds_until(address, 200)
    print(f"\nwithdrawn after {withdrawn:.2f} s of 3, published after {published:.2f} s of 2")  # noqa: T201


def test_what_was_deleted_is_410_and_the_page_says_so(logged_in, reader, site_server):
    assert status_at(site_server.at(SEAL_PATH)) == 200
    open_story(logged_in, SEAL)
    logged_in.goto(logged_in.url.replace("/edit/", "/delete/"))
    confirm(logged_in, "delete")
    seconds_until(site_server.at(SEAL_PATH), 410)

    reader.goto(SEAL_PATH)
    assert reader.get_by_role("heading", level=1).inner_text() == "This story has been taken down"
    assert "swimmers" not in reader.content().lower()


def test_an_open_story_changes_before_the_readers_eyes(logged_in, reader):
    reader.goto(GULLS_PATH)
    open_story(logged_in, GULLS)
    logged_in.locator("#id_title").fill("Gulls counted twice")
    press_publish(logged_in)
    logged_in.locator(".messages").get_by_text("has been published").wait_for()

    reader.get_by_role("heading", level=1, name="Gulls counted twice").wait_for(timeout=12_000)
    assert reader.get_by_role("status").inner_text() == "This story has just been updated"


def confirm(page, what):
    """Say yes, and wait only for the answer."""
    with page.expect_response(lambda answer: f"/{what}/" in answer.url and answer.request.method == "POST"):
        page.locator(f"form[action*='/{what}/'] [type=submit]").first.click(no_wait_after=True)


def seconds_until(address, status):
    """How long until the site answers so; at most ten seconds."""
    began = time.monotonic()
    while (found := status_at(address)) != status:
        assert time.monotonic() - began < 10, f"{address} still answers {found}"
        time.sleep(0.05)
    return time.monotonic() - began


def status_at(address):
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
