"""What an editor does, and what the log says: the rows of OPERATIONS.md, through the model's own methods.

The routes of the admin, the schedule and the API are in `test_routes.py`.
"""

from datetime import timedelta

import pytest
from django.db.models import ProtectedError
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from news.models import ArticlePage, Contributor, NewsroomSettings, SectionPage
from publishing.schedule import expire_due
from tests import newsroom

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]


def test_saving_and_scheduling_a_draft_say_nothing(article, section, log):
    draft = newsroom.make_article(section)
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision().publish()
    article.title = "Changed, not published"
    article.save_revision()

    assert log.entries() == []


def test_publishing_again_without_a_difference_says_nothing(article, log):
    newsroom.publish(article)

    assert log.entries() == []


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("title", "Another headline", "update"),
        ("standfirst", "<p>Other words.</p>", "update"),
        ("body", [newsroom.paragraph("Other words.")], "update"),
        ("slug", "other-slug", "url-change"),
        ("rights_holder", "Somebody", "rights-change"),
        ("access_level", "subscriber", "rights-change"),
        ("kicker", "Harbour", "metadata"),
        ("urgency", 2, "metadata"),
    ],
)
def test_publishing_again_says_what_differs(article, log, field, value, reason):
    setattr(article, field, value)
    newsroom.publish(article)

    assert log.entries() == [("article", reason)]


def test_unpublishing_and_publishing_say_withhold_and_restore(article, log):
    article.unpublish()
    assert log.entries() == [("article", "withhold"), ("contributor", "withhold", "article")]

    log.start()
    newsroom.publish(ArticlePage.objects.get(pk=article.pk))
    assert log.entries() == [("contributor", "restore"), ("article", "restore")]


def test_expiry_and_return(article, log):
    ArticlePage.objects.filter(pk=article.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    expire_due()
    assert log.entries()[0] == ("article", "expire")

    log.start()
    page = ArticlePage.objects.get(pk=article.pk)
    page.expire_at = None
    newsroom.publish(page)
    assert log.entries()[-1] == ("article", "restore")


def test_deleting_what_is_public_is_a_kill(article, log):
    article.delete()

    assert log.entries() == [("article", "kill"), ("contributor", "withhold", "article")]


def test_deleting_a_draft_says_nothing(article, section, log):
    newsroom.make_article(section).delete()

    assert log.entries() == []


def test_moving_a_story_is_a_url_change(article, site, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    article.move(other, pos="last-child")

    assert log.entries() == [("article", "url-change")]


def test_renaming_a_sections_slug_moves_every_story_below(article, section, log):
    newsroom.published_article(section)
    log.start()
    section.slug = "harbour"
    newsroom.publish(section)

    assert log.entries() == [("section", "url-change"), *[("article", "url-change", "section")] * 2]


def test_renaming_a_sections_title_is_metadata_of_all_that_print_it(article, section, log):
    section.title = "Harbour news"
    newsroom.publish(section)

    assert log.entries() == [("section", "metadata"), ("article", "metadata", "section")]


def test_renaming_a_contributor_is_metadata_of_all_that_print_the_name(article, log):
    contributor = Contributor.objects.get()
    contributor.name = "Maria Borg"
    contributor.save()

    assert log.entries() == [("contributor", "metadata"), ("article", "metadata", "contributor")]


def test_a_biography_is_the_contributors_own(article, log):
    contributor = Contributor.objects.get()
    contributor.biography = "<p>Writes about ships.</p>"
    contributor.save()

    assert log.entries() == [("contributor", "metadata")]


def test_a_contributor_that_stories_use_cannot_be_deleted(article, log):
    with pytest.raises(ProtectedError):
        Contributor.objects.get().delete()

    assert log.entries() == []


def test_copying_without_publishing_says_nothing(article, section, log):
    article.copy(to=section, update_attrs={"slug": "copy"}, keep_live=False)

    assert log.entries() == []


def test_a_copy_that_publishes_is_a_first_publication(article, section, log):
    article.copy(to=section, update_attrs={"slug": "copy"}, keep_live=True)

    assert log.entries() == [("article", "first-publish")]


def test_an_alias_follows_its_source(article, site, log):
    other = newsroom.make_section(site.root_page, "Culture")
    log.start()
    article.create_alias(parent=other, update_slug="alias")
    assert log.entries() == [("article", "first-publish")]

    log.start()
    article.title = "Another headline"
    newsroom.publish(article)
    assert log.entries() == [("article", "update"), ("article", "metadata", "article")]


def test_an_alias_of_a_draft_says_nothing(article, section, log):
    newsroom.make_article(section).create_alias(parent=section, update_slug="alias")

    assert log.entries() == []


def test_converting_an_alias_is_metadata(article, section, log):
    alias = article.create_alias(parent=section, update_slug="alias")
    log.start()
    alias.alias_of = None
    alias.save()

    assert log.entries() == [("article", "metadata")]


def test_restricting_a_section_withholds_all_below_and_lifting_restores(article, section, log):
    restriction = PageViewRestriction.objects.create(page=section, restriction_type="login")
    assert sorted(log.entries()) == [
        ("article", "withhold"),
        ("contributor", "withhold", "article"),
        ("section", "withhold"),
    ]

    log.start()
    restriction.delete()
    assert sorted(log.entries()) == [
        ("article", "restore"),
        ("contributor", "restore"),
        ("section", "restore"),
    ]


def test_an_alias_of_a_restricted_story_goes_with_it(article, site, section, log):
    other = newsroom.make_section(site.root_page, "Culture")
    article.create_alias(parent=other, update_slug="alias")
    log.start()
    PageViewRestriction.objects.create(page=section, restriction_type="login")

    reasons = [entry[:2] for entry in log.entries()]
    assert reasons.count(("article", "withhold")) == 2


def test_unpublishing_a_section_hides_its_live_stories_and_publishing_brings_them_back(article, section, log):
    section.unpublish()
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "withhold"),
        ("contributor", "withhold"),
        ("section", "withhold"),
    ]

    log.start()
    newsroom.publish(SectionPage.objects.get(pk=section.pk))
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "restore"),
        ("contributor", "restore"),
        ("section", "restore"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "reasons"),
    [
        ("caption", "Other words", [("image", "metadata"), ("article", "metadata", "image")]),
        ("credit", "Somebody else", [("image", "metadata"), ("article", "metadata", "image")]),
        ("rights_holder", "Somebody", [("image", "rights-change"), ("article", "rights-change", "image")]),
        ("focal_point_x", 10, [("image", "metadata"), ("article", "metadata", "image")]),
    ],
)
def test_a_pictures_change_reaches_what_shows_it(site, illustrated, picture, log, field, value, reasons):
    if field == "focal_point_x":
        picture.focal_point_y = picture.focal_point_width = picture.focal_point_height = 10
    setattr(picture, field, value)
    picture.save()

    assert log.entries() == reasons


