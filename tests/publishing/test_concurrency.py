"""Transactions that overlap, in every order of their commits: the public state converges to what it should be."""

from concurrent.futures import wait
from itertools import permutations

import pytest
from wagtail.models import PageViewRestriction

from news.models import Contributor
from publishing.builders.build import build
from publishing.documents import parsed
from publishing.identities import source_of
from publishing.inventory import reconcile_all
from publishing.models import LogEntry, LookAgain, PublishedItem
from publishing.queue import drain
from publishing.store import note
from publishing.vocabulary import Trigger
from tests import newsroom
from tests.newsroom import image_block, make_article, paragraph, publish
from tests.publishing.sessions import needs_sessions, section, sessions

pytestmark = [pytest.mark.django_db(transaction=True), needs_sessions]
__all__ = ["section", "sessions"]

ORDERS = pytest.mark.parametrize("order", list(permutations((0, 1))), ids=["in order", "the other way round"])


def document(instance):
    return parsed(PublishedItem.objects.get(source=source_of(instance)).document)


def rename(contributor, name):
    person = Contributor.objects.get(pk=contributor.pk)
    person.name = name
    person.save()


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def overlap(sessions, order, *steps):
    """Every step in a transaction of its own, all open at once; committed in this order."""
    opened = [sessions() for _ in steps]
    for session in opened:
        session.begin()
    taken = [session.start(*step) for session, step in zip(opened, steps, strict=True)]
    wait(taken, timeout=2)
    for n in order:
        taken.append(opened[n].commit())
        wait(taken[-1:], timeout=2)
    return [step.exception(timeout=30) for step in taken]


def assert_converged():
    newsroom.settle()
    LookAgain.objects.update(due_at=None)
    newsroom.settle()
    assert not LookAgain.objects.exists()
    assert reconcile_all()[1] == []
    positions = list(LogEntry.objects.order_by("position").values_list("position", flat=True))
    assert positions == list(range(1, len(positions) + 1))


@ORDERS
def test_a_first_publication_and_a_rename_of_its_contributor_agree(section, sessions, order):
    maria = newsroom.make_contributor("Maria Vella")
    draft = make_article(section, authors=[maria])

    overlap(sessions, order, (publish, draft), (rename, maria, "Maria Borg"))

    newsroom.settle()
    assert document(maria)["name"] == "Maria Borg"
    assert document(draft)["byline"]["text"] == "Maria Borg"
    assert_converged()


@ORDERS
def test_two_publications_that_share_contributors_and_pictures_both_stand(section, sessions, order):
    people = [newsroom.make_contributor(name) for name in ("Maria", "Tom", "Rita")]
    pictures = [newsroom.make_picture(name) for name in ("One", "Two")]
    first = make_article(section, authors=people, body=[paragraph(), *map(image_block, pictures)])
    second = make_article(
        section, authors=people[::-1], body=[paragraph(), *map(image_block, pictures[::-1])]
    )

    errors = overlap(sessions, order, (publish, first), (publish, second))

    assert errors == [None] * 4
    assert document(first)["byline"]["text"] == "Maria, Tom and Rita"
    assert document(second)["byline"]["text"] == "Rita, Tom and Maria"
    assert_converged()


@ORDERS
def test_a_contributor_stays_when_the_last_other_story_goes(section, sessions, order):
    maria = newsroom.make_contributor("Maria Vella")
    old = newsroom.published_article(section, authors=[maria])
    new = make_article(section, authors=[maria])

    overlap(sessions, order, (publish, new), (old.unpublish,))

    assert_converged()
    assert document(maria)["name"] == "Maria Vella"
    assert not document(old)


@ORDERS
def test_a_story_published_while_its_section_is_restricted_stays_hidden(section, sessions, order):
    draft = make_article(section)

    overlap(sessions, order, (publish, draft), (restrict, section))

    newsroom.settle()
    assert not document(draft)
    assert_converged()


@ORDERS
def test_a_link_to_a_story_published_at_the_same_time_gets_its_address(section, sessions, order):
    target = make_article(section)
    link = f'<a linktype="page" id="{target.pk}">there</a>'
    linking = make_article(section, body=[paragraph(link)])

    overlap(sessions, order, (publish, linking), (publish, target))

    newsroom.settle()
    assert document(linking)["body"][0]["spans"][0]["link"]["url"] == document(target)["url"]
    assert_converged()


def test_what_is_withdrawn_while_somebody_looks_at_it_stays_withdrawn(section, sessions, monkeypatch):
    story = newsroom.published_article(section)
    worker, editor = sessions(), sessions()
    hiding = []

    def build_slowly(source, homes):
        built = build(source, homes)
        if source == source_of(story) and not hiding:
            hiding.append(editor.start(restrict, story))
            wait(hiding, timeout=1)
        return built

    monkeypatch.setattr("publishing.reconciliation.build", build_slowly)
    story.title = "Another headline"
    story.save()
    worker.do(drain)
    hiding[0].result(30)

    assert not document(story)
    assert_converged()


def test_two_who_drain_at_once_look_at_everything_once(section, sessions):
    people = [newsroom.make_contributor(f"Person {n}") for n in range(12)]
    stories = [newsroom.published_article(section, authors=people[n : n + 2]) for n in range(10)]
    newsroom.settle()
    for person in people:
        Contributor.objects.filter(pk=person.pk).update(name=f"{person.name} the Second")
    note([source_of(row) for row in (*people, *stories)], trigger=Trigger.EDIT)

    drained = [step.result(30) for step in [sessions().start(drain) for _ in range(2)]]

    assert sum(drained) >= 22
    assert_converged()
    assert LogEntry.objects.filter(item_type="article", reason="metadata").count() == 10


def test_an_editor_and_a_drain_that_wait_for_each_other_lose_nothing(section, sessions):
    first, second = (newsroom.published_article(section) for _ in range(2))
    newsroom.settle()
    note([source_of(second), source_of(first)], trigger=Trigger.EDIT)
    editor, worker = sessions(), sessions()
    editor.begin()
    editor.do(restrict, first)
    drained = worker.start(drain)
    wait([drained], timeout=0.1)

    editor.do(restrict, second)
    editor.commit().result(30)

    assert drained.result(30)
    assert not document(first)
    assert not document(second)
    assert_converged()
