"""The story of one hour: somebody new logs in, writes a story, looks at it, publishes it and corrects it."""

import json
import time
from urllib.request import urlopen

from tests.browser import newcomer
from tests.browser.album import WINDOW
from tests.browser.conftest import log_in

PATIENCE = 20
"""Seconds until what was published is numbered in the log: the worker is a process of its own."""


def test_a_newcomer_writes_publishes_and_corrects_a_story(desk_of, newsroom_server, album):
    page = desk_of(None, viewport=WINDOW)
    log_in(page, "yunus", before=lambda: album.add("log-in", page))
    album.add("start-page", page)
    write(page, album)
    newcomer.publish(page)
    album.add("published", page)
    assert reasons(newsroom_server) == ["first-publish"]

    newcomer.open_again(page)
    album.add("public-state", page)
    newcomer.mend(page)
    newcomer.say_what_was_wrong(page)
    album.add("correction", page)
    newcomer.save(page)
    newcomer.publish(page)

    newcomer.open_again(page)
    album.add("corrected", page)

    assert reasons(newsroom_server, 2) == ["first-publish", "correction"]
    story = read(newsroom_server, f"/api/v1/articles/{newest(newsroom_server)['id']}/")
    assert [correction["content"]["text"] for correction in story["corrections"]] == [newcomer.CORRECTION]
    assert newcomer.RIGHT in json.dumps(story["body"])
    assert newcomer.WRONG not in json.dumps(story["body"])
    assert newcomer.TOPIC in {topic["name"] for topic in story["topics"]}


def write(page, album):
    """From an empty form to a story that can be published."""
    newcomer.choose_where(page)
    album.add("write-a-story", page)
    newcomer.begin(page)
    newcomer.type_the_head(page)
    album.add("headline", page)
    newcomer.type_paragraphs(page)
    album.add("paragraphs", page)
    newcomer.open_blocks(page)
    album.add("blocks", page)
    page.keyboard.press("Escape")
    for type_it, name in (
        (newcomer.type_a_quote, "quote"),
        (newcomer.type_a_fact_box, "fact-box"),
        (newcomer.repeat_a_sentence, "pull-quote"),
    ):
        type_it(page)
        album.add(name, page)
    newcomer.add_a_lead_picture(page, before_choosing=lambda: album.add("choose-picture", page))
    album.add("lead-picture", page)
    newcomer.pick_an_author(page)
    newcomer.pick_a_topic(page)
    newcomer.make_a_topic(page, before_making=lambda: album.add("new-topic", page))
    album.add("people-and-topics", page)
    newcomer.save(page)
    newcomer.open_preview(page)
    album.add("preview", page)
    newcomer.close_preview(page)


def reasons(newsroom_server, number=1):
    """Why the log speaks of the newest story, as soon as it does so this many times."""
    end = time.monotonic() + PATIENCE
    while True:
        found = []
        if story := newest(newsroom_server):
            changes = read(newsroom_server, "/api/v1/changes/?limit=1000")["items"]
            found = [entry["reason"] for entry in changes if entry["item"]["id"] == story["id"]]
        if len(found) >= number or time.monotonic() > end:
            return found
        time.sleep(0.5)


def newest(newsroom_server):
    stories = read(newsroom_server, "/api/v1/articles/?limit=20")["items"]
    return next((story for story in stories if story["headline"] == newcomer.HEADLINE), None)


def read(newsroom_server, address):
    with urlopen(newsroom_server.at(address)) as answer:
        return json.load(answer)
