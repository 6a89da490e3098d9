"""A project's own fields in the public story."""

import pytest

from publishing.documents import parsed
from publishing.extensions import register_extension, withdraw_extension
from publishing.models import PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def print_desk():
    register_extension("print_desk", lambda page: {"column": page.kicker})
    yield
    withdraw_extension("print_desk")


def extensions(article):
    return parsed(PublishedItem.objects.get(source=f"page:{article.pk}").document)["extensions"]


def test_a_project_adds_fields_under_its_namespace(print_desk, section):
    article = newsroom.published_article(section, kicker="Harbour")

    assert extensions(article) == {"print_desk": {"column": "Harbour"}}


def test_without_any_the_object_is_empty(article):
    assert extensions(article) == {}


@pytest.mark.parametrize("namespace", ["print_desk", "Print desk", ""])
def test_a_namespace_is_well_formed_and_given_once(print_desk, namespace):
    with pytest.raises(ValueError, match="namespace"):
        register_extension(namespace, lambda page: None)
