"""The main job, from a page of agency copy to public JSON, on the real sample beside the project."""

import json
import re
from pathlib import Path

import pytest
from django.core.management import call_command

from news.models import ArticlePage, NewsroomSettings
from publishing.models import LogEntry, PublishedItem
from tests import newsroom

pytestmark = pytest.mark.django_db
SAMPLE = Path(__file__).resolve().parents[1].parent / "shared/samples/wire/iraqi-defense-chief.txt"
PATH = "/news/iraqi-defense-chief-in-washington-for-talks-on-security/"


@pytest.fixture
def draft(capsys):
    if not SAMPLE.exists():
        pytest.skip(f"needs ../shared: {SAMPLE.name} is not there")
    site = newsroom.make_site(zone="Europe/Malta")
    section = newsroom.make_section(site.root_page)
    NewsroomSettings.objects.filter(site=site).update(incoming_section=section)
    newsroom.settle()
    call_command("ingest", str(SAMPLE))
    return ArticlePage.objects.get()


@pytest.fixture
def item(draft, client):
    draft.get_latest_revision().publish()
    newsroom.settle()
    return client.get("/api/v1/resolve/", {"path": PATH}).json()["item"]


def test_the_draft_is_nowhere_in_the_api(draft, client):
    newsroom.settle()
    everywhere = "".join(
        client.get(f"/api/v1/{place}/").content.decode()
        for place in ("articles", "sections", "contributors", "topics", "images", "changes")
    )

    assert client.get("/api/v1/resolve/", {"path": PATH}).status_code == 404
    assert "Iraqi" not in everywhere
    assert "News Desk" not in everywhere


def test_once_published_it_is_first_in_the_order_of_publication(item, client):
    newest = client.get("/api/v1/articles/", {"order": "-first_published", "limit": "1"}).json()["items"]

    assert [card["id"] for card in newest] == [item["id"]]


def test_its_parts_are_where_they_belong(item):
    assert item["headline"] == "Iraqi defense chief in Washington for talks on security"
    assert (item["display_at"][:10], item["display_precision"]) == ("2023-08-08", "day")
    assert item["byline"]["text"] == "News Desk - The Cradle"
    assert [(author["name"], author["kind"]) for author in item["authors"]] == [("News Desk", "desk")]
    assert item["source"]["organisation"] == "The Cradle"
    assert item["standfirst"]["text"].startswith("Hundreds of US troops remain in Iraq on an 'advisory role'")
    assert item["lead_media"] is None


def test_every_word_of_the_body_is_there_and_no_furniture(item):
    """The sample has 15 paragraphs: the first stands right below the caption, without an empty line."""
    lines = [line.strip(" \xa0") for line in SAMPLE.read_text().splitlines()]
    body = [line for line in lines[9:] if line]
    expected = body[: body.index("No comments:")]

    assert [block["text"] for block in item["body"]] == expected
    assert {block["type"] for block in item["body"]} == {"paragraph"}
    assert len(item["body"]) == 15
    assert not re.search("Post a Comment|No comments", json.dumps(item))


def test_caption_and_credit_wait_for_the_picture(draft, client):
    words = draft.lead_media[0].value
    assert (words["caption"][:20], words["credit"]) == ("Iraqi Defense Minist", "Iraqi Ministry of Defense")

    words["image"] = newsroom.make_picture(caption="The asset's own", credit="Its own")
    draft.save_revision().publish()
    newsroom.settle()

    lead = client.get("/api/v1/resolve/", {"path": PATH}).json()["item"]["lead_media"]
    assert lead["caption"]["text"] == words["caption"]
    assert lead["credit"] == "Iraqi Ministry of Defense"


def test_its_contributor_comes_before_it_in_the_log(item):
    reasons = LogEntry.objects.order_by("-position").values_list("item_type", "reason")[:2]

    assert list(reasons) == [("article", "first-publish"), ("contributor", "first-publish")]
    assert PublishedItem.objects.filter(type="article").count() == 1
