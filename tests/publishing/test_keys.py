"""Keys stand in the log for ever: they hold ids, words of the contract and digests, never a word of the paper."""

import json
import re
from hashlib import sha256

import pytest
from django.test import Client

from publishing.keys import list_key
from publishing.models import LogEntry, PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db

CANARY = "canary"
ARABIC = "سري-canary"
KEY = re.compile(
    r"(?:article|section|contributor|topic|image|site):[0-9a-f-]{36}"
    r"|list:all:[0-9a-f-]{36}"
    r"|list:(?:section|topic|contributor):(?:[0-9a-f-]{36}|~[0-9a-f]{24})"
    r"|list:genre:news"
    r"|list:(?:article|section|contributor|topic|image|site|redirect)s"
)
FILTERS = {
    "section": "/canary-section/",
    "topic": "/topics/canary-topic/",
    "contributor": f"/contributors/{ARABIC}/",
}


@pytest.fixture
def story(site):
    section = newsroom.make_section(site.root_page, "Canary section")
    author = newsroom.make_contributor("Canary Author", slug=ARABIC)
    topic = newsroom.make_topic("Canary topic", slug="canary-topic")
    picture = newsroom.make_picture("Canary")
    return newsroom.published_article(
        section,
        "Canary story",
        slug="canary-story",
        authors=[author],
        topics=[topic],
        lead=[newsroom.image_block(picture)],
    )


@pytest.fixture
def gone(story):
    """The story was renamed and taken down, so the log has entries of every sort."""
    story.slug = "canary-again"
    newsroom.publish(story)
    newsroom.settle()
    type(story).objects.get(pk=story.pk).unpublish()
    newsroom.settle()


def digest(path):
    return f"~{sha256(path.encode()).hexdigest()[:24]}"


def cache_tags(address, **asked):
    answer = Client().get(address, asked)
    assert answer.status_code == 200, answer.content
    assert answer["Cache-Tag"].split(",") == answer["Surrogate-Key"].split()
    return answer["Cache-Tag"].split(",")


def test_no_entry_of_the_log_has_a_word_in_its_keys(gone):
    keys = [key for entry in LogEntry.objects.all() for key in entry.keys]

    assert keys
    assert [key for key in keys if not KEY.fullmatch(key)] == []


def test_no_item_has_a_word_in_its_keys(story):
    for item in PublishedItem.objects.all():
        printed = json.loads(item.document)["keys"]
        assert [key for key in [*item.keys, *printed] if not KEY.fullmatch(key)] == [], item


@pytest.mark.parametrize("kind", ["articles", "sections", "contributors", "topics", "images", "site"])
def test_no_answer_has_a_word_in_its_tags(story, kind):
    assert [key for key in cache_tags(f"/api/v1/{kind}/") if not KEY.fullmatch(key)] == []


@pytest.mark.parametrize(("name", "path"), FILTERS.items())
def test_a_list_asked_for_by_path_bears_the_key_its_stories_have_in_the_log(story, name, path):
    key = f"list:{name}:{digest(path)}"
    entry = LogEntry.objects.get(item_type="article")

    assert key in entry.keys
    assert key in cache_tags("/api/v1/articles/", **{name: path})


@pytest.mark.parametrize("spelled", ["/topics/canary-topic/", "/topics/canary-topic"])
def test_every_spelling_of_a_path_that_is_understood_is_one_key(story, spelled):
    assert f"list:topic:{digest('/topics/canary-topic/')}" in cache_tags("/api/v1/articles/", topic=spelled)


def test_the_digest_is_of_the_path_and_of_nothing_else():
    assert list_key("section", "/news/") == "list:section:~3da6b66744f34a78c8977ee1"


def test_the_tombstone_purges_the_lists_the_story_stood_in(gone):
    tombstone = LogEntry.objects.filter(item_type="article", reason="withhold").get()

    for name, path in FILTERS.items():
        assert f"list:{name}:{digest(path)}" in tombstone.keys
