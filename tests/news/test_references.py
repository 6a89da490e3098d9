"""The index of what refers to what is not stopped by rows that were replaced before the worker came to them."""

import pytest
from django_tasks import task_backends
from wagtail.models import ReferenceIndex

from news import references
from news.models import ArticleTopic
from tests import newsroom

pytestmark = pytest.mark.django_db
ROW = ("news", "articletopic")


def test_a_row_that_is_gone_refers_to_nothing(section):
    references.index_references.func(*ROW, "4711")


def test_a_row_that_is_there_is_indexed(section):
    topic = newsroom.make_topic("Ferries")
    story = newsroom.make_article(section, topics=[topic])
    ReferenceIndex.objects.all().delete()
    references.index_references.func(*ROW, str(story.topic_links.get().pk))

    assert ReferenceIndex.get_references_to(topic).exists()


def test_what_fails_for_another_reason_is_said(section, monkeypatch):
    story = newsroom.make_article(section, topics=[newsroom.make_topic("Ferries")])
    monkeypatch.setattr(ReferenceIndex, "create_or_update_for_object", fail)
    with pytest.raises(ArticleTopic.DoesNotExist):
        references.index_references.func(*ROW, str(story.topic_links.get().pk))


def fail(row):
    raise ArticleTopic.DoesNotExist


def test_the_worker_is_asked_for_ours(section, monkeypatch):
    asked = []
    backend = task_backends["default"]
    monkeypatch.setattr(
        type(backend), "enqueue", lambda backend, task, args, kwargs: asked.append(task.module_path)
    )
    newsroom.make_topic("Ferries")

    assert "news.references.index_references" in asked
