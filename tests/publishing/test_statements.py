"""How many statements one representation costs: few, and no more for a long story than for a short one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.addresses import Homes
from publishing.builders.build import Built, build
from publishing.models import LookAgain
from publishing.reconciliation import Reconciler
from publishing.vocabulary import Trigger
from tests import newsroom
from tests.newsroom import image_block, make_article, paragraph, published_article
from tests.publishing.paper import quote

pytestmark = pytest.mark.django_db


def statements(step):
    with CaptureQueriesContext(connection) as captured:
        step()
    return len([q for q in captured if "SAVEPOINT" not in q["sql"]])


def body_of(section, rounds):
    """Rounds of paragraph with link, picture and quote, each with a page, a picture and a topic of its own."""
    blocks = []
    for n in range(rounds):
        linked = make_article(section)
        blocks.append(paragraph(f'See <a linktype="page" id="{linked.pk}">there</a>.'))
        blocks.append(image_block(newsroom.make_picture()))
        blocks.append(quote(newsroom.make_topic(f"Speaker {n}")))
    return blocks


@pytest.fixture
def short(section):
    return source(published_article(section, body=body_of(section, 1)))


@pytest.fixture
def long(section):
    return source(published_article(section, body=body_of(section, 20)))


def source(page):
    return f"page:{page.pk}"


def build_cold(source):
    """Nothing is remembered from before: homes, sites and settings are read anew."""
    assert isinstance(build(source, Homes()), Built)


def test_a_long_story_is_long(long):
    assert len(build(long, Homes()).content.body) == 60


def test_a_story_is_built_in_at_most_25_statements(short, record_property):
    spent = statements(lambda: build_cold(short))

    record_property("statements", spent)
    assert spent <= 25


def test_a_long_story_costs_no_more_statements_than_a_short_one(short, long):
    assert statements(lambda: build_cold(long)) == statements(lambda: build_cold(short))


def test_an_alias_in_a_deep_section_is_built_in_at_most_25_statements(section):
    deep = section
    for n in range(4):
        deep = newsroom.make_section(deep, f"Level {n}")
    story = published_article(section)
    alias = story.create_alias(parent=deep, update_slug="alias")

    assert statements(lambda: build_cold(source(alias))) <= 25


@pytest.mark.parametrize("kind", ["contributor", "topic", "picture", "site", "section"])
def test_small_items_are_built_in_at_most_25_statements(section, kind):
    person = newsroom.make_contributor("Maria", portrait=newsroom.make_picture())
    published_article(section, authors=[person], topics=[newsroom.make_topic()])
    sources = {"section": source(section), "site": f"site:{section.get_site().pk}"}
    row = {
        "contributor": person,
        "topic": newsroom.Topic.objects.get,
        "picture": lambda: person.portrait,
    }.get(kind)
    row = row() if callable(row) else row

    assert statements(lambda: build_cold(sources.get(kind) or f"{kind}:{row.pk}")) <= 25


def test_looking_at_what_has_not_changed_writes_nothing(long):
    LookAgain.objects.all().delete()
    with CaptureQueriesContext(connection) as captured:
        Reconciler().look(long, trigger=Trigger.EDIT)

    writes = [q["sql"] for q in captured if q["sql"].split(None, 1)[0] in {"INSERT", "UPDATE"}]
    assert writes == []


def test_another_version_of_a_long_story_costs_no_more_than_one_of_a_short(section, short, long):
    def publish_again(of):
        page = newsroom.ArticlePage.objects.get(pk=of.partition(":")[2])
        page.title = "Another headline"
        page.save()
        return statements(lambda: Reconciler().look(of, trigger=Trigger.EDIT))

    assert publish_again(long) == publish_again(short)
