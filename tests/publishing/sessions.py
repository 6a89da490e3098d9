"""Several sessions of one database at once, each in a thread of its own, step by step as a test says."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

import pytest
from django.db import connection, transaction
from wagtail.models import Collection

from tests import newsroom

TIMEOUT = 30
needs_sessions = pytest.mark.skipif(
    connection.vendor != "postgresql",
    reason="SQLite has one writer at a time; overlapping ones need PostgreSQL",
)


def _limit_waiting() -> None:
    """A test that fails half-way must not keep the next one waiting for its locks."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '20s'")
        cursor.execute("SET idle_in_transaction_session_timeout = '60s'")


class Session:
    """`do` waits for the step, `start` does not: it may have to wait for another session."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(max_workers=1)
        self.block: transaction.Atomic | None = None
        self.do(_limit_waiting)

    def start(self, step: Callable[..., Any], *args: Any) -> "Future[Any]":
        return self.thread.submit(step, *args)

    def do(self, step: Callable[..., Any], *args: Any) -> Any:
        return self.start(step, *args).result(TIMEOUT)

    def begin(self) -> None:
        self.block = transaction.atomic()
        self.do(self.block.__enter__)

    def commit(self) -> "Future[Any]":
        """Commit and settle, as a process does that published; the future ends when both are done."""
        return self.start(self._leave, None)

    def close(self) -> "Future[Any]":
        return self.start(self._close)

    def _leave(self, error: type[BaseException] | None) -> None:
        block, self.block = self.block, None
        if block is not None:
            block.__exit__(error, error() if error else None, None)

    def _close(self) -> None:
        self._leave(RuntimeError)
        connection.close()


@pytest.fixture
def sessions():
    """As many sessions as a test asks for; all are closed when it ends."""
    opened: list[Session] = []

    def open_session() -> Session:
        opened.append(Session())
        return opened[-1]

    yield open_session
    wait([session.close() for session in opened], TIMEOUT)


@pytest.fixture
def section(transactional_db):
    """A site and a section, committed, in a database emptied by the test before."""
    site = newsroom.make_site()
    if not Collection.get_first_root_node():
        Collection.add_root(name="Root")
    return newsroom.make_section(site.root_page)
