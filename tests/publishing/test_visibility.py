"""Small trees at random: what is in the store is what ten lines say, whatever happened in which order."""

from datetime import timedelta
from random import Random

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from news.models import ArticlePage
from publishing.inventory import reconcile_all
from publishing.models import Identity, LogEntry, PublishedItem
from publishing.schedule import expire_due
from tests import newsroom
from tests.newsroom import make_article, make_section, publish

pytestmark = pytest.mark.django_db

STEPS = 12


def is_public(page):
    """The oracle: a rule a line, read from the tables of the newsroom alone."""
    above = list(page.get_ancestors().filter(depth__gt=1))
    article = page.specific if issubclass(page.specific_class, ArticlePage) else None
    rules = [
        page.live and all(ancestor.live for ancestor in above),
        not PageViewRestriction.objects.filter(page__in=[page, *above, page.get_root()]).exists(),
        not (page.expire_at and page.expire_at <= timezone.now()),
        not (article and article.killed_at),
        not (article and under_embargo(article)),
        page.alias_of is None or is_public(page.alias_of),
    ]
    return all(rules)


def under_embargo(article):
    until = article.embargo_until
    return article.embargo_active and (until is None or until > timezone.now())


class Tree:
    """Three sections inside one another, a story in each, and aliases; changed at random."""

    def __init__(self, chance):
        self.chance = chance
        parent = newsroom.make_site().root_page
        for depth in range(3):
            parent = make_section(parent, f"Section {depth}")
            publish(make_article(parent))
            make_article(parent)
        self.alias()

    def pages(self, kind=Page):
        return list(Page.objects.type(kind).filter(depth__gt=1).order_by("path"))

    def any(self, kind=Page):
        return self.chance.choice(self.pages(kind)).specific

    def step(self):
        act = self.chance.choice([
            self.publish, self.publish, self.unpublish, self.restrict, self.lift, self.lift, self.embargo,
            self.expire, self.kill, self.alias, self.move, self.delete,
        ])  # fmt: skip
        act()
        return act.__name__

    def publish(self):
        page = self.any()
        if not page.alias_of_id and not getattr(page, "killed_at", None):
            page.embargo_active, page.expire_at = False, None
            publish(page)

    def unpublish(self):
        self.any().unpublish()

    def restrict(self):
        page = self.chance.choice([*self.pages(), Page.objects.get(depth=1)])
        PageViewRestriction.objects.create(page=page, restriction_type="login")

    def lift(self):
        if restrictions := list(PageViewRestriction.objects.order_by("pk")):
            self.chance.choice(restrictions).delete()

    def embargo(self):
        page = self.any(ArticlePage)
        page.embargo_active = not page.embargo_active
        page.embargo_until = self.chance.choice([None, timezone.now() + timedelta(days=1), timezone.now()])
        page.save()

    def expire(self):
        page = self.any(ArticlePage)
        page.expire_at = timezone.now() + timedelta(days=self.chance.choice([-1, 1]))
        page.save()
        expire_due() if self.chance.random() < 0.5 else None

    def kill(self):
        page = self.any(ArticlePage)
        page.killed_at = timezone.now()
        page.save()

    def alias(self):
        source, parent = self.any(ArticlePage), self.any(newsroom.SectionPage)
        source.create_alias(parent=parent, update_slug=f"alias-{self.chance.random()}".replace(".", ""))

    def move(self):
        page, section = self.any(ArticlePage), self.any(newsroom.SectionPage)
        page.move(section, pos="last-child")

    def delete(self):
        self.any(ArticlePage).delete() if self.chance.random() < 0.3 else None


def expected(tree):
    pages = [page for page in tree.pages() if page.depth > 2]
    return {f"page:{page.pk}" for page in pages if is_public(page)}


def stored():
    return set(
        PublishedItem.objects.filter(source__startswith="page:", state="usable").values_list(
            "source", flat=True
        )
    )


@pytest.mark.parametrize("number", range(25))
def test_the_store_holds_what_the_oracle_says(number):
    tree, done = Tree(Random(number)), []
    newsroom.settle()
    for _ in range(STEPS):
        done.append(tree.step())
        newsroom.settle()
        assert stored() == expected(tree), done

    assert reconcile_all()[1] == []


@pytest.mark.parametrize("number", range(25, 35))
def test_settling_once_after_many_steps_comes_to_the_same(number):
    tree = Tree(Random(number))
    for _ in range(STEPS):
        tree.step()
    newsroom.settle()

    assert stored() == expected(tree)
    assert reconcile_all()[1] == []


@pytest.mark.parametrize("number", range(35, 40))
def test_the_log_replayed_is_the_store(number):
    tree = Tree(Random(number))
    for _ in range(STEPS):
        tree.step()
        newsroom.settle()

    replayed = {}
    for entry in LogEntry.objects.order_by("position"):
        assert entry.version > replayed.get(entry.item, (0, ""))[0]
        replayed[entry.item] = (entry.version, entry.state)
    assert replayed == {item.id: (item.version, item.state) for item in PublishedItem.objects.all()}


def test_what_is_withdrawn_keeps_no_words_and_no_address(section):
    story = newsroom.published_article(section)
    story.unpublish()
    newsroom.settle()

    item = PublishedItem.objects.get(id=Identity.objects.get(source=f"page:{story.pk}").id)
    assert (item.document, item.card, item.path, item.url, item.etag) == ("", "", "", "", "")
    assert not item.labels.exists()
