"""Golden JSON: what a frontend sees of an article, its card and each small item. Those of blocks: `tests/blocks`."""

import json
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
import time_machine

from publishing.models import LogEntry, PublishedItem
from tests import golden, newsroom

pytestmark = pytest.mark.django_db
GOLDEN = Path(__file__).parent / "golden"


def check(name, value):
    golden.check(GOLDEN / f"{name}.json", value)


@pytest.fixture
def paper(monkeypatch):
    monkeypatch.setattr(newsroom, "_numbers", count(1))  # pictures get their shade from it
    with time_machine.travel(datetime(2026, 3, 4, 21, 30, tzinfo=UTC), tick=False):
        site = newsroom.make_site(zone="Europe/Malta")
        news = newsroom.make_section(site.root_page, "News", description="<p>What happened.</p>")
        yield newsroom.make_section(news, "Harbour")


@pytest.fixture
def story(paper):
    author = newsroom.make_contributor(
        "Ines Farrugia", job_title="Harbour reporter", biography="<p>Writes of ships.</p>"
    )
    desk = newsroom.make_contributor("Picture desk", kind="desk")
    topic = newsroom.make_topic("Night ferry", alt_names="The late boat", code="medtop:20000337")
    captain = newsroom.make_topic("Leo Azzopardi", kind="person")
    picture = newsroom.make_picture(size=(1600, 1000), rights_holder="The Paper", digital_source="human")
    other = newsroom.published_article(
        paper, "The ferry that was", slug="the-ferry-that-was", authors=[author]
    )
    body = [
        newsroom.paragraph(f'She sails at <b>two</b>, as <a linktype="page" id="{other.pk}">before</a>.'),
        {"type": "heading", "value": {"text": "What next", "level": "2"}, "id": ID_OF_HEADING},
        newsroom.paragraph("").copy() | {"type": "list", "value": LIST},
        {"type": "quote", "value": QUOTE | {"speaker_topic": captain.pk}, "id": ID_OF_QUOTE},
        newsroom.image_block(picture, credit="L. Camilleri"),
    ]
    article = newsroom.make_article(
        paper,
        "Night ferry stays",
        slug="night-ferry-stays",
        authors=[author],
        topics=[topic],
        body=body,
        lead=[newsroom.image_block(picture, display="wide")],
        kicker="Shipping",
        standfirst="<p>From June, <i>every</i> night.</p>",
        dateline="VALLETTA, March 4",
        source_organisation="Island Wire",
        source_category="wires",
        source_original_url="https://wire.test/1",
        rights_holder="Island Wire",
        display_at=datetime(2026, 3, 3, 23, 0, tzinfo=UTC),
        display_precision="day",
        content_warnings=["death"],
        sponsorship_kind="funded",
        sponsorship_name="Island Fund",
        editors_note="<p>The writer's brother works on the ferry.</p>",
        digital_source="human",
        newsletter_headline="A boat at two in the morning",
        push_text="The night ferry stays",
        social_title="She sails at two",
        seo_title="Night ferry to Gozo stays",
        robots_follow=False,
    )
    article.alt_ids.create(scheme="wire", value="1")
    article.corrections.create(
        kind="clarification",
        content="<p>She sails on <b>Sundays</b> too.</p>",
        at=datetime(2026, 3, 4, 20, 0, tzinfo=UTC),
        block_id=ID_OF_HEADING,
    )
    article.related_links.create(article=other)
    article.credits.create(contributor=desk, role="photographer")
    newsroom.publish(article)
    newsroom.settle()
    return PublishedItem.objects.get(source=f"page:{article.pk}")


ID_OF_HEADING = "5c1f0d0e-57c8-4b0b-9d8f-0f0f5f7a0001"
ID_OF_QUOTE = "5c1f0d0e-57c8-4b0b-9d8f-0f0f5f7a0002"
LIST = "<ol><li>Two boats<ul><li>one of them new</li></ul></li><li>Six days</li></ol>"
QUOTE = {
    "quote": "<p>We sail.</p><p>In any weather.</p>",
    "speaker_name": "Leo Azzopardi",
    "speaker_role": "captain",
    "said_to": "The Paper",
    "source_url": "https://paper.test/tape",
}


def test_the_article(story):
    check("article", json.loads(story.document))


def test_the_card(story):
    check("card", json.loads(story.card))


@pytest.mark.parametrize("type", ["section", "contributor", "topic", "image", "site"])
def test_each_small_item(story, type):
    item = PublishedItem.objects.filter(type=type).order_by("first_published_at", "path").last()

    check(type, json.loads(item.document))


def test_the_log_of_a_first_publication(story):
    entries = LogEntry.objects.filter(position__isnull=False).order_by("position")

    check("log", [[e.position, e.item_type, e.reason, e.version, e.path, e.keys] for e in entries])


def test_paper_items_are_written_in_the_zone_of_their_site(story):
    document = json.loads(story.document)

    assert document["display_at"] == "2026-03-04T00:00:00.000+01:00"
    assert document["first_published_at"] == "2026-03-04T22:30:00.000+01:00"
