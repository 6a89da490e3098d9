"""Whatever an item is built from is changed: what differs is looked at, and exactly that is written."""

from collections import Counter

import pytest
from django.db import transaction

from publishing.inventory import reconcile_all
from tests import newsroom
from tests.publishing.changes import CHANGES, THERE_AND_BACK
from tests.publishing.paper import make_paper
from tests.publishing.represented import Looks, different, represented


@pytest.fixture(scope="module")
def paper(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_paper()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def at_first(paper):
    return represented()


@pytest.fixture(scope="module")
def numbers(request):
    """What each change came to; printed in one line at the end, and a line for each with `-v`."""
    counts = {}
    yield counts
    lines = [f"{name}: {said(count)}" for name, count in counts.items()]
    total = f"{len(counts)} changes: {said(sum(counts.values(), Counter()))}"
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        verbose = request.config.get_verbosity() > 0
        print("", *(lines if verbose else []), total, sep="\n", end="\n")  # noqa: T201


def said(count):
    return ", ".join(f"{number} {what}" for what, number in count.items())


@pytest.mark.parametrize("name", CHANGES)
def test_what_differs_is_looked_at_and_written(paper, at_first, db, monkeypatch, numbers, name):
    looks = Looks(monkeypatch)

    CHANGES[name](paper)

    numbers[name] = looks.compared_with(at_first)


@pytest.mark.parametrize("name", THERE_AND_BACK)
def test_what_comes_back_is_looked_at_and_written(paper, db, monkeypatch, numbers, name):
    hide, show = THERE_AND_BACK[name]
    hide(paper)
    newsroom.settle()
    hidden, looks = represented(), Looks(monkeypatch)

    show(paper)

    numbers[f"{name}_comes_back"] = looks.compared_with(hidden, once=False)


def test_after_there_and_back_the_content_is_as_it_was(paper, at_first, db):
    for name in THERE_AND_BACK:
        hide, show = THERE_AND_BACK[name]
        hide(paper)
        newsroom.settle()
        show(paper)
        newsroom.settle()

    assert not different(at_first, represented())
    assert reconcile_all()[1] == []