def test_a_caption_written_over_is_the_pictures_own_change(site, section, picture, log):
    newsroom.published_article(
        section, body=[newsroom.paragraph(), newsroom.image_block(picture, caption="Mine")]
    )
    log.start()
    picture.caption = "Other words"
    picture.save()

    assert log.entries() == [("image", "metadata")]


def test_a_picture_made_private_goes_and_its_stories_change(site, illustrated, picture, log):
    private = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    picture.collection = private
    picture.save()

    assert log.entries() == [("image", "withhold"), ("article", "rights-change", "image")]


def test_restricting_a_collection_hides_its_pictures_and_lifting_shows_them(site, illustrated, picture, log):
    collection = Collection.get_first_root_node().add_child(name="Archive")
    picture.collection = collection
    picture.save()
    log.start()
    restriction = CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    assert log.entries() == [("image", "withhold"), ("article", "rights-change", "image")]

    log.start()
    restriction.delete()
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "rights-change"),
        ("image", "restore"),
    ]


def test_deleting_a_picture_is_a_kill_and_a_rights_change_of_what_showed_it(site, illustrated, picture, log):
    picture.delete()

    assert log.entries() == [("image", "kill"), ("article", "rights-change", "image")]


def test_reordering_says_nothing(article, section, log):
    other = newsroom.published_article(section)
    log.start()
    Page.objects.get(pk=other.pk).move(Page.objects.get(pk=article.pk), pos="left")

    assert log.entries() == []


def test_the_sites_name_is_metadata_of_the_site(site, section, log):
    site.site_name = "The Other Paper"
    site.save()

    assert ("site", "metadata") in log.entries()


def test_the_sites_host_rebuilds_every_item(article, site, log):
    site.hostname = "other.test"
    site.save()

    entries = log.entries()
    assert entries.count(("article", "rebuild")) == entries.count(("section", "rebuild")) == 1


def test_the_time_zone_rebuilds_what_prints_dates(article, site, log):
    settings = NewsroomSettings.for_site(site)
    settings.time_zone = "Europe/Malta"
    settings.save()

    assert ("site", "metadata") in log.entries()
