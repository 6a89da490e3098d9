"""Fronts and plain pages: what an editor does, and what the log says. After each, nothing is left to do."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from news.models import FrontPage, PlainPage, SectionPage
from publishing.inventory import reconcile_all
from publishing.models import PathRecord, PublishedItem
from publishing.schedule import expire_due, publish_due
from tests import newsroom

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nothing_is_left")]
KINDS = ["front", "page"]


@pytest.fixture
def nothing_is_left(site, log):
    yield
    newsroom.settle()
    assert reconcile_all()[1] == []


@pytest.fixture
def places(site, section, article, log):
    """A front of the section and a plain page, each by its kind; both public."""
    drafts = {
        "front": newsroom.make_front(section, newsroom.container(article, number=3)),
        "page": newsroom.make_page(site.root_page),
    }
    pages = {kind: newsroom.publish(draft) for kind, draft in drafts.items()}
    log.start()
    return pages


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


@pytest.fixture
def page(places, kind):
    return places[kind]


def again(page):
    return type(page).objects.get(pk=page.pk)


def item_of(page):
    return PublishedItem.objects.get(source=f"page:{page.pk}")


def test_a_first_publication(site, section, log):
    log.start()
    newsroom.publish(newsroom.make_front(section, newsroom.container(number=3)))
    newsroom.publish(newsroom.make_page(site.root_page))
    assert log.entries() == [("front", "first-publish"), ("page", "first-publish")]


def test_a_draft_says_nothing(page, log):
    page.title = "Another title"
    page.save_revision()
    assert log.entries() == []


def test_publishing_again_says_only_what_differs(page, kind, log):
    newsroom.publish(page)
    assert log.entries() == []
    page.title = "Another title"
    newsroom.publish(page)
    assert log.entries() == [(kind, "metadata")]


def test_other_words_on_a_plain_page_are_an_update(places, log):
    page = places["page"]
    page.body = [("paragraph", "<p>Other words.</p>")]
    newsroom.publish(page)
    assert log.entries() == [("page", "update")]


def test_unpublishing_and_publishing(page, kind, log):
    page.unpublish()
    newsroom.publish(again(page))
    assert log.entries() == [(kind, "withhold"), (kind, "restore")]


def test_its_time_comes_and_ends(site, section, log):
    drafts = [newsroom.make_front(section, newsroom.container(number=3)), newsroom.make_page(site.root_page)]
    log.start()
    now = timezone.now()
    for draft in drafts:
        draft.go_live_at = now + timedelta(hours=1)
        draft.save_revision().publish()
        draft.latest_revision.refresh_from_db()
        type(draft.latest_revision).objects.filter(object_id=draft.pk).update(approved_go_live_at=now)
    publish_due()
    assert sorted(log.entries()) == [("front", "first-publish"), ("page", "first-publish")]
    log.start()
    Page.objects.filter(pk__in=[draft.pk for draft in drafts]).update(expire_at=now)
    expire_due()
    assert sorted(log.entries()) == [("front", "expire"), ("page", "expire")]


def test_deleting_is_a_kill(page, kind, log):
    page.delete()
    assert log.entries() == [(kind, "kill")]


def test_restricting_it_withholds_and_lifting_restores(page, kind, log):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    newsroom.settle()
    restriction.delete()
    assert log.entries() == [(kind, "withhold"), (kind, "restore")]


def test_unpublishing_the_section_takes_its_front_along_and_publishing_brings_it_back(places, section, log):
    section.unpublish()
    assert ("front", "withhold") in log.entries()
    log.start()
    newsroom.publish(SectionPage.objects.get(pk=section.pk))
    assert ("front", "restore") in log.entries()


def test_a_front_moves_with_its_section(places, section, log):
    section.slug = "latest"
    newsroom.publish(section)
    assert ("front", "url-change", "section") in log.entries()
    assert item_of(places["front"]).path == "/latest/"


def test_a_front_can_move_to_another_section(places, site, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    again(places["front"]).move(Page.objects.get(pk=other.pk), pos="last-child")
    assert log.entries() == [("front", "url-change")]
    assert item_of(places["front"]).path == "/culture/"


def test_a_front_cannot_move_beside_another(places, site):
    other = newsroom.make_section(site.root_page, "Culture")
    second = newsroom.publish(newsroom.make_front(other, newsroom.container(number=3)))
    section = again(places["front"]).get_parent()
    assert not again(second).can_move_to(section)
    assert again(places["front"]).can_move_to(section)


def test_a_picture_for_a_picked_story_is_public_with_the_story(section, log):
    picture, story = newsroom.make_picture("Quay"), newsroom.make_article(section)
    pick = {"type": "item", "id": None, "value": {"story": story.pk, "picture": picture.pk}}
    log.start()
    newsroom.publish(newsroom.make_front(section, newsroom.container(picks=[pick])))
    assert log.entries() == [("front", "first-publish")]
    log.start()
    newsroom.publish(story)
    assert ("image", "first-publish") in log.entries()
    log.start()
    again(story).unpublish()
    assert ("image", "withhold", "article") in log.entries()


def test_a_front_and_its_section_do_not_fight_for_their_path(places, section):
    (record,) = PathRecord.objects.filter(path="/news/", until=None)
    assert record.item == item_of(section)
    newsroom.publish(again(section))
    newsroom.publish(again(places["front"]))
    assert PathRecord.objects.filter(path="/news/").count() == 1


def test_a_plain_page_below_another_moves_and_hides_with_it(places, log):
    above = places["page"]
    below = newsroom.publish(newsroom.make_page(above, "Contact"))
    assert item_of(below).path == "/imprint/contact/"
    log.start()
    above = again(above)
    above.slug = "about"
    newsroom.publish(above)
    assert log.entries() == [("page", "url-change"), ("page", "url-change", "page")]
    again(above).unpublish()
    assert item_of(below).state == "withheld"
    newsroom.publish(again(above))
    newsroom.settle()
    assert item_of(below).path == "/about/contact/"


def test_an_alias_of_a_plain_page_follows_it(places, site, log):
    above = newsroom.publish(newsroom.make_page(site.root_page, "About"))
    log.start()
    places["page"].create_alias(parent=Page.objects.get(pk=above.pk), update_slug="imprint-too")
    assert log.entries() == [("page", "first-publish")]
    log.start()
    places["page"].unpublish()
    assert log.entries() == [("page", "withhold"), ("page", "withhold")]


def test_a_picked_story_changes_and_goes_without_a_word_about_the_front(places, article, log):
    article.title = "Another headline"
    newsroom.publish(article)
    article.unpublish()
    assert "front" not in {entry[0] for entry in log.entries()}


def test_a_deleted_story_leaves_the_front_as_it_was(places, article, log):
    article.delete()
    assert "front" not in {entry[0] for entry in log.entries()}


def test_a_story_can_link_to_a_plain_page_and_to_a_front(places, section):
    links = " ".join(f'<a linktype="page" id="{page.pk}">there</a>' for page in places.values())
    story = newsroom.published_article(section, body=[newsroom.paragraph(links)])
    document = item_of(story).document
    assert '"kind":"page"' in document
    assert '"kind":"front"' in document
    assert '"path":"/imprint/"' in document


def test_a_second_front_of_a_page_is_refused(places, section):
    assert not FrontPage.can_create_at(Page.objects.get(pk=section.pk))
    second = newsroom.make_front(section, newsroom.container(number=1), title="Second")
    with pytest.raises(Exception, match="is the front here"):
        newsroom.publish(second)


def test_what_cannot_be_shown_on_a_plain_page_stands_in_the_way(site, section):
    draft = newsroom.make_page(site.root_page, body=[newsroom.image_block(None)])
    with pytest.raises(Exception, match="choose a picture"):
        newsroom.publish(draft)
    assert not PlainPage.objects.get(pk=draft.pk).live
