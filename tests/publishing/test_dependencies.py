"""Whatever an item is built from is changed: what differs is looked at, and exactly that is written."""

import pytest
from django.db import transaction

from publishing.inventory import reconcile_all
from tests import newsroom
from tests.publishing.changes import CHANGES
from tests.publishing.paper import make_paper
from tests.publishing.represented import Looks, different, represented, written_since


@pytest.fixture(scope="module")
def paper(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_paper()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def before(paper):
    return represented()


@pytest.fixture(scope="module")
def report(request):
    lines = []
    yield lines.append
    terminal = request.config.pluginmanager.get_plugin("terminalreporter")
    terminal.write_line("")
    for line in lines:
        terminal.write_line(line)


@pytest.mark.parametrize("name", CHANGES)
def test_what_differs_is_looked_at_and_written(paper, before, db, monkeypatch, report, name):
    head, looks = newsroom.head(), Looks(monkeypatch)

    CHANGES[name](paper)
    newsroom.settle()

    looked, written = set(looks.sources), written_since(head)
    differing = different(before, represented())
    report(f"{name}: {len(looked)} looked at, {len(differing)} differ, {len(written)} entries")
    assert differing <= looked
    assert differing == set(written)
    assert reconcile_all()[1] == []
