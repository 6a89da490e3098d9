"""The first whole path: a draft, its publication, the store, the log."""

import json

import pytest

from publishing.models import PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def section():
    site = newsroom.make_site()
    return newsroom.make_section(site.root_page)


def test_a_draft_is_nowhere_in_the_store(section):
    newsroom.make_article(section)
    newsroom.settle()

    assert not PublishedItem.objects.filter(type="article").exists()


def test_what_a_story_shows_is_public_before_it(section):
    newsroom.settle()
    before = newsroom.head()
    author = newsroom.make_contributor("Tom Okafor")
    topic = newsroom.make_topic("Ferries")

    newsroom.published_article(section, authors=[author], topics=[topic])

    entries = newsroom.entries_since(before)
    assert [(e.item_type, e.reason) for e in entries] == [
        ("contributor", "first-publish"),
        ("topic", "first-publish"),
        ("article", "first-publish"),
    ]


def test_the_document_says_what_the_editor_wrote(section):
    article = newsroom.published_article(section, "Night ferry stays", slug="night-ferry")

    document = json.loads(PublishedItem.objects.get(source=f"page:{article.pk}").document)

    assert document["headline"] == "Night ferry stays"
    assert document["path"] == "/news/night-ferry/"
    assert document["url"] == "https://paper.test/news/night-ferry/"
    assert [block["text"] for block in document["body"]] == ["The board voted on Tuesday."]
    assert document["byline"]["text"] == "Maria Vella"
