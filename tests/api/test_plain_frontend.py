"""Whoever knows only paragraphs and pictures prints every story of the demo newsroom, and loses no word."""

import json
from collections import Counter

import pytest
from django.test import Client

from news.models import ArticlePage
from publishing.models import PublishedItem
from tests.plain_frontend import render, words_shown, words_typed

pytestmark = pytest.mark.django_db


def stories():
    """Every public story as typed and as answered with, as a subscriber gets it."""
    for page in ArticlePage.objects.live():
        item = PublishedItem.objects.filter(source=f"page:{page.pk}", state="usable").first()
        if item is not None:
            yield page, item


def test_every_story_of_the_demo_is_rendered_whole(demo, subtests):
    listed = 0
    for page, item in stories():
        answer = Client().get(f"/api/v1/articles/{item.id}/").json()
        story = answer if answer["access"]["body_complete"] else json.loads(item.document)
        with subtests.test(page.slug):
            typed = [
                word
                for stream in (page.lead_media, page.body)
                for word in words_typed(stream.stream_block, stream)
            ]
            lost = Counter(typed) - Counter(words_shown(render(story)))
            assert not lost, lost
            assert len(typed) > 60
        listed += 1
    assert listed == 54
