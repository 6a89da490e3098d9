"""What an editor may type for a redirect; each refusal is a sentence at its field, and nothing is saved."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from news.models import ArticlePage
from tests import newsroom
from tests.desk import AdminApi, Desk, errors_at

pytestmark = pytest.mark.django_db
OUTSIDE = "https://elsewhere.test/"


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def send(desk):
    """A new redirect, typed at its screen."""

    def typed(old_path="/old/", link=OUTSIDE, page="", **data):
        fields = {"old_path": old_path, "redirect_link": link, "redirect_page": page}
        return desk.fill("wagtailredirects:add", data=fields | data)

    return typed


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("old/", "begins with a slash"),
        ("/old/?page=2", "no ?, #"),
        ("/old/%3Fpage", "no ?, #"),
        ("/old/#top", "no ?, #"),
        ("https://paper.test/old/", "the path alone"),
        ("//evil.test/", "the path alone"),
        ("/old\\evil/", "no ?, #"),
        ("/o\x07ld/", "control characters"),
        ("/o%07ld/", "control characters"),
    ],
)
def test_a_path_that_is_none_is_refused_at_its_field(send, path, sentence):
    assert sentence in errors_at(send(path), "old_path")
    assert not Redirect.objects.exists()


@pytest.mark.parametrize(
    "link",
    [
        "//evil.test/",
        "javascript:alert(1)",
        "data:text/html,x",
        "/news/new/",
        "https://me@evil.test/",
        "https://a\x07.test/",
    ],
)
def test_an_address_that_is_none_of_the_web_is_refused_at_its_field(send, link):
    assert "no address of a web page" in errors_at(send(link=link), "redirect_link")
    assert not Redirect.objects.exists()


def test_a_redirect_leads_to_one_thing(send, section):
    assert "a page or to an address" in errors_at(send(link=""), "redirect_page")
    assert "a page or to an address" in errors_at(send(page=section.pk), "redirect_link")


def test_a_path_where_something_public_stands_is_refused(send, article):
    assert "Something public stands" in errors_at(send("/news/night-ferry"), "old_path")


def test_the_path_of_something_killed_stays_closed(send, article):
    article.delete()
    newsroom.settle()

    assert "stays closed" in errors_at(send("/news/night-ferry/"), "old_path")


def test_a_path_that_something_public_left_may_lead_elsewhere(send, article):
    article.slug = "day-ferry"
    newsroom.publish(article)
    newsroom.settle()

    assert send("/news/night-ferry/").status_code == 302


def test_circles_are_refused(send, site):
    send("/a/", "https://paper.test/b/")
    send("/b/", "https://paper.test/c/")

    assert "leads back" in errors_at(send("/c/", "https://paper.test/a/"), "redirect_link")
    assert "leads back" in errors_at(send("/d/", "https://paper.test/d"), "redirect_link")
    assert Redirect.objects.count() == 2


def test_an_address_of_the_paper_leads_to_the_page_there_wherever_it_moves(send, section):
    draft = newsroom.make_article(section, slug="draft")
    send("/old/", "https://PAPER.test/news/draft")

    redirect = Redirect.objects.get()
    assert (redirect.redirect_page.specific, redirect.redirect_link) == (ArticlePage.objects.get(), "")
    assert redirect.redirect_page_id == draft.pk


def test_paths_that_mean_the_same_are_one(send):
    send("/ol%64 paper/")

    assert Redirect.objects.get().old_path == "/old paper"
    assert send("/old%20paper").status_code == 200
    assert Redirect.objects.count() == 1


def test_without_a_choice_it_belongs_to_the_one_site_there_is(send, site):
    send(site="")
    assert Redirect.objects.get().site == site

    Site.objects.create(hostname="other.test", root_page=site.root_page)
    assert errors_at(send("/other/", site=""), "site") == "Choose the site."


def test_the_api_refuses_the_same(desk, site):
    data = {"old_path": "/old/", "site": site.pk, "redirect_link": "//evil.test/"}
    AdminApi().client.post("/admin-api/redirects/", data, content_type="application/json")

    assert not Redirect.objects.exists()
