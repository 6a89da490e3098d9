"""What cannot be meant is an error at its block, and what was typed is still there."""

import json

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text, streamfield

from news.models import ArticlePage
from publishing.models import PublishedItem
from tests import newsroom
from tests.blocks.examples import picture
from tests.desk import NEW_ARTICLE, Desk, errors_at

pytestmark = pytest.mark.django_db
EVIL = (
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://evil.test/x",
    "https://user@evil.test/x",
    "https://",
)

ENTITY = {"key": 7, "offset": 0, "length": 1}
TORN = json.dumps(
    {"blocks": [{"text": "x", "type": "unstyled", "key": "a", "entityRanges": [ENTITY]}], "entityMap": {}}
)


def errors_of_blocks(response):
    [error] = response.context["form"].errors.as_data()["body"]
    return {number: str(each) for number, each in error.block_errors.items()}


def errors_of_body(response):
    [error] = response.context["form"].errors.as_data()["body"]
    return str(error.non_block_errors)


def link_to(address):
    return ("related_link", {"prefix": "", "place": streamfield([("address", address)]), "title": "Look"})


def quote_from(address):
    return ("quote", {"quote": rich_text("<p>We sail.</p>"), "speaker_topic": "", "source_url": address})


def test_addresses_that_lead_nowhere_safe_are_refused_at_their_block(send):
    response = send([*map(link_to, EVIL), *map(quote_from, EVIL)])

    assert set(errors_of_blocks(response)) == set(range(10))
    html = response.content.decode()
    assert all(address in html for address in EVIL)
    assert not ArticlePage.objects.filter(slug="everything").exists()


def nested(depth):
    return "<ul><li>So" * depth + "</li></ul>" * depth


def test_lists_stand_at_most_eight_deep(send):
    deep = [("list", rich_text(nested(depth), features=["ul"])) for depth in (8, 9, 200)]

    errors = errors_of_blocks(send(deep))
    assert set(errors) == {1, 2}
    assert "9 deep" in errors[1]


def test_what_no_editor_sends_as_rich_text_is_no_text(send):
    sent = ["", "x", '""', '{"blocks": 7}', '{"blocks": [[]]}', TORN]

    assert send([("paragraph", each) for each in sent]).status_code == 302


def test_a_body_holds_at_most_a_million_bytes(send):
    response = send([("paragraph", rich_text(f"<p>{'€' * 334_000}</p>"))])

    assert "at most 1,000,000 are taken" in errors_of_body(response)
    assert "€€€€" in response.content.decode() or "\\u20ac" in response.content.decode()


def test_a_body_holds_at_most_a_thousand_blocks(send):
    assert "1000" in errors_of_body(send([("divider", "")] * 1001))


def test_control_characters_are_found_however_deep_they_stand(send):
    body = streamfield(
        [("paragraph", rich_text("<p>So.</p>")), ("heading", {"text": "a\x07b", "level": "3"})]
    )
    box = {"kind": "facts", "title": "Box", "body": body, "image": picture("")}

    said = errors_at(send([("divider", ""), ("fact_box", box)]), "body")
    assert said == "Block 2 (Fact box) has control characters; take them out."


def test_unsafe_links_in_running_text_lose_their_address_and_keep_their_words(send):
    words = "".join(f'<p>Look <a href="{address}">here</a>.</p>' for address in EVIL)
    assert send([("paragraph", rich_text(words))], "action-publish").status_code == 302
    newsroom.settle()

    [item] = PublishedItem.objects.filter(type="article", path="/harbour/everything/")
    said = [span for block in json.loads(item.document)["body"] for span in block["spans"]]
    assert {(span["text"], span["link"]) for span in said} == {("Look here.", None)}


@pytest.mark.parametrize(
    "typed", [{"body": "x" * 8_000_001}, {f"body-{n}": "x" for n in range(10_001)}], ids=["bytes", "fields"]
)
def test_a_form_beyond_all_measure_says_the_way_back(world, typed):
    address = reverse("wagtailadmin_pages:add", args=(*NEW_ARTICLE, world.section.pk))
    answer = Desk().client.post(address, typed)

    assert answer.status_code == 413
    assert "what you typed is still in the form" in answer.content.decode()
