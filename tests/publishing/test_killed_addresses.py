"""A killed story's address is closed for good, to every route; what was never its own stays open."""

import pytest
from django.db import transaction
from django.test import Client
from wagtail.models import Page, Site

from news.models import ArticlePage, SectionPage
from news.registry import CannotPublish
from publishing.models import LogEntry, PathRecord, PublishedItem
from publishing.schedule import expire_due
from tests import newsroom
from tests.desk import Desk
from tests.newsroom import make_article, make_section, publish, published_article

pytestmark = pytest.mark.django_db

CLOSED = "/news/secret/"
BELONGED = f"The address {CLOSED} belonged to a killed story"


@pytest.fixture
def killed(section):
    """A story at the closed address was killed and is no page any more; its id."""
    story = published_article(section, "The secret", slug="secret")
    item = PublishedItem.objects.get(source=f"page:{story.pk}")
    story.delete()
    newsroom.settle()
    return item.id


@pytest.fixture
def culture(site, killed):
    return make_section(site.root_page, "Culture")


def world():
    """All that somebody could see of a publication or a move."""
    pages = Page.objects.order_by("pk").values_list("pk", "path", "url_path", "live", "live_revision_id")
    items = PublishedItem.objects.order_by("pk").values_list("pk", "version", "state", "path")
    return list(pages), list(items), LogEntry.objects.count(), list(PathRecord.objects.values_list())


def refused(step, *args):
    """The step raises the sentence and nothing has changed."""
    newsroom.settle()
    before = world()
    with pytest.raises(CannotPublish, match=BELONGED), transaction.atomic():
        step(*args)
    newsroom.settle()
    assert world() == before


def move(page, target):
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=target.pk), pos="last-child")


def rename(section, slug):
    section = SectionPage.objects.get(pk=section.pk)
    section.slug = slug
    publish(section)


def test_no_story_is_published_there(section, killed):
    draft = make_article(section, slug="secret")

    refused(draft.get_latest_revision().publish)


def test_no_story_is_renamed_to_there(section, killed):
    story = published_article(section, slug="another")
    story.slug = "secret"
    story.save_revision()

    refused(story.get_latest_revision().publish)


def test_no_story_is_moved_there(section, culture):
    refused(move, published_article(culture, slug="secret"), section)


def test_no_section_is_renamed_so_that_a_story_below_comes_to_stand_there(section, culture):
    published_article(culture, slug="secret")
    rename(section, "old-news")

    refused(rename, culture, "news")


def test_no_section_is_moved_so_that_a_story_below_comes_to_stand_there(site, section, culture):
    inner = make_section(culture, "News")
    published_article(inner, slug="secret")
    rename(section, "old-news")
    newsroom.settle()

    refused(move, inner, site.root_page)


def test_the_admin_says_why_a_move_is_refused(section, culture):
    story = published_article(culture, slug="secret")
    answer = Desk().client.post(f"/admin/pages/{story.pk}/move/{section.pk}/confirm/", follow=True)

    assert BELONGED in answer.content.decode()
    assert ArticlePage.objects.get().get_parent().pk == culture.pk


def test_no_address_the_story_ever_had_is_free(section):
    story = published_article(section, slug="first")
    story.slug = "second"
    publish(story)
    newsroom.settle()
    ArticlePage.objects.get().delete()
    newsroom.settle()

    for slug in ("first", "second"):
        with pytest.raises(CannotPublish, match="belonged to a killed story"):
            publish(make_article(section, slug=slug))


def test_deleting_an_expired_story_kills_it_and_closes_its_address(section, log):
    story = published_article(section, slug="secret")
    ArticlePage.objects.update(expire_at="2020-01-01T00:00Z")
    expire_due()
    log.start()
    ArticlePage.objects.get(pk=story.pk).delete()

    assert log.entries() == [("article", "kill")]
    refused(make_article(section, slug="secret").get_latest_revision().publish)


def test_deleting_a_withheld_story_closes_its_address(section):
    story = published_article(section, slug="secret")
    story.unpublish()
    newsroom.settle()
    ArticlePage.objects.get().delete()

    refused(make_article(section, slug="secret").get_latest_revision().publish)


def test_an_expired_story_keeps_nobody_from_its_address(section):
    published_article(section, slug="secret")
    ArticlePage.objects.update(expire_at="2020-01-01T00:00Z")
    expire_due()
    Page.objects.filter(slug="secret").update(slug="expired")

    assert published_article(section, slug="secret").live


def test_whoever_took_over_an_address_before_the_kill_keeps_it(section):
    first = published_article(section, slug="harbour")
    first.slug = "port"
    publish(first)
    newsroom.settle()
    second = published_article(section, slug="harbour")
    ArticlePage.objects.get(pk=first.pk).delete()
    newsroom.settle()

    second.title = "Another headline"
    assert publish(second).live
    rename(section, "latest")


def test_a_draft_at_the_address_does_not_hold_up_its_section(section, killed):
    make_article(section, slug="secret")
    section.title = "All the news"

    assert publish(section).title == "All the news"


def test_the_same_path_on_another_site_is_another_address(site, section, killed):
    home = Page.objects.get(depth=1).add_child(
        instance=type(site.root_page.specific)(title="Other", slug="other", locale=section.locale)
    )
    Site.objects.create(hostname="other.test", port=443, root_page=home)

    assert published_article(make_section(home, "News"), slug="secret").live


@pytest.mark.parametrize("withheld_first", [False, True])
def test_an_id_in_another_system_leads_to_a_killed_story_as_gone(section, withheld_first):
    story = make_article(section)
    story.alt_ids.create(scheme="wire", value="48213")
    publish(story)
    newsroom.settle()
    if withheld_first:
        ArticlePage.objects.get().unpublish()
    ArticlePage.objects.get().delete()
    newsroom.settle()

    answer = Client().get("/api/v1/resolve/?alt_id=wire:48213")
    assert (answer.status_code, answer.json()["type"]) == (410, "urn:dateline:problem:gone")


def test_a_withheld_story_is_not_found_by_its_id_in_another_system(section):
    story = make_article(section)
    story.alt_ids.create(scheme="wire", value="48213")
    publish(story).unpublish()
    newsroom.settle()

    assert Client().get("/api/v1/resolve/?alt_id=wire:48213").status_code == 404


def test_the_id_of_a_killed_story_may_name_the_one_that_replaces_it(section):
    for slug in ("wrong", "right"):
        story = make_article(section, slug=slug)
        story.alt_ids.create(scheme="wire", value="48213")
        publish(story)
        newsroom.settle()
        if slug == "wrong":
            ArticlePage.objects.get().delete()

    answer = Client().get("/api/v1/resolve/?alt_id=wire:48213")
    assert answer.json()["item"]["path"] == "/news/right/"
