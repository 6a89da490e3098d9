"""A site whose clocks are Malta's, a section, a contributor, and an editor at the admin."""

import pytest

from tests import newsroom
from tests.desk import NEW_ARTICLE, Desk, article_form


@pytest.fixture
def site():
    return newsroom.make_site(zone="Europe/Malta")


@pytest.fixture
def section(site):
    return newsroom.make_section(site.root_page)


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def typed(section, desk):
    """Type a new story and save it as a draft, or publish it; the answer of the admin."""
    author = newsroom.make_contributor()

    def send(*action, **fields):
        return desk.create(NEW_ARTICLE, section, article_form(author, **fields), *action)

    return send
