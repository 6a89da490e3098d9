"""Eleven hundred stories in a section: renamed in batches, hidden as a set."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from news.models import ArticleContributor, ArticlePage, SectionPage
from publishing import queue
from publishing.inventory import reconcile_all
from publishing.models import LogEntry, LookAgain, PathRecord, PublishedItem
from tests import newsroom
from tests.newsroom import make_article, publish

STORIES = 1100


@pytest.fixture(scope="module")
def section_of_many(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        section = newsroom.make_section(newsroom.make_site().root_page, "News")
        first = publish(make_article(section, "Story 1", slug="story-1"))
        multiply(first, STORIES - 1)
        reconcile_all()
        newsroom.settle()
        yield section.pk
        transaction.set_rollback(True)


@pytest.fixture
def section(section_of_many, db):
    return SectionPage.objects.get(pk=section_of_many)


def multiply(article, times):
    """Copies of a live story, written as a fixture is loaded: rows only, no signals."""
    parent = article.get_parent()
    pages = [copy_of(article, n) for n in range(2, times + 2)]
    Page.objects.bulk_create(pages)
    Page.objects.filter(pk=parent.pk).update(numchild=times + 1)
    credit = article.credits.get()
    for page in pages:
        story = ArticlePage.objects.get(pk=article.pk)
        story.__dict__.update({f.attname: getattr(page, f.attname) for f in Page._meta.concrete_fields})
        story.page_ptr_id = page.pk
        story.save_base(raw=True, force_insert=True)
    ArticleContributor.objects.bulk_create(
        ArticleContributor(page_id=page.pk, contributor_id=credit.contributor_id, locale_id=page.locale_id)
        for page in pages
    )


def copy_of(article, n):
    page = Page.objects.get(pk=article.pk)
    page.pk = page.id = None
    page.translation_key = newsroom.uuid4()
    page.title, page.slug = f"Story {n}", f"story-{n}"
    page.path = article.path[: -Page.steplen] + Page._int2str(n).rjust(Page.steplen, "0")
    page.url_path = article.url_path.replace("story-1", page.slug)
    page.latest_revision = page.live_revision = None
    return page


@pytest.fixture(scope="module")
def batches():
    """How many sources each transaction of the drain looked at."""
    sizes, drain_batch = [], queue._drain_batch

    def counted(most):
        sizes.append(drain_batch(most))
        return sizes[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(queue, "_drain_batch", counted)
        yield sizes


@pytest.fixture(scope="module")
def renaming(section_of_many, batches, django_db_blocker):
    """The position before, and all that a new slug of the section causes."""
    with django_db_blocker.unblock():
        head, section = newsroom.head(), SectionPage.objects.get(pk=section_of_many)
        section.slug = "latest"
        publish(section)
        newsroom.settle()
    return head


@pytest.fixture
def renamed(renaming, db):
    return newsroom.entries_since(renaming)


def test_all_of_them_are_public(section):
    assert PublishedItem.objects.filter(type="article", state="usable").count() == STORIES


def test_a_renamed_section_is_one_entry_and_one_with_cause_for_each_story(renamed):
    own, *stories = renamed

    assert (own.item_type, own.reason, own.cause) == ("section", "url-change", None)
    assert {(e.item_type, e.reason, e.cause_id) for e in stories} == {("article", "url-change", own.pk)}
    assert len(stories) == STORIES
    assert PathRecord.objects.filter(path__startswith="/latest/story-", until=None).count() == STORIES


def test_they_are_drained_in_batches_of_at_most_a_hundred(renamed, batches):
    assert max(batches) <= 100
    assert sum(batches) >= STORIES
    assert not LookAgain.objects.exists()


def test_their_positions_are_dense(renamed):
    positions = list(LogEntry.objects.order_by("position").values_list("position", flat=True))

    assert positions == list(range(1, len(positions) + 1))
    assert [entry.position for entry in renamed] == positions[-len(renamed) :]


def test_restricting_the_section_hides_them_in_few_statements(section):
    with CaptureQueriesContext(connection) as captured:
        PageViewRestriction.objects.create(page=section, restriction_type="login")

    assert not PublishedItem.objects.filter(type__in=["article", "section"], state="usable").exists()
    assert LogEntry.objects.filter(position=None, reason="withhold").count() == STORIES + 1
    assert len(captured) < STORIES / 8


def test_unpublishing_the_section_hides_them_in_few_statements(section):
    with CaptureQueriesContext(connection) as captured:
        section.unpublish()

    assert not PublishedItem.objects.filter(type__in=["article", "section"], state="usable").exists()
    assert len(captured) < STORIES / 6
