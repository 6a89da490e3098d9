"""The site shows what the newsroom has published, each kind of it on a page of its own."""

import pytest

FERRY = "/news/harbour/night-ferry-turns-back/"
CAFE = "/ar/أخبار/الميناء/مقهى-لمن-ينتظرون-المد/"


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/", "Fog closes the strait"),
        ("/news/harbour/", "Fog and how to live with it"),
        ("/news/", "What happened in Port Averil"),
        (FERRY, "The night ferry Marigold came back to her berth"),
        ("/topics/ferries/", "More ships, less in them"),
        ("/contributors/maren-kestrel/", "Maren Kestrel"),
        ("/about/", "The Lantern has been printed in Port Averil"),
    ],
)
def test_each_kind_of_page_says_what_it_should(reader, path, says):
    answer = reader.goto(path)
    assert answer.status == 200
    assert says in reader.locator("main").inner_text()


def test_what_never_was_is_404_and_offers_the_newest_stories(reader):
    assert reader.goto("/no/such/story/").status == 404
    assert reader.get_by_role("heading", level=1).inner_text() == "There is no such page"
    assert reader.locator("main article").count() == 3


def test_a_redirect_leads_on_in_one_step(reader):
    answer = reader.goto("/tides/")
    assert answer.url.endswith("/news/harbour/how-to-read-the-tide-table/")
    assert answer.request.redirected_from.response().status == 301


def test_arabic_runs_from_right_to_left(reader):
    reader.goto(CAFE)
    assert reader.locator("html").get_attribute("dir") == "rtl"
    headline = reader.get_by_role("heading", level=1).bounding_box()
    assert headline["x"] + headline["width"] > 370


def test_nobody_but_the_newsroom_is_asked_for_anything(reader, site_server, newsroom_server):
    for path in ("/", FERRY, "/sport/a-draw-nobody-saw/"):
        reader.goto(path, wait_until="networkidle")
    assert reader.asked <= {site_server.origin, newsroom_server.origin}
