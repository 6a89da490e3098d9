"""What an editor does to pages in the admin, and what the log says: the rows of OPERATIONS.md over HTTP."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from news.models import ArticlePage
from tests import newsroom
from tests.desk import NEW_ARTICLE, NEW_SECTION, Desk, article_form

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]


@pytest.fixture
def desk(site):
    return Desk()


def now(page):
    return type(page).objects.get(pk=page.pk)


def test_creating_and_publishing_is_a_first_publication(section, desk, log):
    author = newsroom.make_contributor()
    log.start()
    desk.create(NEW_ARTICLE, section, article_form(author), "action-publish")

    assert ArticlePage.objects.get(slug="harbour-open").live
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


def test_creating_a_draft_says_nothing(section, desk, log):
    author = newsroom.make_contributor()
    log.start()
    desk.create(NEW_ARTICLE, section, article_form(author))

    assert not ArticlePage.objects.get(slug="harbour-open").live
    assert log.entries() == []


def test_creating_and_publishing_a_section_is_its_first_publication(site, desk, log):
    desk.create(NEW_SECTION, site.root_page, {"title": "Culture", "slug": "culture"}, "action-publish")

    assert log.entries() == [("section", "first-publish")]


def test_saving_a_draft_of_a_public_story_says_nothing(article, desk, log):
    desk.edit(article, {"title": "Changed, not published"})

    assert now(article).has_unpublished_changes
    assert log.entries() == []


def test_autosaving_says_nothing(article, desk, log):
    answer = desk.edit(article, {"title": "Half a headl"}, headers={"Accept": "application/json"})

    assert answer.json()["success"]
    assert log.entries() == []


def test_commenting_says_nothing(article, desk, log):
    comment = {"contentpath": "title", "text": "Sure?", "position": "", "resolved": "", "id": ""}
    counts = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": ""}
    forms = {**counts, "TOTAL_FORMS": 1, "0": comment | {"replies": counts}}
    desk.edit(article, nested_form_data({"comments": forms}))

    assert article.wagtail_admin_comments.count() == 1
    assert log.entries() == []


def test_locking_and_unlocking_say_nothing(article, desk, log):
    desk.post("wagtailadmin_pages:lock", article.pk)
    assert now(article).locked
    desk.post("wagtailadmin_pages:unlock", article.pk)

    assert log.entries() == []


def test_publishing_again_without_a_difference_says_nothing(article, desk, log):
    desk.publish(article)

    assert log.entries() == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"title": "Another headline"}, "update"),
        ({"standfirst": rich_text("<p>Other words.</p>")}, "update"),
        (nested_form_data({"body": streamfield([("paragraph", rich_text("<p>New.</p>"))])}), "update"),
        ({"slug": "other-slug"}, "url-change"),
        ({"rights_holder": "Somebody"}, "rights-change"),
        ({"access_level": "subscriber"}, "rights-change"),
        ({"kicker": "Harbour"}, "metadata"),
    ],
)
def test_publishing_again_says_what_differs(article, desk, log, change, reason):
    desk.publish(article, change)

    assert log.entries() == [("article", reason)]


def test_publishing_an_older_revision_again_is_an_update(article, desk, log):
    first = article.get_latest_revision()
    desk.publish(article, {"title": "Another headline"})
    log.start()
    desk.publish(article, {"title": article.title, "revision": str(first.pk)})

    assert now(article).title == article.title
    assert log.entries() == [("article", "update")]


def test_unpublishing_and_publishing_say_withhold_and_restore(article, desk, log):
    desk.post("wagtailadmin_pages:unpublish", article.pk)
    assert log.entries() == [("article", "withhold"), ("contributor", "withhold", "article")]

    log.start()
    desk.publish(article)
    assert log.entries() == [("contributor", "restore"), ("article", "restore")]


def test_deleting_what_is_public_is_a_kill(article, desk, log):
    desk.post("wagtailadmin_pages:delete", article.pk)

    assert not ArticlePage.objects.exists()
    assert log.entries() == [("article", "kill"), ("contributor", "withhold", "article")]


def test_deleting_a_draft_says_nothing(section, desk, log):
    draft = newsroom.make_article(section)
    log.start()
    desk.post("wagtailadmin_pages:delete", draft.pk)

    assert log.entries() == []


def test_deleting_a_section_kills_it_and_every_story_below(article, section, desk, log):
    desk.post("wagtailadmin_pages:delete", section.pk)

    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "kill"),
        ("contributor", "withhold"),
        ("section", "kill"),
    ]


def test_moving_a_story_is_a_url_change(article, site, desk, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    desk.post("wagtailadmin_pages:move_confirm", article.pk, other.pk)

    assert now(article).get_parent().pk == other.pk
    assert log.entries() == [("article", "url-change")]


def test_moving_a_story_under_a_section_that_is_not_public_withholds_it(article, site, desk, log):
    hidden = newsroom.make_section(site.root_page, "Hidden", publish=False)
    log.start()
    desk.post("wagtailadmin_pages:move_confirm", article.pk, hidden.pk)

    assert log.entries() == [("article", "withhold"), ("contributor", "withhold", "article")]


def test_moving_a_section_is_a_url_change_of_all_below(article, section, site, desk, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    desk.post("wagtailadmin_pages:move_confirm", section.pk, other.pk)

    assert log.entries() == [("section", "url-change"), ("article", "url-change", "section")]


def test_reordering_says_nothing(article, section, desk, log):
    second = newsroom.published_article(section)
    log.start()
    desk.client.post(f"/admin/pages/{second.pk}/set_position/?position=0")

    assert now(section).get_children().first().pk == second.pk
    assert log.entries() == []


def test_renaming_a_sections_slug_moves_every_story_below(article, section, desk, log):
    newsroom.published_article(section)
    log.start()
    desk.publish(section, {"slug": "harbour"})

    assert log.entries() == [("section", "url-change"), *[("article", "url-change", "section")] * 2]


def test_renaming_a_sections_title_is_metadata_of_all_that_print_it(article, section, desk, log):
    desk.publish(section, {"title": "Harbour news"})

    assert log.entries() == [("section", "metadata"), ("article", "metadata", "section")]


def copy_to(desk, page, parent, **extra):
    data = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": parent.pk} | extra
    return desk.post("wagtailadmin_pages:copy", page.pk, data=data)


def test_copying_without_publishing_says_nothing(article, section, desk, log):
    copy_to(desk, article, section)

    assert not ArticlePage.objects.get(slug="copy").live
    assert log.entries() == []


def test_a_copy_that_publishes_is_a_first_publication(article, section, desk, log):
    copy_to(desk, article, section, publish_copies="on")

    assert log.entries() == [("article", "first-publish")]


def test_copying_a_section_with_its_stories_publishes_each(article, section, site, desk, log):
    copy_to(desk, section, site.root_page, publish_copies="on", copy_subpages="on")

    assert sorted(log.entries()) == [("article", "first-publish"), ("section", "first-publish")]


def test_an_alias_follows_its_source(article, site, desk, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    copy_to(desk, article, other, alias="on")
    assert log.entries() == [("article", "first-publish")]

    log.start()
    desk.publish(article, {"title": "Another headline"})
    assert log.entries() == [("article", "update"), ("article", "metadata", "article")]


def test_an_alias_of_a_draft_says_nothing(section, desk, log):
    draft = newsroom.make_article(section)
    log.start()
    copy_to(desk, draft, section, alias="on")

    assert ArticlePage.objects.get(slug="copy").alias_of_id == draft.pk
    assert log.entries() == []


def test_an_alias_of_a_restricted_story_says_nothing(article, section, site, desk, log):
    other = newsroom.make_section(site.root_page, "Culture")
    restrict(desk, section)
    log.start()
    copy_to(desk, article, other, alias="on")

    assert log.entries() == []


def test_converting_an_alias_is_metadata(article, section, desk, log):
    copy_to(desk, article, section, alias="on")
    log.start()
    desk.post("wagtailadmin_pages:convert_alias", ArticlePage.objects.get(slug="copy").pk)

    assert ArticlePage.objects.get(slug="copy").alias_of_id is None
    assert log.entries() == [("article", "metadata")]


def restrict(desk, page, kind="login"):
    return desk.post("wagtailadmin_pages:set_privacy", page.pk, data={"restriction_type": kind})


@pytest.mark.parametrize("where", ["article", "section", "home"])
def test_privacy_withholds_all_below_and_lifting_it_restores_them(article, section, site, desk, log, where):
    page = {"article": article, "section": section, "home": site.root_page}[where]
    public = ["article", "contributor"] if where == "article" else ["article", "contributor", "section"]
    restrict(desk, page)
    assert sorted(entry[:2] for entry in log.entries()) == [(kind, "withhold") for kind in public]

    log.start()
    restrict(desk, page, "none")
    assert sorted(log.entries()) == [(kind, "restore") for kind in public]


@pytest.mark.parametrize("data", [{}, {"include_descendants": "on"}])
def test_unpublishing_a_section_withholds_all_below(article, section, desk, log, data):
    desk.post("wagtailadmin_pages:unpublish", section.pk, data=data)

    assert now(article).live is not bool(data)
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "withhold"),
        ("contributor", "withhold"),
        ("section", "withhold"),
    ]


def test_publishing_a_section_again_restores_the_stories_that_stayed_live(article, section, desk, log):
    desk.post("wagtailadmin_pages:unpublish", section.pk)
    log.start()
    desk.publish(section)

    assert sorted(log.entries()) == [
        ("article", "restore"),
        ("contributor", "restore"),
        ("section", "restore"),
    ]


def test_a_section_unpublished_with_its_stories_comes_back_alone(article, section, desk, log):
    desk.post("wagtailadmin_pages:unpublish", section.pk, data={"include_descendants": "on"})
    log.start()
    desk.publish(section)

    assert log.entries() == [("section", "restore")]


def test_the_last_story_of_a_contributor_takes_them_along(article, section, desk, log):
    other = newsroom.make_contributor("Tom Okafor")
    log.start()
    desk.publish(article, {"credits-0-contributor": str(other.pk)})

    assert log.entries() == [
        ("contributor", "first-publish"),
        ("article", "metadata"),
        ("contributor", "withhold", "article"),
    ]
