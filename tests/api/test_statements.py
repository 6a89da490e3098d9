"""What an answer costs, with a thousand articles and no cache: statements, and the tables they name."""

import pytest

from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests.api.asserting import statements
from tests.api.store import (
    id_of,
    make_article,
    make_articles,
    make_front,
    make_section,
    make_site,
    start_log,
    take_down,
)
from tests.api.ways import make_navigation, make_redirect

LIST = "/api/v1/articles/"


@pytest.fixture(scope="module")
def thousand(django_db_setup, django_db_blocker):
    """Made once for all tests of this module, and taken away again."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        start_log()
        make_site()
        news = make_section()
        make_articles(1000, news)
        key = id_of("translations")
        original = make_article("Original", translation_key=key)
        relate(original, "Story 0001", "Story 0500")
        make_article("ترجمة", language="ar", translation_key=key)
        take_down(make_article("Hidden"), State.WITHHELD)
        make_front(picks=("Story 0001", "Story 0002"), number=20)
        make_redirect("/ferry/", make_article("Ferry"))
        make_navigation(news)
        yield
        transaction.set_rollback(True)


def relate(article, *picks):
    """Stories picked for one, and ten that come by themselves."""
    fill = {"number": 12, "site": str(article.site), "language": "en", "section": str(id_of("News"))}
    join = {"at": "/related", "picks": [{"story": str(id_of(pick))} for pick in picks], "fill": fill}
    PublishedItem.objects.filter(pk=article.pk).update(joins=[join])


@pytest.fixture
def counted(api, thousand, django_db_blocker):
    def ask(path: str, at_most: int, status: int = 200) -> int:
        with django_db_blocker.unblock(), statements(at_most) as captured:
            response = api.get(path)
        assert response.status_code == status, response.content
        return len(captured)

    return ask


def test_an_article_takes_three(counted):
    assert counted(f"{LIST}{id_of('Original')}/", 3) == 3


@pytest.mark.parametrize("limit", [1, 20, 100])
def test_a_list_takes_as_many_whatever_its_length(counted, limit):
    assert counted(f"{LIST}?limit={limit}", 4) == 3


def test_a_list_with_all_filters_and_a_count_takes_four(counted):
    query = f"section=/news/&genre=news,analysis&language=en&access=free&exclude_ids={id_of('x')}&count=true"
    assert counted(f"{LIST}?{query}", 4) == 4


@pytest.mark.parametrize("limit", [20, 50])
def test_whole_stories_take_four(counted, limit):
    assert counted(f"{LIST}?view=full&limit={limit}", 4) <= 4


def test_ids_take_four(counted):
    assert counted(f"{LIST}?view=full&ids={id_of('Original')},{id_of('x')}", 4) == 4


@pytest.mark.parametrize(
    "query",
    [
        "path=/news/story-0500/",
        "path=/news/original/",
        "url=https://paper.test/news/original/",
        "path=/news/",
        "path=/",
        "path=/ferry/",
    ],
)
def test_resolving_takes_four(counted, query):
    counted(f"/api/v1/resolve/?{query}", 4)


@pytest.mark.parametrize("path", [f"fronts/{id_of('Front')}/", "fronts/"])
def test_fronts_take_five(counted, path):
    counted(f"/api/v1/{path}", 5)


@pytest.mark.parametrize(
    ("path", "at_most"),
    [
        ("", 2),
        ("site/", 2),
        ("changes/", 2),
        ("sections/", 4),
        ("genres/", 2),
        ("navigation/", 3),
        ("redirects/", 3),
    ],
)
def test_the_rest_takes_few(counted, path, at_most):
    counted(f"/api/v1/{path}", at_most)


@pytest.mark.parametrize("path", ["openapi.json", "docs/", "schemas/article.json", "nothing/"])
def test_what_is_not_in_the_store_takes_none(counted, path):
    counted(f"/api/v1/{path}", 0, 404 if path == "nothing/" else 200)


def test_hidden_costs_what_never_existing_costs(counted):
    assert counted(f"{LIST}{id_of('Hidden')}/", 2, 404) == counted(f"{LIST}{id_of('never')}/", 2, 404)
    hidden, never = (f"/api/v1/resolve/?path=/news/{slug}/" for slug in ("hidden", "never"))
    assert counted(hidden, 4, 404) == counted(never, 4, 404)
