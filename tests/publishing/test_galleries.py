"""A gallery shows the pictures it may; one that is gone takes no other along."""

import json
from uuid import uuid4

import pytest

from publishing.models import PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def pictures():
    return [newsroom.make_picture(title) for title in ("Bow", "Stern")]


@pytest.fixture
def story(section, pictures):
    words = {"caption": "", "credit": "", "alt": "", "decorative": False}
    items = [{"type": "item", "value": {"image": p.pk, **words}, "id": str(uuid4())} for p in pictures]
    gallery = {
        "type": "gallery",
        "value": {"title": "Two ends", "intro": "", "items": items},
        "id": str(uuid4()),
    }
    return newsroom.published_article(section, body=[newsroom.paragraph(), gallery])


def galleries(story):
    body = json.loads(PublishedItem.objects.get(source=f"page:{story.pk}").document)["body"]
    return [
        [item["caption"]["text"] for item in block["items"]] for block in body if block["type"] == "gallery"
    ]


def test_a_deleted_picture_leaves_a_gallery_of_the_others(story, pictures):
    pictures[0].delete()
    newsroom.settle()

    assert galleries(story) == [["Caption of Stern"]]


def test_without_any_picture_there_is_no_gallery(story, pictures):
    for picture in pictures:
        picture.delete()
    newsroom.settle()

    assert galleries(story) == []
    assert PublishedItem.objects.get(source=f"page:{story.pk}").state == "usable"
