"""A site's homes and languages: what is announced, where contributors live, and what moves when a home does."""

import json

import pytest
from django.test import Client
from wagtail.models import Locale, Page, Site

from news.models import HomePage
from publishing.inventory import reconcile_all
from publishing.models import PublishedItem
from tests import newsroom
from tests.newsroom import make_section, publish, published_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def arabic(site):
    """The home page copied for translation, as an editor begins with another language."""
    newsroom.settle()
    home = site.root_page.specific.copy_for_translation(Locale.objects.get_or_create(language_code="ar")[0])
    newsroom.settle()
    return home


def languages():
    """As both answers announce them."""
    entry, site = (json.loads(Client().get(f"/api/v1/{path}").content) for path in ("", "site/"))
    assert entry["languages"] == site["languages"]
    return [language["language"] for language in site["languages"]]


def again(home):
    return HomePage.objects.get(pk=home.pk)


def paths(type):
    return sorted(PublishedItem.objects.filter(type=type, state="usable").values_list("path", flat=True))


def nothing_is_left_to_do():
    newsroom.settle()
    return reconcile_all()[1] == []


def test_a_home_that_is_a_draft_announces_no_language(arabic):
    assert not arabic.live
    assert languages() == ["en"]


def test_publishing_it_announces_its_language(arabic):
    publish(arabic)
    newsroom.settle()

    assert languages() == ["en", "ar"]


@pytest.mark.parametrize("step", [HomePage.unpublish, HomePage.delete])
def test_taking_it_away_takes_its_language_back(arabic, step):
    publish(arabic)
    newsroom.settle()
    step(again(arabic))
    newsroom.settle()

    assert languages() == ["en"]
    assert nothing_is_left_to_do()


def test_a_draft_saved_again_announces_nothing(arabic):
    home = again(arabic)
    home.title = "الرئيسية"
    home.save_revision()
    home.save()
    newsroom.settle()

    assert languages() == ["en"]
    assert nothing_is_left_to_do()


@pytest.fixture
def namesakes(site, section):
    """Contributors of one name in two languages, both at work; the second language has no home."""
    other, _ = Locale.objects.get_or_create(language_code="ar")
    first = newsroom.make_contributor("Maria Vella", slug="maria")
    second = newsroom.make_contributor("Maria Vella", slug="maria", locale=other)
    published_article(section, authors=[first, second])


def test_contributors_of_a_language_without_a_home_collide_with_nobody(namesakes):
    assert paths("contributor") == ["/ar/contributors/maria/", "/contributors/maria/"]
    assert nothing_is_left_to_do()


def test_each_of_them_is_found_at_its_own_address(namesakes):
    for item in PublishedItem.objects.filter(type="contributor"):
        answer = Client().get("/api/v1/resolve/", {"path": item.path}).json()
        assert answer["item"]["id"] == str(item.id)


def test_a_home_that_comes_later_leaves_them_where_they_are(namesakes, arabic):
    before = paths("contributor")
    publish(arabic)

    assert nothing_is_left_to_do()
    assert paths("contributor") == before


@pytest.fixture
def second_site(site, section):
    """Another site, with a home, a section and a story of its own; both have contributors, topics and pictures."""
    published_article(
        section,
        topics=[newsroom.make_topic()],
        authors=[newsroom.make_contributor(portrait=newsroom.make_picture())],
    )
    home = Page.objects.get(depth=1).add_child(
        instance=HomePage(title="Other", slug="other", locale=section.locale)
    )
    other = Site.objects.create(hostname="other.test", port=443, root_page=home, site_name="Other")
    published_article(make_section(home, "Sport"))
    return other


def tick(site, ticked):
    site = Site.objects.get(pk=site.pk)
    site.is_default_site = ticked
    site.save()


@pytest.mark.parametrize("settled_between", [False, True])
def test_after_the_default_site_is_another_nothing_is_left_to_do(site, second_site, settled_between):
    tick(site, False)
    if settled_between:
        newsroom.settle()
    tick(second_site, True)

    assert nothing_is_left_to_do()


def test_contributors_and_topics_move_to_the_new_default_site(site, second_site):
    tick(site, False)
    tick(second_site, True)
    newsroom.settle()

    for item in PublishedItem.objects.filter(type__in=["contributor", "topic"], state="usable"):
        assert item.url.startswith("https://other.test/"), item
        assert item.path.startswith(("/contributors/", "/topics/"))


def test_contributors_are_found_on_the_new_default_site(site, second_site):
    tick(site, False)
    tick(second_site, True)
    newsroom.settle()

    item = PublishedItem.objects.filter(type="contributor").first()
    answer = Client().get("/api/v1/resolve/", {"url": item.url})
    assert answer.json()["item"]["id"] == str(item.id)


def test_while_no_site_is_the_default_nothing_is_left_to_do(site, second_site):
    tick(site, False)

    assert nothing_is_left_to_do()


@pytest.fixture
def maltese(settings):
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [*settings.LANGUAGES, ("mt", "Maltese")]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_after_a_locales_code_changed_nothing_is_left_to_do(maltese, namesakes, arabic, code):
    publish(arabic)
    published_article(make_section(arabic, "Akhbar"))
    newsroom.settle()
    locale = Locale.objects.get(language_code=code)
    locale.language_code = "mt"
    locale.save()

    assert nothing_is_left_to_do()
    assert "mt" in languages()
    assert code not in languages()


def test_contributors_of_a_locale_whose_code_changed_keep_an_address(maltese, namesakes):
    locale = Locale.objects.get(language_code="ar")
    locale.language_code = "mt"
    locale.save()
    newsroom.settle()

    assert paths("contributor") == ["/contributors/maria/", "/mt/contributors/maria/"]
