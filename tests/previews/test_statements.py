"""What a preview costs: asked several times a minute for every editor who types."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.test.utils.form_data import streamfield

from news.models import ArticlePage
from tests.blocks.examples import EXAMPLES, World
from tests.desk import NEW_ARTICLE, Desk, article_form
from tests.previews.looking import code_of, grant_of, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def everything(desk):
    """A draft with every block in it."""
    world = World()
    blocks = [(example.type, example.typed(world)) for example in EXAMPLES]
    desk.create(NEW_ARTICLE, world.section, article_form(world.author, slug="all", body=streamfield(blocks)))
    return ArticlePage.objects.get(slug="all")


def spent(step):
    with CaptureQueriesContext(connection) as captured:
        step()
    return [query["sql"] for query in captured if "SAVEPOINT" not in query["sql"]]


def test_reading_a_preview_of_every_block(desk, everything):
    """15 of them build the story, as for a publication."""
    grant = grant_of(desk, everything)

    statements = spent(lambda: read(grant))

    assert len(statements) <= 20, "\n".join(s[:300] for s in statements)


def test_keeping_what_is_typed(desk, everything):
    code_of(desk, everything)

    statements = spent(lambda: code_of(desk, everything))

    assert len(statements) <= 15, "\n".join(s[:300] for s in statements)
