"""The log as consumers read it."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from publishing.models import LogEntry, LogHead, PublishedItem
from publishing.vocabulary import Reason, State
from tests.api.asserting import assert_golden, assert_problem
from tests.api.store import log, make_article, make_articles, take_down

CHANGES = "/api/v1/changes/"


@pytest.fixture
def follow(api):
    return lambda **asked: api.get(CHANGES, asked)


def entries(response) -> list[dict]:
    assert response.status_code == 200, response.content
    return json.loads(response.content)["items"]


@pytest.fixture
def busy(news):
    """Seven entries about seven stories."""
    return [log(article) for article in make_articles(7)]


def test_a_consumer_that_follows_through_sees_every_position_once(follow, busy):
    seen, after = [], "test:0"
    while True:
        page = json.loads(follow(after=after, limit=3).content)
        seen += [entry["position"] for entry in page["items"]]
        if page["through"] == page["head"]:
            break
        after = f"{page['epoch']}:{page['through']}"
    assert seen == list(range(1, 8))


def test_without_a_position_the_log_begins_at_its_beginning(follow, busy):
    page = json.loads(follow().content)
    assert [entry["position"] for entry in page["items"]] == list(range(1, 8))
    assert (page["epoch"], page["head"], page["oldest"], page["through"]) == ("test", 7, 1, 7)


def test_at_the_head_there_is_nothing_yet(follow, busy):
    page = json.loads(follow(after="test:7").content)
    assert (page["items"], page["through"]) == ([], 7)


def test_an_entry_without_a_position_is_not_shown(follow, busy, article):
    LogEntry.objects.create(
        item=article.id,
        item_type="article",
        version=1,
        state="usable",
        reason="update",
        at=article.modified_at,
    )
    assert len(entries(follow())) == 7


def test_entries_numbered_after_the_head_was_read_wait_for_the_next_question(follow, busy):
    LogHead.objects.update(position=5)
    page = json.loads(follow().content)
    assert (page["through"], len(page["items"])) == (5, 5)


def test_a_public_item_is_told_with_its_address(follow, article):
    log(article)
    (entry,) = entries(follow())
    assert (entry["url"], entry["path"]) == (article.url, article.path)
    assert_golden("change-upsert", entry)


@pytest.mark.parametrize(("state", "reason"), [(State.WITHHELD, "withhold"), (State.CANCELED, "kill")])
def test_what_was_taken_down_leaves_no_address_anywhere_in_the_log(follow, article, state, reason):
    log(article)
    LogEntry.objects.update(previous_paths=["/news/older/"])
    log(take_down(article, state), Reason(reason))
    response = follow()
    upsert, tombstone = entries(response)
    assert (upsert["url"], upsert["path"], upsert["previous_paths"]) == (None, None, [])
    assert (tombstone["state"], tombstone["reason"]) == (state, reason)
    assert not {"url", "path", "previous_paths", "site", "language"} & tombstone.keys()
    assert b"ferry" not in response.content
    assert_golden(f"change-{reason}", tombstone)


def test_a_story_that_comes_back_has_its_addresses_again(follow, article):
    log(article)
    PublishedItem.objects.filter(pk=article.pk).update(state=State.WITHHELD)
    assert entries(follow())[0]["path"] is None
    PublishedItem.objects.filter(pk=article.pk).update(state=State.USABLE)
    assert entries(follow())[0]["path"] == article.path


def test_what_has_expired_has_no_address_before_the_store_has_noticed(follow, news):
    log(make_article(visible_until=timezone.now() - timedelta(seconds=1)))
    assert entries(follow())[0]["url"] is None


def test_an_entry_names_the_position_of_its_cause(follow, news):
    first = log(make_article("First"))
    log(make_article("Second"), Reason.METADATA, cause=first)
    assert [entry["cause"] for entry in entries(follow())] == [None, 1]


def test_another_epoch_is_a_reset(follow, busy):
    response = follow(after="other:3")
    problem = assert_problem(response, 410, "feed-reset")
    assert "List everything" in problem["detail"]
    assert (problem["epoch"], problem["head"]) == ("test", 7)
    assert response["Log-Position"] == "test:7"


@pytest.mark.parametrize("asked", [{}, {"after": "test:0"}, {"after": "test:2"}])
def test_pruned_entries_are_not_passed_over_in_silence(follow, busy, asked):
    LogHead.objects.update(oldest=4)
    assert_problem(follow(**asked), 410, "feed-truncated")


def test_the_oldest_kept_entry_can_still_be_followed(follow, busy):
    LogHead.objects.update(oldest=4)
    assert entries(follow(after="test:3"))[0]["position"] == 4


def test_a_position_beyond_the_head_is_refused(follow, busy):
    assert_problem(follow(after="test:8"), 400, "position-beyond-head", "after")


@pytest.mark.parametrize(
    "after", ["7", "test", "test:", "test:-1", "test:01", ":1", "test:9" + "9" * 30, "te st:1"]
)
def test_a_malformed_position_is_refused(follow, busy, after):
    assert_problem(follow(after=after), 400, "invalid-parameter", "after")
