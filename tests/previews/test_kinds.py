"""Everything with a page can be previewed, with the neighbours its editor may see."""

import json

import pytest
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from news.models import ArticleRelated, Contributor, PlainPage, Topic
from publishing.models import Identity
from tests import newsroom
from tests.api.asserting import assert_valid
from tests.newsroom import container, make_article, make_front, make_section, published_article
from tests.previews.looking import code_in, code_of, exchange, grant_of, granted, item, read, seen, shared

NEW = "/admin/snippets/news/contributor"


def test_an_empty_story_has_every_field(desk, section):
    empty = make_article(section, authors=[], body=[])
    empty.title = ""

    draft = seen(desk, empty)

    assert_valid({"draft": True, "item": draft, "expires_at": "2026-11-28T00:00:00.000+00:00"}, "Preview")
    assert (draft["headline"], draft["version"], draft["first_published_at"]) == (None, None, None)
    assert (draft["body"], draft["authors"], draft["related"]) == ([], [], [])


def test_a_public_story_keeps_its_history_in_the_draft(desk, section):
    story = published_article(section)
    story.title = "Another headline"

    draft = seen(desk, story)

    assert (draft["headline"], draft["version"]) == ("Another headline", 1)
    assert draft["first_published_at"] is not None


@pytest.mark.parametrize(
    ("make", "type"),
    [
        (lambda home: make_section(home, "Harbour", publish=False), "section"),
        (lambda home: make_front(home, container()), "front"),
        (lambda home: newsroom.make_page(home), "page"),
        (lambda home: newsroom.make_contributor("Ada"), "contributor"),
        (lambda home: newsroom.make_topic("Tides"), "topic"),
    ],
)
def test_every_kind_is_read_as_the_contract_says(desk, site, make, type):
    answer = read(grant_of(desk, make(site.root_page))).json()

    assert_valid(answer, "Preview")
    assert answer["item"]["type"] == type


@pytest.mark.parametrize(("model", "type"), [(Contributor, "contributor"), (Topic, "topic")])
def test_a_row_never_saved_has_a_stand_in_id_and_leaves_no_identity(desk, site, model, type):
    draft = seen(desk, model(name="Nobody yet"))

    assert (draft["type"], draft["name"]) == (type, "Nobody yet")
    assert draft["id"] != "00000000-0000-0000-0000-000000000000"
    assert not Identity.objects.filter(source__endswith=":None").exists()
    assert not Identity.objects.filter(pk=draft["id"]).exists()


def test_the_panel_of_a_new_contributor_shows_them(desk, site):
    form = desk.form_at(f"{NEW}/add/") | nested_form_data({"links": streamfield([])}) | {"name": "Ada Vella"}
    assert json.loads(desk.client.post(f"{NEW}/preview/", form).content)["is_valid"]

    address = desk.client.get(f"{NEW}/preview/")["Location"]

    assert item(granted(code_in(address)))["name"] == "Ada Vella"


def test_a_new_plain_page_is_previewed_below_its_parent(desk, site):
    page = PlainPage(title="Imprint", slug="imprint", locale=site.root_page.locale)
    home = Page.objects.get(pk=site.root_page.pk)
    page.depth, page.path = home.depth + 1, page._get_path(home.path, home.depth + 1, 7)
    page.set_url_path(home)

    assert seen(desk, page)["path"] == "/imprint/"


def test_related_stories_that_are_not_public_are_seen_by_who_may_edit_them(desk, section):
    hidden = make_article(section, "Not public yet")
    story = make_article(section)
    story.related_links = [ArticleRelated(article=hidden)]

    (card,) = seen(desk, story)["related"]

    assert (card["headline"], card["version"]) == ("Not public yet", None)


def test_related_stories_that_are_not_public_are_not_shared(desk, section):
    public, hidden = published_article(section, "Public"), make_article(section, "Not public yet")
    story = make_article(section)
    story.related_links = [ArticleRelated(article=hidden), ArticleRelated(article=public)]
    story.save_revision()

    draft = item(granted(shared(desk.user, story).token))

    assert [card["headline"] for card in draft["related"]] == ["Public"]


def test_a_front_shows_picks_that_are_not_public_and_fills_with_what_is(desk, site, section):
    hidden, public = make_article(section, "Not public yet"), published_article(section, "Public")
    front = make_front(site.root_page, container(hidden, number=5))

    (slot,) = seen(desk, front)["containers"]

    assert [(c["headline"], c["pinned"]) for c in slot["items"]] == [
        ("Not public yet", True),
        ("Public", False),
    ]
    assert public.live


def test_a_section_shows_its_children_that_are_not_public(desk, section):
    make_section(section, "Public")
    make_section(section, "Draft of one", publish=False)
    newsroom.settle()

    assert [child["name"] for child in seen(desk, section)["children"]] == ["Draft of one", "Public"]


def test_a_story_outside_the_users_reach_is_not_shown_beside(site, section, reporter):
    elsewhere = make_section(site.root_page, "Sport")
    hidden = make_article(elsewhere, "Not for everybody")
    story = make_article(section)
    story.related_links = [ArticleRelated(article=hidden)]

    assert seen(reporter, story)["related"] == []


def test_an_exchange_names_the_page_of_a_snippet(desk, site):
    answer = exchange(code_of(desk, newsroom.make_topic("Tides"))).json()

    assert answer["item"]["path"] == "/topics/tides/"
