"""Wagtail's user bar in the frame: from the admin's origin, for the editor's own preview."""

import json
import re

from django.test import RequestFactory
from wagtail.admin.userbar import AccessibilityItem

from previews.userbar import check_across_origins
from tests.previews.looking import grant_of, read
from tests.previews.test_refused import assert_refused

ADMIN = "http://127.0.0.1:8000"


def bar_of(desk, story):
    answer = read(grant_of(desk, story), at="userbar/")
    assert answer.status_code == 200, answer.content
    assert answer["Content-Type"] == "text/html; charset=utf-8"
    return answer.content.decode()


def test_the_bar_speaks_to_the_admin_and_is_hidden_in_the_frame(desk, story):
    bar = bar_of(desk, story)

    assert f'data-wagtail-userbar-origin="{ADMIN}"' in bar
    assert "<aside hidden" in bar
    assert "<wagtail-userbar>" in bar


def test_every_address_in_the_bar_is_the_admins(desk, story):
    addresses = re.findall(r'(?:href|src)="([^"#]+)"', bar_of(desk, story))

    assert addresses
    assert not [address for address in addresses if not address.startswith(f"{ADMIN}/")]


def test_the_checks_may_speak_to_the_admin_and_the_sites_only(desk, story):
    found = re.search(
        r'<script id="checker-axe-configuration"[^>]*>(.*?)</script>', bar_of(desk, story), re.S
    )

    assert json.loads(found[1])["spec"]["allowedOrigins"] == ["<same_origin>", ADMIN, "https://paper.test"]


def test_the_editors_own_checks_may_speak_to_the_frame(site):
    items = [AccessibilityItem(in_editor=True)]
    check_across_origins(RequestFactory().get("/"), items, None)

    assert items[0].in_editor
    assert "https://paper.test" in items[0].get_axe_spec(None)["allowedOrigins"]


def test_the_bar_needs_a_grant(db):
    assert_refused(read(at="userbar/"), 401, "preview-grant-required")
