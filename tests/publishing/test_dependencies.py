"""Whatever an item is built from is changed: what differs is looked at, and exactly that is written."""

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
def report(request):
    lines = []
    yield lines.append
    terminal = request.config.pluginmanager.get_plugin("terminalreporter")
    terminal.write_line("\n" + "\n".join(lines))


@pytest.mark.parametrize("name", CHANGES)
def test_what_differs_is_looked_at_and_written(paper, at_first, db, monkeypatch, report, name):
    looks = Looks(monkeypatch)

    CHANGES[name](paper)

    report(f"{name}: {looks.compared_with(at_first)}")


@pytest.mark.parametrize("name", THERE_AND_BACK)
def test_what_comes_back_is_looked_at_and_written(paper, db, monkeypatch, report, name):
    hide, show = THERE_AND_BACK[name]
    hide(paper)
    newsroom.settle()
    hidden, looks = represented(), Looks(monkeypatch)

    show(paper)

    report(f"{name}_comes_back: {looks.compared_with(hidden, once=False)}")


def test_after_there_and_back_the_content_is_as_it_was(paper, at_first, db):
    for name in THERE_AND_BACK:
        hide, show = THERE_AND_BACK[name]
        hide(paper)
        newsroom.settle()
        show(paper)
        newsroom.settle()

    assert not different(at_first, represented())
    assert reconcile_all()[1] == []
