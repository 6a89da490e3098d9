"""Where cards of other stories belong is stored beside the document, not in it."""

import pytest

from news.models import ArticleRelated
from publishing.documents import parsed
from publishing.inventory import reconcile_all
from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests import newsroom

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]


def relate(article, *others):
    article.related_links = [ArticleRelated(article=other, sort_order=n) for n, other in enumerate(others)]
    return newsroom.publish(article)


def item_of(article):
    return PublishedItem.objects.get(source=f"page:{article.pk}")


def test_related_stories_are_kept_as_references_in_the_order_picked(article, section):
    others = [newsroom.published_article(section) for _ in range(2)]
    relate(article, *others)

    item = item_of(article)
    (join,) = item.joins
    assert join["at"] == "/related"
    assert [pick["story"] for pick in join["picks"]] == [str(item_of(other).id) for other in others]
    assert parsed(item.document)["related"] == []


def test_a_deleted_story_goes_from_the_lists_of_others_and_nothing_is_left_to_do(article, section, log):
    other = newsroom.published_article(section)
    relate(article, other)
    log.start()
    other.delete()

    assert log.entries() == [("article", "kill"), ("article", "metadata", "article")]
    assert item_of(article).joins == []
    assert reconcile_all()[1] == []


def test_two_stories_that_relate_to_each_other_do_not_change_one_another(article, section, log):
    other = relate(newsroom.published_article(section), article)
    relate(article, other)
    log.start()
    other.title = "Another headline"
    newsroom.publish(other)

    assert log.entries() == [("article", "update")]


def test_a_withheld_story_keeps_no_references(article, section):
    relate(article, newsroom.published_article(section)).unpublish()

    item = item_of(article)
    assert (item.state, item.joins) == (State.WITHHELD, [])
