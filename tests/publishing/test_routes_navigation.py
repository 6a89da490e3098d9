"""Menus typed at their screen: what the log says, and that they lead only to what is public."""

import json

import pytest
from wagtail.models import Locale, Site
from wagtail.test.utils.form_data import nested_form_data, streamfield

from news.models import ArticlePage, Navigation, SectionPage
from publishing.inventory import reconcile_all
from publishing.models import PublishedItem
from tests import newsroom
from tests.desk import Desk, errors_at, lines

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
ADD, EDIT = "wagtailsnippets_news_navigation:add", "wagtailsnippets_news_navigation:edit"
METADATA = ("navigation", "metadata")


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def keep(desk):
    """The main menu with these lines, typed anew or changed."""

    def typed(*menu, name="main", **data):
        menus = streamfield([("menu", {"name": name, "items": lines(list(menu))})])
        row = Navigation.objects.first()
        where = (EDIT, row.pk) if row else (ADD,)
        return desk.fill(*where, data=nested_form_data({"menus": menus} | data))

    return typed


def line(to=None, title="", below=None):
    kind = (
        "address"
        if isinstance(to, str)
        else "page"
        if hasattr(to, "url_path")
        else to and to._meta.model_name
    )
    destination = streamfield([(kind, to if isinstance(to, str) else to.pk)] if to else [])
    return {"title": title, "destination": destination} | ({} if below is None else {"items": lines(below)})


def item(to=None, title="", *below):
    """A line of the menu itself."""
    return line(to, title, list(below))


def menu():
    """Titles and addresses as the public sees them; lines below in brackets."""
    newsroom.settle()
    document = json.loads(PublishedItem.objects.get(type="navigation").document)
    return [_seen(each) for each in document["menus"][0]["items"]]


def _seen(each):
    link = each["link"] and each["link"]["url"].removeprefix("https://paper.test")
    return (each["title"], link, *([[_seen(below) for below in each["items"]]] if each["items"] else []))


def test_made_and_changed(keep, section, log):
    keep(item(section))
    assert log.entries() == [("navigation", "first-publish")]
    assert menu() == [("News", "/news/")]

    log.start()
    keep(item(section, "What happened"))
    assert log.entries() == [METADATA]
    assert menu() == [("What happened", "/news/")]


def test_the_same_again_says_nothing_and_leaves_nothing_to_do(keep, section, log):
    keep(item(section))
    log.start()
    keep(item(section))

    assert log.entries() == []
    assert reconcile_all()[1] == []


def test_deleted_it_is_gone(keep, desk, section, log):
    keep(item(section))
    log.start()
    desk.post("wagtailsnippets_news_navigation:delete", Navigation.objects.get().pk)

    assert log.entries() == [("navigation", "kill")]


def test_it_leads_to_pages_topics_contributors_and_addresses(keep, section, log):
    topic, contributor = newsroom.make_topic(), newsroom.make_contributor()
    newsroom.published_article(section, authors=[contributor], topics=[topic])
    keep(
        item(topic, "", line(contributor)),
        item("mailto:desk@paper.test", "Write to us", line("tel:+356 2123", "Call us")),
    )

    assert menu() == [
        ("Harbour", "/topics/harbour/", [("Maria Vella", "/contributors/maria-vella/")]),
        ("Write to us", "mailto:desk@paper.test", [("Call us", "tel:+356%202123")]),
    ]


def test_what_is_hidden_is_left_out_until_it_comes_back(keep, section, article, log):
    keep(item(article), item("https://elsewhere.test/", "Elsewhere"))
    log.start()
    article.unpublish()
    assert ("navigation", "metadata", "article") in log.entries()
    assert menu() == [("Elsewhere", "https://elsewhere.test/")]

    newsroom.publish(ArticlePage.objects.get(pk=article.pk))
    assert menu()[0] == ("Night ferry stays", "/news/night-ferry/")
    assert reconcile_all()[1] == []


def test_a_line_without_a_name_of_its_own_hides_with_what_it_leads_to(keep, section, site):
    other = newsroom.make_section(site.root_page, "Culture")
    keep(item(section, "", line(other)), item(section, "More", line(other)))
    section.unpublish()

    assert menu() == [("More", None, [("Culture", "/culture/")])]


def test_words_above_nothing_are_left_out(keep, section):
    keep(item(None, "More", line(section)))
    assert menu() == [("More", None, [("News", "/news/")])]

    section.unpublish()
    assert menu() == []


def test_a_name_that_is_not_its_own_follows(keep, section, article, log):
    keep(item(article), item(section))
    log.start()
    article.title = "Day ferry too"
    newsroom.publish(article)
    assert log.entries() == [("article", "update"), ("navigation", "metadata", "article")]

    section.title = "Latest"
    newsroom.publish(SectionPage.objects.get(pk=section.pk))
    assert menu() == [("Day ferry too", "/news/night-ferry/"), ("News", "/news/")]


def test_each_language_has_its_own(keep, desk, section, log):
    keep(item(section))
    Locale.objects.create(language_code="ar")
    arabic = Navigation.objects.get().copy_for_translation(Locale.objects.get(language_code="ar"))
    arabic.save()

    assert log.entries().count(("navigation", "first-publish")) == 2


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (item(None, "More"), "or put lines below it"),
        (item("https://elsewhere.test/"), "no name of its own"),
        (item("javascript:alert(1)", "Evil"), "is no address"),
        (item("//evil.test/", "Evil"), "is no address"),
        (item("tel:ring", "Call"), "no phone number"),
        (item("https://x.test/", "Bad \x07"), "control characters"),
    ],
)
def test_a_line_that_is_none_is_refused_where_it_stands(keep, section, log, typed, sentence):
    assert sentence in keep(typed).content.decode()
    assert log.entries() == []


def test_a_site_has_one_in_each_language(keep, desk, section, site, log):
    keep(item(section))
    menus = streamfield([("menu", {"name": "main", "items": lines([item(section)])})])
    answer = desk.fill(ADD, data=nested_form_data({"menus": menus}))

    assert "already" in errors_at(answer, "site")


def test_it_goes_with_its_site(keep, section, site, log):
    other = Site.objects.create(hostname="other.test", root_page=section)
    keep(item(section), site=other.pk)
    log.start()
    other.delete()

    assert ("navigation", "kill") in log.entries()
