"""The library of pictures as a picture editor sees it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import ReferenceIndex

from tests import newsroom
from tests.desk import Desk

pytestmark = pytest.mark.django_db

PICTURES = "/admin/images/"


@pytest.fixture
def desk():
    newsroom.make_site()
    return Desk()


@pytest.fixture
def cards(desk):
    """Each card by its title, as its lines."""

    def read(**query):
        page = BeautifulSoup(desk.client.get(PICTURES, query).content, "html.parser")
        found = {}
        for card in page.select(".pictures > li"):
            lines = [" ".join(line.get_text(" ").split()) for line in card.find_all("p")]
            found[card.select_one(".pictures__title").get_text()] = lines
        return found

    return read


def in_days(n):
    return timezone.now() + timedelta(days=n)


def test_a_card_says_credit_holder_end_of_rights_and_uses(cards):
    until = in_days(200)
    newsroom.make_picture("Pier", credit="Jane Doe", rights_holder="Agency", rights_expires_at=until)

    assert cards()["Pier"] == [
        "Jane Doe",
        "© Agency",
        f"Rights until {until.day} {until:%b %Y}",
        "Used 0 times",
    ]


def test_a_card_marks_what_is_missing_and_what_has_expired(cards):
    past = in_days(-1)
    newsroom.make_picture("Bare", credit="", description="", rights_expires_at=past)

    lines = cards()["Bare"]
    assert lines[:2] == ["No credit", "No alt text"]
    assert lines[2] == f"Rights expired {past.day} {past:%b %Y}"


def test_filters_find_what_lacks_credit_alt_text_or_a_use(cards):
    newsroom.make_picture("No credit", credit="")
    newsroom.make_picture("No alt", description="")
    newsroom.make_picture("Bare", credit="", description="")

    assert set(cards(missing="credit")) == {"No credit", "Bare"}
    assert set(cards(missing="description")) == {"No alt", "Bare"}
    assert set(cards(missing=["credit", "description"])) == {"Bare"}


def test_filters_find_expired_rights_and_those_that_expire_soon(cards):
    for title, days in (("Gone", -1), ("Soon", 29), ("Later", 31)):
        newsroom.make_picture(title, rights_expires_at=in_days(days))
    newsroom.make_picture("Never")

    assert set(cards(rights="expired")) == {"Gone"}
    assert set(cards(rights="soon")) == {"Soon"}
    assert set(cards(rights="later")) == {"Later", "Never"}


def test_a_picture_is_found_by_the_letters_of_its_credit_under_a_filter(cards):
    newsroom.make_picture("One", credit="Jane Doe/Agency", description="")
    newsroom.make_picture("Two", credit="Jane Doe/Agency")

    assert set(cards(q="doe/ag", missing="description")) == {"One"}


def test_the_list_is_sorted_by_end_of_rights(desk):
    newsroom.make_picture("Later", rights_expires_at=in_days(20))
    newsroom.make_picture("Sooner", rights_expires_at=in_days(10))
    answer = desk.client.get(PICTURES, {"layout": "list", "ordering": "rights_expires_at"})

    assert [picture.title for picture in answer.context["object_list"]] == ["Sooner", "Later"]


def test_a_picture_says_where_it_is_used(desk):
    picture = newsroom.make_picture()
    ana = newsroom.make_contributor("Ana Borg", portrait=picture)
    ReferenceIndex.create_or_update_for_object(ana)  # as the worker does
    screen = desk.client.get(f"{PICTURES}{picture.pk}/").content.decode()

    used = screen[screen.index("Where it is used") :]
    assert "Ana Borg" in used
    assert "/admin/snippets/news/contributor/edit/" in used


def test_twenty_cards_take_as_many_statements_as_two(desk):
    def statements():
        desk.client.get(PICTURES)  # makes the thumbnails
        with CaptureQueriesContext(connection) as captured:
            desk.client.get(PICTURES)
        return len(captured)

    for n in range(2):
        newsroom.make_picture(f"P{n}")
    few = statements()
    for n in range(18):
        newsroom.make_picture(f"Q{n}")

    assert statements() <= few
