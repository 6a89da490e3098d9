"""Stories with recordings: what the log says when these change, and when their files can be fetched."""

import json

import pytest
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction

from publishing.models import Dependency, PublishedItem
from publishing.vocabulary import Tie
from tests import newsroom

pytestmark = pytest.mark.django_db
EMPTY = dict.fromkeys(("url", "title", "caption", "credit", "transcript"), "") | {"found": {}}
ID = "5c1f0d0e-57c8-4b0b-9d8f-0f0f5f7a0009"


@pytest.fixture
def poster():
    return newsroom.make_picture("Poster")


@pytest.fixture
def film(poster):
    return newsroom.make_recording("Fog", type="video", caption="Out of the fog", poster=poster)


@pytest.fixture
def story(section, film, log):
    block = {"type": "video", "value": EMPTY | {"recording": film.pk, "display": "wide"}, "id": ID}
    story = newsroom.published_article(section, body=[newsroom.paragraph(), block])
    log.start()
    return story


def document(story):
    return json.loads(PublishedItem.objects.get(source=f"page:{story.pk}").document)


def fetched(film):
    return Client().get(film.public_path).status_code


def make_private(film):
    film.collection = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=film.collection, restriction_type="login")
    film.save()


def test_a_published_story_opens_the_file_and_its_withdrawal_closes_it(story, film):
    video = document(story)["body"][1]
    assert video["files"][0]["url"].endswith(film.public_path)
    assert (video["title"], video["caption"]["text"], fetched(film)) == ("Fog", "Out of the fog", 200)

    story.unpublish()
    assert fetched(film) == 404


def test_other_words_of_a_recording_are_metadata_of_what_shows_it(story, film, log):
    film.caption = "Into the fog"
    film.transcript = "A bell."
    film.save()

    assert log.entries() == [("article", "metadata")]
    assert document(story)["body"][1]["caption"]["text"] == "Into the fog"


def test_a_text_track_is_metadata_too(story, film, log):
    newsroom.make_track(film)

    assert log.entries() == [("article", "metadata")]
    assert document(story)["body"][1]["tracks"][0]["kind"] == "captions"


def test_a_private_collection_closes_the_file_at_once_and_takes_the_block(story, film, log):
    make_private(film)
    assert fetched(film) == 404

    assert log.entries() == [("article", "rights-change"), ("image", "withhold", "article")]
    assert [block["type"] for block in document(story)["body"]] == ["paragraph"]


def test_so_does_a_deletion(story, film, log):
    film.delete()

    assert log.entries()[0] == ("article", "rights-change")
    assert [block["type"] for block in document(story)["body"]] == ["paragraph"]


def test_it_comes_back_when_the_collection_opens(story, film, log):
    make_private(film)
    log.start()
    CollectionViewRestriction.objects.all().delete()

    assert ("article", "rights-change") in [entry[:2] for entry in log.entries()]
    assert fetched(film) == 200


def test_the_poster_of_a_sound_is_not_shown_so_not_public(section, poster):
    horn = newsroom.make_recording("Horn", poster=poster)
    block = {"type": "audio", "value": EMPTY | {"recording": horn.pk}, "id": ID}
    newsroom.published_article(section, body=[newsroom.paragraph(), block])

    assert not PublishedItem.objects.filter(source=f"picture:{poster.pk}").exists()
    assert Dependency.objects.filter(source=f"recording:{horn.pk}", tie=Tie.OFFERS).exists()


def test_what_is_said_in_recordings_is_not_counted(section, film):
    film.transcript = "Many words are said here."
    film.save()
    block = {"type": "video", "value": EMPTY | {"recording": film.pk}, "id": ID}
    story = newsroom.published_article(section, body=[newsroom.paragraph("Two words"), block])

    assert document(story)["word_count"] == 2


def test_editors_preview_the_file_itself_before_anything_is_public(section, film, rf):
    block = {"type": "video", "value": EMPTY | {"recording": film.pk}, "id": ID}
    draft = newsroom.make_article(section, body=[block])
    html = draft.serve_plain_preview(rf.get("/")).rendered_content

    assert f'href="{film.url}"' in html
    assert "/files/" not in html
