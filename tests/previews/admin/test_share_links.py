"""Links to share in the preview panel: who may make, see and end them, and what the panel says of each."""

import json
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.utils import timezone

from news.models import Contributor
from previews.admin.share_links import address_of
from previews.models import ShareLink
from tests import newsroom
from tests.desk import Desk, make_user
from tests.previews.looking import exchange


@pytest.fixture
def stranger(site):
    """A reporter, who may edit her own stories only."""
    user = make_user("maren", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name="Reporter"))
    return Desk(user)


def read(answer):
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def make(desk, story, **fields):
    """Make a link; the panel as it is then."""
    return read(
        desk.client.post(address_of(story), {"label": "Counsel", "days": "7", "password": ""} | fields)
    )


def token_in(panel):
    (code,) = parse_qs(urlsplit(panel.select_one("#dateline-shares-made")["value"]).query)["code"]
    return code


def test_a_new_link_opens_the_story_at_the_frontend(desk, story):
    panel = make(desk, story)

    assert panel.select_one("#dateline-shares-made")["value"].startswith("https://paper.test/preview/?code=")
    assert json.loads(exchange(token_in(panel)).content)["purpose"] == "share"


def test_the_address_of_a_link_is_shown_only_once(desk, story):
    token = token_in(make(desk, story))

    assert token not in desk.client.get(address_of(story)).content.decode()


def test_a_link_is_listed_with_what_is_known_of_it(desk, story):
    token = token_in(make(desk, story, password="tide"))
    exchange(token, "tide")
    (row,) = read(desk.client.get(address_of(story))).select(".dateline-shares__links li")
    said = " ".join(row.get_text(" ").split())

    for words in ("Counsel", "open, with password", "Made by editor", "Ends ", "Opened once"):
        assert words in said


@pytest.mark.parametrize("days", [1, 7, 30])
def test_a_link_lasts_as_long_as_was_chosen(desk, story, days):
    make(desk, story, days=str(days))

    assert ShareLink.objects.get().expires_at - timezone.now() == pytest.approx(
        timedelta(days=days), abs=timedelta(minutes=1)
    )


def test_a_length_nobody_offers_makes_no_link(desk, story):
    panel = make(desk, story, days="365")

    assert "365 is not one of the available choices" in panel.get_text()
    assert not ShareLink.objects.exists()


def test_a_revoked_link_opens_nothing_and_says_so(desk, story):
    token = token_in(make(desk, story))
    (ending,) = read(desk.client.get(address_of(story))).select("form[action*=revoke]")
    panel = read(desk.client.post(ending["action"]))

    assert "revoked" in panel.select_one(".dateline-shares__links li").get_text()
    assert exchange(token).status_code == 410


def test_an_expired_link_says_so(desk, story):
    make(desk, story, days="1")
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        desk.client.force_login(desk.user)
        panel = read(desk.client.get(address_of(story)))

    assert "has ended" in panel.select_one(".dateline-shares__links li").get_text()
    assert panel.select("form[action*=revoke]") == []


def test_who_may_not_edit_the_story_makes_and_sees_no_link(desk, stranger, story):
    make(desk, story)
    link = ShareLink.objects.get()

    assert stranger.client.get(address_of(story)).status_code in {302, 403}
    assert stranger.client.post(address_of(story), {"days": "7"}).status_code in {302, 403}
    assert stranger.client.post(f"{address_of(story)}revoke/{link.pk}/").status_code in {302, 403}
    assert list(ShareLink.objects.values_list("pk", "revoked_at")) == [(link.pk, None)]


def test_a_link_of_another_story_is_not_ended_from_this_one(desk, story, section):
    make(desk, story)
    other = newsroom.make_article(section, "Other", slug="other")

    answer = desk.client.post(f"{address_of(other)}revoke/{ShareLink.objects.get().pk}/")

    assert answer.status_code == 404


def test_what_is_no_part_of_the_paper_has_no_links(desk, site):
    assert desk.client.get(address_of(site.root_page.specific)).status_code == 404
    assert desk.client.get(address_of(desk.user)).status_code == 404
    assert not Contributor.objects.exists()


def test_a_link_is_ended_by_post_only(desk, story):
    make(desk, story)

    assert desk.client.get(f"{address_of(story)}revoke/{ShareLink.objects.get().pk}/").status_code == 405


def test_the_answer_is_kept_by_nobody(desk, story):
    assert "no-store" in desk.client.get(address_of(story))["Cache-Control"]
