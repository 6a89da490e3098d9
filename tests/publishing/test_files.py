"""Recordings and documents are no items: what is built from them is looked at again when they change."""

import pytest
from wagtail.models import Collection, CollectionViewRestriction

from media.models import Attachment, Recording, TextTrack
from publishing.models import Dependency, LookAgain, PublishedItem
from publishing.vocabulary import Tie
from tests import newsroom
from tests.desk import Desk
from tests.media.recorded import VTT, wav
from tests.media.samples import upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("using")]


@pytest.fixture
def horn():
    return Recording.objects.create(title="Foghorn", type="audio", file=upload(wav(), "horn.wav"))


@pytest.fixture
def minutes():
    return Attachment.objects.create(title="Minutes", file=upload(b"%PDF-1.7", "minutes.pdf"))


@pytest.fixture
def using(article, horn, minutes):
    """A public story built from both; nothing is left to do."""
    newsroom.settle()
    item = PublishedItem.objects.get(source=f"page:{article.pk}")
    for source in (f"recording:{horn.pk}", f"document:{minutes.pk}"):
        Dependency.objects.create(item=item, source=source, tie=Tie.OFFERS)
    LookAgain.objects.all().delete()


def looked_at():
    return set(LookAgain.objects.values_list("source", flat=True))


def add_track(horn):
    return TextTrack.objects.create(recording=horn, language="en", file=upload(VTT, "words.vtt"))


@pytest.mark.parametrize("name", ["horn", "minutes"])
def test_other_words_have_the_story_looked_at_again(request, article, name):
    file = request.getfixturevalue(name)
    file.title = "Other words"
    file.save()

    assert looked_at() == {f"page:{article.pk}"}


@pytest.mark.parametrize("name", ["horn", "minutes"])
def test_so_does_a_deletion(request, article, name):
    request.getfixturevalue(name).delete()

    assert looked_at() == {f"page:{article.pk}"}


def test_so_does_a_text_track_that_comes_or_goes(article, horn):
    track = add_track(horn)
    assert looked_at() == {f"page:{article.pk}"}

    LookAgain.objects.all().delete()
    track.delete()
    assert looked_at() == {f"page:{article.pk}"}


def test_so_does_a_collection_that_becomes_private(article, horn):
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(collection=root, restriction_type="login")

    assert f"page:{article.pk}" in looked_at()


def test_so_do_documents_moved_in_bulk(article, minutes):
    private = Collection.get_first_root_node().add_child(name="Private")
    LookAgain.objects.all().delete()
    Desk().bulk("media", "attachment", "add_to_collection", minutes, collection=private.pk)

    minutes.refresh_from_db()
    assert minutes.collection_id == private.pk
    assert f"page:{article.pk}" in looked_at()
