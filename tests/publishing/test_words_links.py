"""A link has an address while what it leads to is public, and never tells that there is something hidden."""

import pytest
from wagtail.models import PageViewRestriction

from news.registry import CannotPublish
from publishing.documents import parsed
from publishing.models import PublishedItem
from tests import newsroom
from tests.newsroom import make_article, paragraph, publish, published_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def target(section):
    return make_article(section, "The target", slug="target")


def linking_to(section, *pages):
    links = " ".join(f'<a linktype="page" id="{page.pk}">there</a>' for page in pages)
    return published_article(section, body=[paragraph(f"See {links} now.")])


def spans(article):
    newsroom.settle()
    return parsed(PublishedItem.objects.get(source=f"page:{article.pk}").document)["body"][0]["spans"]


def address(article):
    return next((span["link"]["url"] for span in spans(article) if span["link"]), None)


def test_a_link_to_a_public_page_has_its_address_path_kind_and_id(section, target):
    publish(target)
    link = spans(linking_to(section, target))[1]["link"]

    assert link == {
        "kind": "article",
        "id": str(PublishedItem.objects.get(source=f"page:{target.pk}").id),
        "url": "https://paper.test/news/target/",
        "path": "/news/target/",
    }


def test_a_link_to_a_draft_is_words_like_those_around_it(section, target):
    assert [span["text"] for span in spans(linking_to(section, target))] == ["See there now."]


def test_a_link_to_a_draft_gets_its_address_when_it_is_published(section, target):
    article = linking_to(section, target)
    publish(target)

    assert address(article) == "https://paper.test/news/target/"


def test_a_link_to_a_page_that_never_was_is_words(section, target):
    target.pk = 987654

    assert address(linking_to(section, target)) is None


def test_a_link_to_a_restricted_page_gets_its_address_when_that_is_lifted(section, target):
    restriction = PageViewRestriction.objects.create(page=publish(target), restriction_type="login")
    article = linking_to(section, target)
    assert address(article) is None

    restriction.delete()

    assert address(article) == "https://paper.test/news/target/"


def test_a_link_to_an_alias_of_a_hidden_page_gets_its_address_with_the_source(section, target):
    target = publish(target)
    alias = target.create_alias(parent=newsroom.make_section(section.get_parent(), "Culture"))
    restriction = PageViewRestriction.objects.create(page=target, restriction_type="login")
    article = linking_to(section, alias)
    assert address(article) is None

    restriction.delete()

    assert address(article) == "https://paper.test/culture/target/"


def test_a_link_to_an_alias_of_a_draft_gets_its_address_when_both_are_published(section, target):
    alias = target.create_alias(parent=section, update_slug="alias")
    article = linking_to(section, alias)
    assert address(article) is None

    publish(target)

    assert address(article) == "https://paper.test/news/alias/"


def test_a_link_loses_its_address_while_the_page_is_unpublished(section, target):
    target = publish(target)
    article = linking_to(section, target)
    target.unpublish()
    assert address(article) is None

    publish(target)

    assert address(article) == "https://paper.test/news/target/"


def test_a_link_to_a_deleted_page_loses_its_address_for_good(section, target):
    target = publish(target)
    article = linking_to(section, target)
    target.delete()
    assert address(article) is None

    with pytest.raises(CannotPublish, match="belonged to a killed story"):
        published_article(section, "Another", slug="target")
    publish(article)

    assert address(article) is None


def test_a_link_follows_its_page(section, target):
    target = publish(target)
    article = linking_to(section, target)
    target.move(newsroom.make_section(section.get_parent(), "Culture"), pos="last-child")

    assert address(article) == "https://paper.test/culture/target/"


def test_two_stories_that_link_to_each_other_come_to_rest(section, target):
    article = linking_to(section, target)
    target.body = make_article(
        section, body=[paragraph(f'<a linktype="page" id="{article.pk}">back</a>')]
    ).body
    publish(target)
    newsroom.settle()
    before = newsroom.head()

    newsroom.settle()

    assert address(article)
    assert address(target)
    assert newsroom.head() == before
