"""Redirects made, changed, deleted and imported in the admin: what the log says, and where they lead."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from news.models import ArticlePage, SectionPage
from publishing.inventory import reconcile_all
from publishing.models import PublishedItem
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
FIRST = [("redirect", "first-publish")]


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def make(desk):
    """A redirect typed at its screen: to a page, or to an address."""

    def typed(path, to):
        page, link = ("", to) if isinstance(to, str) else (to.pk, "")
        where = {"redirect_page": page, "redirect_link": link}
        assert desk.fill("wagtailredirects:add", data={"old_path": path, **where}).status_code == 302
        return Redirect.objects.latest("pk")

    return typed


def target(path):
    """Where a public redirect leads; None if there is none."""
    newsroom.settle()
    item = PublishedItem.objects.filter(type="redirect", state="usable", path=path).first()
    return json.loads(item.document)["target"]["url"] if item else None


def test_made_changed_and_deleted(make, desk, log):
    redirect = make("/old/", "https://elsewhere.test/")
    assert log.entries() == FIRST

    log.start()
    desk.fill("wagtailredirects:edit", redirect.pk, data={"redirect_link": "https://elsewhere.test/new/"})
    assert log.entries() == [("redirect", "update")]
    assert target("/old/") == "https://elsewhere.test/new/"

    log.start()
    desk.post("wagtailredirects:delete", redirect.pk)
    assert log.entries() == [("redirect", "kill")]


def test_another_path_is_an_update_too(make, desk, log):
    redirect = make("/old/", "https://elsewhere.test/")
    log.start()
    desk.fill("wagtailredirects:edit", redirect.pk, data={"old_path": "/older/"})

    assert log.entries() == [("redirect", "update")]
    assert (target("/old/"), target("/older/")) == (None, "https://elsewhere.test/")


def test_the_same_again_says_nothing_and_leaves_nothing_to_do(make, desk, article, log):
    redirect = make("/old/", article)
    log.start()
    desk.fill("wagtailredirects:edit", redirect.pk, data={})

    assert log.entries() == []
    assert reconcile_all()[1] == []


def test_it_follows_the_page_it_leads_to(make, article, log):
    make("/old/", article)
    log.start()
    article.slug = "day-ferry"
    newsroom.publish(article)

    assert log.entries() == [("article", "url-change"), ("redirect", "metadata", "article")]
    assert target("/old/") == "https://paper.test/news/day-ferry/"


def test_it_goes_and_comes_with_the_page_it_leads_to(make, article, log):
    make("/old/", article)
    log.start()
    article.unpublish()
    assert ("redirect", "withhold", "article") in log.entries()

    log.start()
    newsroom.publish(ArticlePage.objects.get(pk=article.pk))
    assert log.entries()[-1] == ("redirect", "restore", "article")
    assert reconcile_all()[1] == []


def test_to_a_draft_it_waits_for_its_publication(make, section, log):
    draft = newsroom.make_article(section, slug="draft")
    make("/old/", "https://paper.test/news/draft/")
    assert log.entries() == []

    newsroom.publish(draft)
    assert log.entries()[-1] == ("redirect", "first-publish", "article")
    assert target("/old/") == "https://paper.test/news/draft/"


def test_it_goes_and_comes_with_the_section_above(make, section, article, log):
    make("/old/", article)
    section.unpublish()
    assert target("/old/") is None

    newsroom.publish(SectionPage.objects.get(pk=section.pk))
    assert target("/old/") == "https://paper.test/news/night-ferry/"


def test_through_other_redirects_it_leads_to_the_end_in_one_hop(make, desk, article, log):
    middle = make("/b/", article)
    make("/a/", "https://paper.test/b/")
    assert target("/a/") == "https://paper.test/news/night-ferry/"

    desk.fill(
        "wagtailredirects:edit", middle.pk, data={"redirect_page": "", "redirect_link": "https://x.test/"}
    )
    assert target("/a/") == "https://x.test/"

    desk.post("wagtailredirects:delete", middle.pk)
    assert target("/a/") == "https://paper.test/b/"


def test_a_path_that_something_left_leads_to_where_it_is_now(make, article, log):
    article.slug = "day-ferry"
    article = newsroom.publish(article)
    newsroom.settle()
    make("/old/", "https://paper.test/news/night-ferry/")

    assert target("/old/") == "https://paper.test/news/day-ferry/"


def test_what_comes_to_stand_where_it_leads_is_followed_from_then_on(make, section, log):
    make("/old/", "https://paper.test/news/later/")
    story = newsroom.published_article(section, slug="later")
    story.slug = "even-later"
    newsroom.publish(story)

    assert target("/old/") == "https://paper.test/news/even-later/"


def test_deleting_the_page_takes_its_redirects_along(make, article, desk, log):
    make("/old/", article)
    log.start()
    desk.post("wagtailadmin_pages:delete", article.pk)

    assert sorted(log.entries())[:2] == [("article", "kill"), ("contributor", "withhold", "article")]
    assert ("redirect", "kill") in log.entries()


def test_many_are_imported_each_with_its_entry(desk, article, log):
    table = b"from,to\n/a/,https://elsewhere.test/a\n/b/,javascript:alert(1)\n/c/,https://elsewhere.test/c\n"
    file = SimpleUploadedFile("redirects.csv", table, "text/csv")
    opened = desk.client.post(reverse("wagtailredirects:start_import"), {"import_file": file})
    form = opened.context["form"]
    hidden = {name: form.initial[name] for name in ("import_file_name", "input_format")}
    answer = desk.post(
        "wagtailredirects:process_import",
        data=hidden | {"from_index": "0", "to_index": "1", "permanent": "on", "site": ""},
    )

    assert "no address of a web page" in answer.content.decode()
    assert log.entries() == FIRST * 2
    assert target("/c/") == "https://elsewhere.test/c"


def test_readers_are_told_with_which_status_to_redirect(make, client):
    make("/old/", "https://elsewhere.test/")
    newsroom.settle()
    (line,) = client.get("/api/v1/redirects/").json()["items"]

    assert (line["status"], line["permanent"]) == (301, True)
    assert client.get("/api/v1/resolve/", {"path": "/old"}).json()["status"] == 301
