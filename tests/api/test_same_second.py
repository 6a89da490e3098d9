"""Dates have no fractions: within the second of a change a date proves nothing."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils.http import http_date

from tests.api.store import log, make_article

SECOND = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ADDRESSES = pytest.mark.parametrize("path", ["/api/v1/articles/", "/api/v1/changes/", "/api/v1/resolve/"])


@pytest.fixture
def story(news):
    """It was changed in the middle of that second, as the log says."""
    article = make_article(at=SECOND + timedelta(milliseconds=500))
    log(article)
    return article


def ask(api, path, after, since=None):
    """The answer so many seconds after that second began."""
    headers = {"HTTP_IF_MODIFIED_SINCE": since} if since else {}
    asked = {"path": "/news/ferry-runs-aground/"} if "resolve" in path else {}
    with time_machine.travel(SECOND + timedelta(seconds=after), tick=False):
        return api.get(path, asked, **headers)


@ADDRESSES
@pytest.mark.parametrize("after", [0.6, 0.9])
def test_a_copy_of_the_very_second_is_sent_again_within_it(api, story, path, after):
    assert ask(api, path, after, http_date(SECOND.timestamp())).status_code == 200


@ADDRESSES
def test_a_date_that_was_given_is_enough_as_long_as_nothing_changes(api, story, path):
    date = ask(api, path, 10)["Last-Modified"]

    assert ask(api, path, 20, date).status_code == 304


@ADDRESSES
@pytest.mark.parametrize("read", [0.6, 0.9, 1.5, 3])
def test_no_date_that_was_given_hides_a_later_change(api, story, path, read):
    date = ask(api, path, read).get("Last-Modified")
    change = make_article("Another", at=SECOND + timedelta(seconds=read, milliseconds=50))
    log(change)

    assert date is None or ask(api, path, 60, date).status_code == 200
