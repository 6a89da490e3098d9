"""A newsroom with a story in it, and the log since the last look."""

import pytest

from publishing.models import LogEntry
from tests import newsroom

FIRST = ("site", "section", "article")


@pytest.fixture
def site():
    return newsroom.make_site()


@pytest.fixture
def section(site):
    return newsroom.make_section(site.root_page)


@pytest.fixture
def article(section):
    return newsroom.published_article(section, "Night ferry stays", slug="night-ferry")


@pytest.fixture
def log():
    return Log()


class Log:
    """The entries since the last look, as (type, reason) or (type, reason, type of the cause)."""

    def __init__(self):
        self.position = None

    def start(self):
        newsroom.settle()
        self.position = newsroom.head()

    def entries(self):
        newsroom.settle()
        assert not LogEntry.objects.filter(position=None).exists()
        return [described(entry) for entry in newsroom.entries_since(self.position)]


def described(entry):
    return (entry.item_type, entry.reason, *([entry.cause.item_type] if entry.cause else []))


@pytest.fixture
def begin(request, log):
    """The log starts where the fixtures of the test end."""
    for name in FIRST:
        if name in request.fixturenames:
            request.getfixturevalue(name)
    if "site" in request.fixturenames:
        log.start()


@pytest.fixture
def picture():
    return newsroom.make_picture()


@pytest.fixture
def illustrated(section, picture, log):
    story = newsroom.published_article(section, body=[newsroom.paragraph(), newsroom.image_block(picture)])
    log.start()
    return story
