"""Pages changed by programs through Wagtail's API v3 at /admin-api/, and what the log says."""

import pytest

from news.models import ArticlePage, SectionPage
from tests import newsroom
from tests.desk import AdminApi

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]


@pytest.fixture
def api(site):
    return AdminApi()


def now(page):
    return type(page).objects.get(pk=page.pk)


def test_publishing_a_draft_is_a_first_publication(section, api, log):
    draft = newsroom.make_article(section)
    answer = api.act(draft, "publish")

    assert answer.status_code == 200
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


def test_creating_and_publishing_a_section_is_its_first_publication(site, api, log):
    meta = {"type": "news.SectionPage", "parent_id": site.root_page.pk, "action": "publish"}
    answer = api.send("POST", "", {"meta": meta, "title": "Culture"})

    assert answer.status_code == 201
    assert SectionPage.objects.get().live
    assert log.entries() == [("section", "first-publish")]


def test_creating_a_draft_says_nothing(section, api, log):
    meta = {"type": "news.ArticlePage", "parent_id": section.pk}
    answer = api.send("POST", "", {"meta": meta, "title": "From a robot"})

    assert answer.status_code == 201
    assert not ArticlePage.objects.get().live
    assert log.entries() == []


def test_changing_a_draft_says_nothing_and_publishing_it_says_update(article, api, log):
    assert api.send("PATCH", f"{article.pk}/", {"title": "Another headline"}).status_code == 200
    assert log.entries() == []

    api.act(article, "publish")
    assert log.entries() == [("article", "update")]


def test_changing_and_publishing_at_once_says_what_differs(article, api, log):
    data = {"title": "Another headline", "meta": {"action": "publish"}}
    answer = api.send("PATCH", f"{article.pk}/", data)

    assert answer.status_code == 200
    assert log.entries() == [("article", "update")]


def test_going_back_to_a_revision_says_nothing(article, api, log):
    api.act(article, "revert", revision_id=article.latest_revision_id)

    assert log.entries() == []


def test_unpublishing_is_a_withhold(article, api, log):
    api.act(article, "unpublish")

    assert log.entries() == [("article", "withhold"), ("contributor", "withhold", "article")]


def test_unpublishing_a_section_with_all_below(article, section, api, log):
    api.act(section, "unpublish", recursive=True)

    assert not now(article).live
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "withhold"),
        ("contributor", "withhold"),
        ("section", "withhold"),
    ]


def test_moving_is_a_url_change(article, site, api, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    answer = api.act(article, "move", destination_id=other.pk, position="last-child")

    assert answer.status_code == 200
    assert log.entries() == [("article", "url-change")]


def test_deleting_is_a_kill(article, api, log):
    assert api.send("DELETE", f"{article.pk}/").status_code == 204

    assert log.entries() == [("article", "kill"), ("contributor", "withhold", "article")]


@pytest.mark.parametrize(("live", "entries"), [(True, [("article", "first-publish")]), (False, [])])
def test_a_copy_is_public_if_it_is_kept_live(article, api, log, live, entries):
    assert api.act(article, "copy", keep_live=live).status_code == 201

    assert log.entries() == entries


def test_an_alias_is_public_and_converted_loses_its_source(article, site, api, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    alias = api.act(article, "create_alias", destination_id=other.pk).json()["id"]
    assert log.entries() == [("article", "first-publish")]

    log.start()
    api.send("POST", f"{alias}/actions/convert_alias/")
    assert log.entries() == [("article", "metadata")]


def test_a_copy_for_translation_says_nothing(article, section, site, api, log):
    newsroom.make_home_in("ar", site.root_page)
    log.start()
    api.act(section, "copy_for_translation", locale="ar")
    answer = api.act(article, "copy_for_translation", locale="ar")

    assert answer.status_code == 201
    assert log.entries() == []
