"""The demo's texts by themselves: whole, in agreement with each other, as many as a newspaper needs."""

import json
import re
from collections import Counter

from news.demo.manuscripts import read_paper, read_stories
from news.demo.site_texts import read_fronts, read_navigation, read_pages, read_recordings, read_site_extras

STORIES = {story.slug: story for story in read_stories()}
PAGES = {page.slug: page for page in read_pages()}
PAPER = read_paper()
WHOLE = [*STORIES.values(), *PAGES.values()]


def words_of(blocks):
    text = " ".join(str(block.get("paragraph") or block.get("quote") or "") for block in blocks)
    return " ".join(re.sub(r"<[^>]+>", "", text).split())


def test_the_paper_is_as_large_as_promised():
    public = Counter(story.language for story in STORIES.values() if story.is_public)

    assert public == {"en": 48, "ar": 6}
    assert [
        len([row for row in rows if row.language == "en"])
        for rows in (PAPER.sections, PAPER.contributors, PAPER.topics)
    ] == [6, 10, 25]


def test_one_story_waits_for_an_embargo_one_for_its_hour_two_for_their_author():
    assert [
        len([story for story in STORIES.values() if getattr(story, field)])
        for field in ("embargo", "go_live_in_hours", "draft_of")
    ] == [1, 1, 2]


def test_a_pull_quote_stands_in_the_story():
    pulled = [(text, block["pull_quote"]) for text in WHOLE for block in text.body if "pull_quote" in block]

    assert len(pulled) > 5
    assert not [quote for text, quote in pulled if quote not in words_of(text.body)]


def test_stories_name_sections_people_topics_and_stories_that_exist():
    rows = {
        kind: {(row.key, row.language) for row in getattr(PAPER, kind)}
        for kind in ("sections", "contributors", "topics")
    }
    for story in STORIES.values():
        assert (story.section, story.language) in rows["sections"], story.slug
        assert {(key, story.language) for key, _ in story.credits} <= rows["contributors"], story.slug
        assert {(key, story.language) for key, _ in story.topics} <= rows["topics"], story.slug
        assert set(story.related) <= set(STORIES), story.slug


def test_links_lead_to_stories_and_pages_of_the_paper():
    everything = json.dumps([text.model_dump(mode="json") for text in WHOLE], ensure_ascii=False)
    menus = read_navigation()
    picks = {pick.story for front in read_fronts() for box in front.containers for pick in box.picks}

    assert set(re.findall(r'story:([^"\\]+)', everything)) <= set(STORIES)
    assert picks <= set(STORIES)
    assert {
        item.link.removeprefix("page:") for menu in menus.menus for item in menu.items if "page:" in item.link
    } <= set(PAGES)
    assert {policy.page for policy in read_site_extras().policies} <= set(PAGES)


def test_recordings_named_by_blocks_have_their_words():
    named = {
        block[kind]
        for text in WHOLE
        for block in text.body
        for kind in ("audio", "video", "document")
        if kind in block and "://" not in block[kind]
    }

    assert named == set(read_recordings())
