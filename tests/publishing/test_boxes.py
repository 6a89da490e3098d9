"""Boxes, tables and links between paragraphs: what counts as words, what stands inside, and what comes when read."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail_localize.segments.extract import extract_segments

from news.addresses import Homes
from publishing.builders.build import build
from publishing.models import PublishedItem
from publishing.obstacles import publication_obstacles
from tests import newsroom
from tests.newsroom import image_block, make_article, paragraph, published_article
from tests.publishing.drafts import draft_of
from tests.publishing.paper import quote

pytestmark = pytest.mark.django_db


def fact_box(*body, title="The boat", **picture):
    return {"type": "fact_box", "value": {"kind": "facts", "title": title, "body": [*body], "image": picture}}


def related(page, title=""):
    place = [{"type": "page", "value": page.pk, "id": None}]
    return {"type": "related_link", "value": {"prefix": "", "title": title, "place": place}}


def document(page):
    newsroom.settle()
    return json.loads(PublishedItem.objects.get(source=f"page:{page.pk}").document)


def test_words_in_a_box_are_counted_and_captions_in_it_are_not(section):
    box = fact_box(
        paragraph("Two words."), image_block(newsroom.make_picture()), image=newsroom.make_picture().pk
    )

    assert document(published_article(section, body=[box]))["word_count"] == 4


def test_a_picture_in_a_box_is_the_storys_picture_where_it_has_no_other(section):
    picture = newsroom.make_picture()
    story = document(published_article(section, body=[paragraph(), fact_box(image_block(picture))]))

    assert story["social"]["image"] == story["body"][1]["body"][0]["image"]


def test_what_is_missing_in_a_box_is_named_with_its_place(section):
    page = make_article(section, body=[fact_box(image_block(None), paragraph(), title="")])

    messages = [obstacle.message for obstacle in publication_obstacles(page)]
    assert messages[0] == "Block 1 (Fact box): the fact box has no title."
    assert messages[1].startswith("Block 1 (Fact box), block 1 (Picture): choose a picture")


def test_boxes_cost_no_more_statements_however_many(section):
    def of(boxes):
        body = [
            fact_box(
                paragraph(f'<a linktype="page" id="{make_article(section).pk}">there</a>'),
                image_block(newsroom.make_picture()),
                quote(newsroom.make_topic(f"Topic {boxes} {n}")),
                image=newsroom.make_picture().pk,
            )
            for n in range(boxes)
        ]
        page = published_article(section, body=body)
        with CaptureQueriesContext(connection) as captured:
            build(f"page:{page.pk}", Homes())
        return len(captured)

    assert of(1) == of(6)


def test_a_related_link_waits_until_its_page_is_public(section):
    draft = make_article(section, "Another story")
    page = published_article(section, body=[paragraph(), related(draft)])
    assert len(document(page)["body"]) == 1
    assert draft_of(page)[0]["body"][1]["link"] is None

    newsroom.publish(draft)
    link = document(page)["body"][1]
    assert (link["title"], link["link"]["kind"], link["article"]) == ("Another story", "article", None)


def test_a_related_link_follows_the_headline_of_its_page(section):
    other = published_article(section, "Another story")
    page = published_article(section, body=[paragraph(), related(other), related(other, "In our words")])
    other.title = "A better headline"
    newsroom.publish(other)

    assert [block["title"] for block in document(page)["body"][1:]] == ["A better headline", "In our words"]


def test_a_related_link_follows_the_title_of_a_plain_page(site, section):
    imprint = newsroom.publish(newsroom.make_page(site.root_page, "Imprint"))
    page = published_article(section, body=[paragraph(), related(imprint)])
    imprint.title = "Who we are"
    newsroom.publish(imprint)

    assert document(page)["body"][1]["title"] == "Who we are"


def test_the_card_of_a_related_story_comes_when_it_is_read(section, client):
    other = published_article(section, "Another story")
    page = published_article(section, body=[paragraph(), related(other)])
    id = PublishedItem.objects.get(source=f"page:{page.pk}").id

    assert client.get(f"/api/v1/articles/{id}/").json()["body"][1]["article"]["headline"] == "Another story"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//evil.test/", "https://user@evil.test/"]
)
def test_an_address_that_leads_nowhere_safe_is_refused(section, address):
    value = {"prefix": "", "title": "Look", "place": [{"type": "address", "value": address, "id": None}]}
    page = make_article(section, body=[{"type": "related_link", "value": value}])

    [obstacle] = publication_obstacles(page)
    assert obstacle.message.startswith("Block 1 (Related link): choose a page, or give an address")
    assert draft_of(page)[0]["body"][0]["link"] is None


@pytest.mark.parametrize(
    "value", [None, [], "x", {"data": [[1], "x", [None, {}]]}, {"data": 7, "mergeCells": [{}]}]
)
def test_a_table_that_is_none_is_never_an_error(section, value):
    page = make_article(section, body=[{"type": "table", "value": {"table": value, "source": ""}}])

    assert draft_of(page)[0]["body"][0]["type"] == "table"
    extract_segments(page)
    page.save()
    page.save_revision()
