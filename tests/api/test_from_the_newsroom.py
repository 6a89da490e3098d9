"""From an editor's publication to the answer: the real builder, the real store, the published schemas."""

import json
import re

import pytest

from news.models import ArticlePage
from tests import newsroom
from tests.api.asserting import assert_as_documented, assert_problem

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


@pytest.fixture
def story(db):
    """Published with a picture, an author and a topic."""
    site = newsroom.make_site()
    section = newsroom.make_section(site.root_page)
    picture = newsroom.make_picture()
    return newsroom.published_article(
        section,
        "Ferry runs aground",
        slug="ferry",
        topics=[newsroom.make_topic()],
        lead=[newsroom.image_block(picture)],
        body=[newsroom.paragraph(), newsroom.image_block(picture)],
    )


def read(api, path: str) -> dict:
    return assert_as_documented(api.get(path), ID.sub("{id}", path.partition("?")[0]))


def test_everything_that_is_published_is_as_documented(api, story):
    for kind in ("articles", "sections", "contributors", "topics", "images"):
        (item,) = read(api, f"/api/v1/{kind}/")["items"]
        assert read(api, f"/api/v1/{kind}/{item['id']}/")["id"] == item["id"]
        if item.get("path"):
            assert read(api, f"/api/v1/resolve/?path={item['path']}")["item"]["id"] == item["id"]
    assert read(api, "/api/v1/site/")["name"] == "The Paper"


def test_a_picture_comes_from_the_address_that_the_story_gives(api, story):
    (article,) = read(api, "/api/v1/articles/?view=full")["items"]
    for shape in article["lead_media"]["image"]["shapes"].values():
        path = shape["src"].removeprefix("https://api.dateline.test")
        assert api.get(path).status_code == 200


def test_the_log_ends_where_the_answers_are(api, story):
    log = read(api, "/api/v1/changes/")
    assert [entry["position"] for entry in log["items"]] == list(range(1, log["head"] + 1))
    assert api.get("/api/v1/articles/")["Log-Position"] == f"{log['epoch']}:{log['head']}"


def test_a_renamed_story_redirects_and_an_unpublished_one_is_not_there(api, story):
    story.slug = "ferry-freed"
    newsroom.publish(story)
    newsroom.settle()
    assert read(api, "/api/v1/resolve/?path=/news/ferry/")["path"] == "/news/ferry-freed/"
    ArticlePage.objects.get(pk=story.pk).unpublish()
    newsroom.settle()
    for path in ("/news/ferry/", "/news/ferry-freed/"):
        assert_problem(api.get(f"/api/v1/resolve/?path={path}"), 404, "not-found")
    assert json.loads(api.get("/api/v1/topics/").content)["items"] == []
