"""Corrections in the public story: newest first, dated, each known by the version that brought it."""

from datetime import UTC, datetime

import pytest

from news.models import ArticlePage
from publishing.documents import parsed
from publishing.models import ItemVersion, PublishedItem
from tests import newsroom
from tests.newsroom import correct, publish

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture
def item(article):
    newsroom.settle()
    return lambda: PublishedItem.objects.get(source=f"page:{article.pk}")


def corrections(item):
    return parsed(item().document)["corrections"]


def test_corrections_come_newest_first(article, item):
    publish(correct(correct(article, "First.", at=MONDAY), "Second.", at=TUESDAY))

    assert [c["content"]["text"] for c in corrections(item)] == ["Second.", "First."]
    assert item().corrected_at == TUESDAY


def test_a_correction_names_the_first_version_that_has_it(article, item):
    article = correct(article, "First.", at=MONDAY)
    article.title = "Another headline"
    correct(publish(article), "Second.", at=TUESDAY)

    assert [c["from_version"] for c in corrections(item)] == [4, 2]


def test_a_new_correction_is_the_reason_and_an_edited_one_is_not(article, item):
    article = correct(article)
    row = article.corrections.get()
    row.content = "<p>Two boats and a raft.</p>"
    article.corrections.add(row)
    publish(article)

    reasons = ItemVersion.objects.filter(item=item()).order_by("number").values_list("reason", flat=True)
    assert list(reasons) == ["first-publish", "correction", "metadata"]
    assert corrections(item)[0]["from_version"] == 2


def test_a_correction_keeps_its_id_and_version_when_the_story_comes_back(article, item):
    before = corrections_after = None
    article = correct(article)
    before = corrections(item)
    article.unpublish()
    publish(ArticlePage.objects.get(pk=article.pk))
    corrections_after = corrections(item)

    assert corrections_after == before


def test_a_copy_of_the_story_has_corrections_with_ids_of_their_own(article, item):
    copy = correct(article).copy(update_attrs={"slug": "copy"}, keep_live=True)
    newsroom.settle()

    copied = parsed(PublishedItem.objects.get(source=f"page:{copy.pk}").document)["corrections"]
    assert copied[0]["content"] == corrections(item)[0]["content"]
    assert copied[0]["id"] != corrections(item)[0]["id"]


def test_a_block_that_is_gone_is_not_named(article, item):
    block = article.body[0].id
    article = correct(article, block_id=block)
    assert corrections(item)[0]["block_id"] == block

    article.body = [("paragraph", "<p>All new.</p>")]
    publish(article)
    assert corrections(item)[0]["block_id"] is None


def test_a_repair_finds_nothing_to_do_in_a_corrected_story(article, item):
    from publishing.inventory import reconcile_all

    correct(article)
    newsroom.settle()

    assert reconcile_all()[1] == []
