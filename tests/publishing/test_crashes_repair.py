"""A damaged store: `manage.py reconcile` makes it what it was, says so in the log, and then finds nothing to do."""

import pytest

from publishing.inventory import reconcile_all
from publishing.models import Dependency, Label, LookAgain, PathRecord, PublishedItem
from tests import newsroom
from tests.newsroom import image_block, paragraph

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(section):
    author = newsroom.make_contributor(portrait=newsroom.make_picture())
    body = [paragraph(), image_block(newsroom.make_picture())]
    story = newsroom.published_article(section, authors=[author], topics=[newsroom.make_topic()], body=body)
    newsroom.settle()
    return story


def items(**fields):
    return PublishedItem.objects.filter(**fields)


def in_item(**fields):
    return lambda: items(type="article").update(**fields)


DAMAGE = {
    "an empty document": in_item(document=""),
    "another document": in_item(document="{}"),
    "an empty card": in_item(card=""),
    "a wrong etag": in_item(etag="0" * 32),
    "a wrong digest": in_item(digest="0" * 64),
    "no address": in_item(path="", url=""),
    "no keys": in_item(keys=[]),
    "a wrong display date": in_item(display_at=None),
    "no labels": lambda: Label.objects.filter(item__type="article").delete(),
    "a label too many": lambda: Label.objects.create(
        item=items(type="article").get(), name="topic", value="x"
    ),
    "no path": lambda: PathRecord.objects.filter(item__type="article").delete(),
    "a path given up": lambda: PathRecord.objects.update(until="2026-01-01T00:00Z"),
    "an empty contributor": lambda: items(type="contributor").update(document=""),
    "an empty picture": lambda: items(type="image").update(document=""),
    "an empty site": lambda: items(type="site").update(document=""),
}


def store():
    """All that readers can get at, but versions and what follows from them."""
    changing = {"version", "etag", "document", "card", "reason", "modified_at"}
    columns = [f.attname for f in PublishedItem._meta.concrete_fields if f.attname not in changing]
    return (
        list(PublishedItem.objects.order_by("source").values(*columns)),
        set(Label.objects.values_list("item", "name", "value")),
        set(PathRecord.objects.filter(until=None).values_list("item", "site", "path")),
        set(Dependency.objects.values_list("item", "source", "tie")),
    )


@pytest.mark.parametrize("name", DAMAGE)
def test_what_was_damaged_is_rebuilt_and_said(story, name):
    before = store()
    DAMAGE[name]()

    _, entries = reconcile_all()
    newsroom.settle()

    assert entries
    assert {entry.reason for entry in entries} == {"rebuild"}
    assert store() == before
    assert not PublishedItem.objects.filter(document="").exists()


@pytest.mark.parametrize("name", DAMAGE)
def test_after_the_repair_there_is_nothing_to_do(story, name):
    DAMAGE[name]()
    reconcile_all()
    newsroom.settle()

    assert reconcile_all()[1] == []


def test_lost_ties_come_back_and_nobody_is_told(story):
    before = store()
    Dependency.objects.all().delete()

    _, entries = reconcile_all()
    newsroom.settle()

    assert entries == []
    assert store() == before


def test_a_lost_time_boundary_comes_back(section):
    story = newsroom.make_article(section)
    story.expire_at = "2036-01-01T00:00Z"
    newsroom.publish(story)
    newsroom.settle()
    LookAgain.objects.all().delete()

    reconcile_all()

    assert LookAgain.objects.get(due_at__isnull=False).source == f"page:{story.pk}"


def test_what_was_withdrawn_by_mistake_is_restored(story):
    items(type="article").update(state="withheld", document="", card="")

    assert [entry.reason for entry in reconcile_all()[1]] == ["restore"]


def test_a_whole_store_is_left_alone(story):
    assert reconcile_all()[1] == []
