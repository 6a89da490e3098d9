"""A paper with a story, and an editor who has it open."""

import pytest

from tests import newsroom
from tests.desk import Desk


@pytest.fixture
def site(db):
    return newsroom.make_site()


@pytest.fixture
def section(site):
    return newsroom.make_section(site.root_page)


@pytest.fixture
def story(section):
    return newsroom.make_article(section, "Ferry stays", slug="ferry")


@pytest.fixture
def desk(site):
    return Desk()
