"""The process dies at any write of an operation: after the next drain it is as if it had not."""

from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from news.models import Navigation
from publishing.inventory import reconcile_all
from publishing.models import Dependency, Label, LogEntry, LookAgain, PathRecord, PublishedItem
from publishing.sequencer import number
from tests import newsroom
from tests.newsroom import image_block, make_article, paragraph, publish
from tests.publishing.ways import line, page

pytestmark = pytest.mark.django_db


class Died(BaseException):
    """No handler of ours catches it."""


@contextmanager
def dying_at(write=None):
    """Die at this write, counted from 1. Between two writes nothing changes, so reads need no death of their own."""
    seen = []

    def execute_or_die(execute, sql, params, many, context):
        if sql.split(None, 1)[0] in {"INSERT", "UPDATE", "DELETE"}:
            seen.append(sql)
            if len(seen) == write:
                raise Died
        return execute(sql, params, many, context)

    with connection.execute_wrapper(execute_or_die):
        yield seen


@contextmanager
def undone():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def operate(step):
    """As a request of the admin: all in one transaction, then what is done after its commit."""
    with transaction.atomic():
        step()
    newsroom.settle()


def snapshot():
    """The store, the log and the queue, without ids and times, which are others each time."""
    return (
        list(
            PublishedItem.objects.order_by("source").values_list(
                "source", "state", "version", "reason", "path"
            )
        ),
        list(
            Dependency.objects.order_by("item__source", "source", "tie").values_list(
                "item__source", "source", "tie"
            )
        ),
        list(Label.objects.order_by("item__source", "name").values_list("item__source", "name")),
        list(PathRecord.objects.order_by("path").values_list("path", "item__source")),
        list(LogEntry.objects.order_by("position").values_list("position", "item_type", "reason", "version")),
        list(LookAgain.objects.values_list("source")),
    )


@pytest.fixture
def story(section):
    people = [newsroom.make_contributor(name) for name in ("Maria", "Tom")]
    topic, picture = newsroom.make_topic(), newsroom.make_picture()
    body = [paragraph(), image_block(picture)]
    story = publish(make_article(section, "The story", authors=people, topics=[topic], body=body))
    link = f'<a linktype="page" id="{story.pk}">there</a>'
    newsroom.published_article(section, authors=people[:1], body=[paragraph(link)])
    return story


@pytest.fixture
def draft(section, story):
    body = [paragraph(), image_block(newsroom.make_picture())]
    return make_article(section, authors=[newsroom.make_contributor("Rita")], body=body)


def changed(instance, **fields):
    for name, value in fields.items():
        setattr(instance, name, value)
    return instance


SAME_EACH_TIME = {"pk": 900}
"""Rows made by an operation: a sequence of PostgreSQL goes on although the attempt was undone."""


def redirect_to(story):
    site = Site.objects.get()
    return Redirect.objects.create(old_path="/old", site=site, redirect_page=story, **SAME_EACH_TIME)


def menu_of(*pages):
    menus = [{"type": "menu", "value": {"name": "main", "items": [line(page(each)) for each in pages]}}]
    site = Site.objects.get()
    return Navigation.objects.create(site=site, locale=pages[0].locale, menus=menus, **SAME_EACH_TIME)


OPERATIONS = {
    "first publication": lambda story, draft: publish(draft),
    "another version": lambda story, draft: publish(changed(story, title="Another headline")),
    "another address": lambda story, draft: changed(story, slug="another").save(),
    "unpublication": lambda story, draft: story.unpublish(),
    "deletion": lambda story, draft: story.delete(),
    "a contributor's name": lambda story, draft: changed(
        story.credits.first().contributor, name="Maria B."
    ).save(),
    "a redirect": lambda story, draft: redirect_to(story),
    "the end of a redirect": lambda story, draft: (redirect_to(story), story.unpublish()),
    "a redirect's deletion": lambda story, draft: redirect_to(story).delete(),
    "a menu": lambda story, draft: menu_of(story, draft),
    "a section's slug": lambda story, draft: publish(changed(story.get_parent().specific, slug="other")),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_dying_at_any_write_is_as_if_it_had_not_happened(story, draft, name):
    def step():
        OPERATIONS[name](type(story).objects.get(pk=story.pk), type(draft).objects.get(pk=draft.pk))

    newsroom.settle()
    before = snapshot()
    with undone(), dying_at() as writes:
        operate(step)
        after = snapshot()

    for write in range(1, len(writes) + 1):
        with undone():
            with pytest.raises(Died), dying_at(write):
                operate(step)
            newsroom.settle()
            if snapshot() == before:
                operate(step)
            assert snapshot() == after, f"after dying at write {write}: {writes[write - 1][:80]}"
            assert reconcile_all()[1] == []


def test_numbering_twice_numbers_once(story):
    newsroom.settle()
    positions = list(LogEntry.objects.order_by("id").values_list("position", flat=True))

    assert number() == 0
    assert list(LogEntry.objects.order_by("id").values_list("position", flat=True)) == positions
