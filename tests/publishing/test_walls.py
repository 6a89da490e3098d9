"""What stands behind a wall describes the story nowhere: not in a summary, not for machines, not as a picture."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from publishing.models import PublishedItem
from tests import newsroom
from tests.newsroom import image_block, paragraph

pytestmark = pytest.mark.django_db

OPEN, CANARY = "Open words.", "canary behind the wall"
WALLED = {"access_level": "subscriber"}


@pytest.fixture
def behind():
    """A picture that stands in the fourth block."""
    return newsroom.make_picture("Canary", caption=CANARY, description=CANARY, credit=CANARY)


@pytest.fixture
def walled(section, behind):
    """A published story of four blocks; its item."""

    def story(teaser_blocks, **fields):
        body = [paragraph(OPEN), paragraph(CANARY), paragraph(CANARY), image_block(behind)]
        fields = WALLED | {"teaser_blocks": teaser_blocks, "body": body} | fields
        page = newsroom.published_article(section, "The walled story", **fields)
        return PublishedItem.objects.get(source=f"page:{page.pk}")

    return story


def described(item):
    """The document without its body."""
    return {name: value for name, value in json.loads(item.document).items() if name != "body"}


@pytest.fixture(params=[0, 1])
def unseen(request, walled):
    """A story of which nobody may read a word: nothing, or one picture, stands before the wall."""
    before = [image_block(newsroom.make_picture())] * request.param
    return walled(request.param, body=[*before, *[paragraph(CANARY)] * 3])


def test_no_word_from_behind_the_wall_is_outside_the_body(unseen):
    assert CANARY not in json.dumps(described(unseen))
    assert CANARY not in unseen.card


@pytest.mark.parametrize(("blocks", "words"), [(0, ""), (1, OPEN), (2, OPEN)])
def test_the_summary_is_made_of_what_everyone_may_read(walled, blocks, words):
    story = described(walled(blocks))

    assert (story["summary"], story["seo"]["description"], story["social"]["description"]) == (words,) * 3


@pytest.mark.parametrize(("blocks", "shown"), [(0, False), (1, False), (3, False), (4, True)])
def test_a_picture_behind_the_wall_is_not_that_of_social_media(walled, behind, blocks, shown):
    story = described(walled(blocks))

    assert bool(story["social"]["image"]) == shown


def test_no_answer_of_the_api_has_a_word_from_behind_the_wall(unseen):
    for address in (f"{unseen.id}/", "", "?view=full", "?view=full&fields=summary,seo,social"):
        answer = Client().get(f"/api/v1/articles/{address}")
        assert answer.status_code == 200
        assert CANARY not in answer.content.decode()


def test_the_papers_rule_holds_where_the_story_has_no_number(walled, settings):
    body = [paragraph(OPEN)] * settings.DATELINE.teaser_blocks + [paragraph(CANARY)]

    assert CANARY not in json.dumps(described(walled(None, body=body)))


def test_the_words_of_a_picture_before_the_wall_are_no_summary(walled, behind):
    story = described(walled(1, body=[image_block(behind), paragraph(CANARY + " too")]))

    assert story["summary"] == ""
    assert story["social"]["image"]["id"]


def test_a_story_open_until_an_hour_from_now_is_described_as_it_will_be_after(walled):

    item = walled(1, free_until=timezone.now() + timedelta(hours=1))

    assert CANARY not in json.dumps(described(item))


def test_a_free_story_is_described_by_all_of_it(walled):
    story = described(
        walled(0, access_level="free", body=[image_block(newsroom.make_picture()), paragraph(OPEN)])
    )

    assert story["summary"] == OPEN
    assert story["social"]["image"]
