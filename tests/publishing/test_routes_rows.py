"""Contributors, topics, pictures, collections and settings changed in the admin, and what the log says."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction, Locale
from wagtail.test.utils.form_data import rich_text

from media.models import Picture
from news.models import Contributor, Topic
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
HIDDEN = [("image", "withhold"), ("article", "rights-change", "image")]
FOCAL = {"focal_point_x": 10, "focal_point_y": 10, "focal_point_width": 10, "focal_point_height": 10}


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def topic(section, log):
    topic = newsroom.make_topic("Ferries")
    newsroom.published_article(section, topics=[topic])
    log.start()
    return topic


@pytest.fixture
def archive(picture, illustrated, log):
    """A collection of its own that holds the picture of the story."""
    collection = Collection.get_first_root_node().add_child(name="Archive")
    picture.collection = collection
    picture.save()
    log.start()
    return collection


@pytest.fixture
def private(log):
    collection = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    log.start()
    return collection


def test_renaming_a_contributor_is_metadata_of_all_that_print_the_name(article, desk, log):
    contributor = Contributor.objects.get()
    desk.fill("wagtailsnippets_news_contributor:edit", contributor.pk, data={"name": "Maria Borg"})

    assert log.entries() == [("contributor", "metadata"), ("article", "metadata", "contributor")]


def test_a_biography_is_the_contributors_own(article, desk, log):
    contributor = Contributor.objects.get()
    biography = rich_text("<p>Writes about ships.</p>")
    desk.fill("wagtailsnippets_news_contributor:edit", contributor.pk, data={"biography": biography})

    assert log.entries() == [("contributor", "metadata")]


def test_renaming_a_topic_is_metadata_of_all_that_print_the_name(topic, desk, log):
    desk.fill("wagtailsnippets_news_topic:edit", topic.pk, data={"name": "Ferry lines"})

    assert log.entries() == [("topic", "metadata"), ("article", "metadata", "topic")]


@pytest.mark.parametrize("model", [Contributor, Topic])
def test_what_stories_use_cannot_be_deleted(topic, desk, log, model):
    row = model.objects.get()
    desk.post(f"wagtailsnippets_news_{model._meta.model_name}:delete", row.pk)

    assert model.objects.filter(pk=row.pk).exists()
    assert log.entries() == []


def test_deleting_a_contributor_no_story_uses_says_nothing(article, desk, log):
    row = newsroom.make_contributor("Tom Okafor")
    desk.post("wagtailsnippets_news_contributor:delete", row.pk)

    assert not Contributor.objects.filter(pk=row.pk).exists()
    assert log.entries() == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"caption": "Other words"}, "metadata"),
        ({"credit": "Somebody else"}, "metadata"),
        ({"description": "Other alt"}, "metadata"),
        ({"rights_holder": "Somebody"}, "rights-change"),
        (FOCAL, "metadata"),
    ],
)
def test_a_pictures_change_reaches_what_shows_it(picture, illustrated, desk, log, data, reason):
    desk.fill("wagtailimages:edit", picture.pk, data=data)

    assert log.entries() == [("image", reason), ("article", reason, "image")]


def test_a_new_file_is_metadata_of_the_picture_and_what_shows_it(picture, illustrated, desk, log):
    desk.fill("wagtailimages:edit", picture.pk, data={"file": jpeg()})

    assert log.entries() == [("image", "metadata"), ("article", "metadata", "image")]


def jpeg():
    data = BytesIO()
    Image.new("RGB", (80, 60), (10, 20, 30)).save(data, "JPEG")
    return SimpleUploadedFile("new.jpg", data.getvalue(), "image/jpeg")


def test_deleting_a_picture_is_a_kill_and_a_rights_change_of_what_showed_it(picture, illustrated, desk, log):
    desk.post("wagtailimages:delete", picture.pk)

    assert log.entries() == [("image", "kill"), ("article", "rights-change", "image")]


def test_a_picture_moved_to_a_private_collection_goes(picture, illustrated, private, desk, log):
    desk.fill("wagtailimages:edit", picture.pk, data={"collection": private.pk})

    assert log.entries() == HIDDEN


def test_pictures_added_to_a_private_collection_in_bulk_go(picture, illustrated, private, desk, log):
    desk.bulk("media", "picture", "add_to_collection", picture, collection=private.pk)

    assert Picture.objects.get().collection_id == private.pk
    assert log.entries() == HIDDEN


def test_pictures_taken_out_of_a_private_collection_in_bulk_come_back(
    picture, illustrated, private, desk, log
):
    desk.bulk("media", "picture", "add_to_collection", picture, collection=private.pk)
    log.start()
    root = Collection.get_first_root_node()
    desk.bulk("media", "picture", "add_to_collection", picture, collection=root.pk)

    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "rights-change"),
        ("image", "restore"),
    ]


def test_pictures_deleted_in_bulk_are_killed(picture, illustrated, section, desk, log):
    other = newsroom.make_picture("Crane")
    newsroom.published_article(section, body=[newsroom.paragraph(), newsroom.image_block(other)])
    log.start()
    desk.bulk("media", "picture", "delete", picture, other)

    assert log.entries() == [("image", "kill")] * 2 + [("article", "rights-change", "image")] * 2


def test_restricting_a_collection_hides_its_pictures_and_lifting_shows_them(archive, desk, log):
    address = ("wagtailadmin_collections:set_privacy", archive.pk)
    desk.post(*address, data={"restriction_type": "login"})
    assert log.entries() == HIDDEN

    log.start()
    desk.post(*address, data={"restriction_type": "none"})
    assert sorted(entry[:2] for entry in log.entries()) == [
        ("article", "rights-change"),
        ("image", "restore"),
    ]


def test_moving_a_collection_below_a_private_one_hides_its_pictures(archive, private, desk, log):
    desk.fill("wagtailadmin_collections:edit", archive.pk, data={"parent": private.pk})

    assert Collection.objects.get(pk=archive.pk).is_descendant_of(private)
    assert log.entries() == HIDDEN


def test_a_collection_that_holds_pictures_cannot_be_deleted(archive, desk, log):
    desk.post("wagtailadmin_collections:delete", archive.pk)

    assert Collection.objects.filter(pk=archive.pk).exists()
    assert log.entries() == []


def test_the_sites_name_is_metadata_of_the_site(article, site, desk, log):
    desk.fill("wagtailsites:edit", site.pk, data={"site_name": "The Other Paper"})

    assert ("site", "metadata") in log.entries()


def test_the_sites_host_rebuilds_every_item(article, site, desk, log):
    desk.fill("wagtailsites:edit", site.pk, data={"hostname": "other.test"})

    entries = log.entries()
    assert entries.count(("article", "rebuild")) == entries.count(("section", "rebuild")) == 1


def test_the_time_zone_is_metadata_of_the_site(article, site, desk, log):
    address = ("wagtailsettings:edit", "news", "newsroomsettings", site.pk)
    desk.fill(*address, data={"time_zone": "Europe/Malta"})

    assert ("site", "metadata") in log.entries()


def test_a_language_in_use_cannot_be_deleted(article, desk, log):
    Locale.objects.create(language_code="ar")
    english = Locale.objects.get(language_code="en")
    desk.post("wagtaillocales:delete", english.pk)

    assert Locale.objects.filter(pk=english.pk).exists()
    assert log.entries() == []
