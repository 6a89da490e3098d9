"""Drafts are shown as far as they go: null where something is missing, and never an error."""

import json

import pytest
from wagtail.models import Page

from news.addresses import Homes
from news.models import ArticlePage
from publishing.builders.build import represent_page
from publishing.visibility import verdict
from tests import newsroom
from tests.newsroom import image_block, make_article, paragraph
from tests.publishing.drafts import draft_of

pytestmark = pytest.mark.django_db


def test_an_empty_story_has_every_field_and_null_in_most(section):
    page = ArticlePage(title="", slug="x", locale=section.locale)
    page.path = section.path + "0" * Page.steplen
    page.set_url_path(section)

    item, _ = draft_of(page)

    assert [item[name] for name in ("headline", "byline", "summary", "lead_media")] == [None] * 4
    assert (item["body"], item["authors"]) == ([], [])
    assert item["section"]["name"] == "News"


def test_a_block_without_what_it_needs_has_null_there(section):
    heading = {"type": "heading", "value": {"text": "", "level": "3"}, "id": None}
    page = make_article(section, body=[image_block(None, caption="Dusk"), heading, paragraph()])

    item, obstacles = draft_of(page)

    image, heading, said = item["body"]
    assert (image["image"], image["caption"]["text"], image["text"]) == (None, "Dusk", "Dusk")
    assert (heading["anchor"], heading["html"], heading["text"]) == (None, "", "")
    assert said["text"] == "The board voted on Tuesday."
    assert len(obstacles) == 2


def test_a_whole_story_is_the_same_as_a_draft_and_in_public(section):
    page = newsroom.published_article(section, body=[paragraph(), image_block(newsroom.make_picture())])
    homes = Homes()
    public = represent_page(page, homes, verdict(page, homes)).content

    assert draft_of(page)[0] == json.loads(public.model_dump_json(by_alias=True))
