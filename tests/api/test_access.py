"""Walls: bodies end where everyone's reading ends."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.api.store import make_article, paragraph, wall

SECRET = "only subscribers read this"
BODY = [paragraph("One."), paragraph("Two."), paragraph(SECRET)]


def every_form(article) -> list[str]:
    return [
        f"/api/v1/articles/{article.id}/",
        "/api/v1/articles/?view=full",
        f"/api/v1/articles/?view=full&ids={article.id}",
        f"/api/v1/articles/{article.id}/?fields=body",
        f"/api/v1/resolve/?path={article.path}",
    ]


def story_in(response) -> dict:
    value = json.loads(response.content)
    return value["items"][0] if "items" in value else value.get("item", value)


@pytest.mark.parametrize("form", range(5))
def test_behind_a_wall_every_form_ends_after_the_teaser(api, news, form):
    article = make_article(access=wall(2), body=BODY)
    response = api.get(every_form(article)[form])
    story = story_in(response)
    assert [block["text"] for block in story["body"]] == ["One.", "Two."]
    assert story["access"]["body_complete"] is False
    assert SECRET.encode() not in response.content


def test_own_fields_that_look_like_free_access_open_nothing(api, news):
    article = make_article(access=wall(1), body=BODY, extensions={"x": {"access": {"level": "free"}}})
    assert len(story_in(api.get(f"/api/v1/articles/{article.id}/"))["body"]) == 1


def test_a_wall_without_a_number_leaves_what_the_newsroom_leaves(api, news, settings):
    article = make_article(access=wall(None), body=BODY)
    story = story_in(api.get(f"/api/v1/articles/{article.id}/"))
    assert len(story["body"]) == settings.DATELINE.teaser_blocks


def test_nothing_is_cut_from_a_body_that_is_all_teaser(api, news):
    article = make_article(access=wall(3), body=BODY)
    story = story_in(api.get(f"/api/v1/articles/{article.id}/"))
    assert (len(story["body"]), story["access"]["body_complete"]) == (3, True)


def test_a_card_of_a_story_behind_a_wall_says_that_it_is_not_all(api, news):
    make_article(access=wall(1))
    (card,) = json.loads(api.get("/api/v1/articles/").content)["items"]
    assert card["access"]["body_complete"] is False


def test_words_made_from_the_story_stay(api, news):
    article = make_article(access=wall(0), body=BODY, summary="In short.")
    story = story_in(api.get(f"/api/v1/articles/{article.id}/"))
    assert (story["body"], story["summary"]) == ([], "In short.")


@pytest.mark.parametrize("form", range(5))
def test_before_free_until_all_is_open_and_kept_no_longer_than_that(api, news, form):
    article = make_article(access=wall(1, timezone.now() + timedelta(seconds=8)), body=BODY)
    response = api.get(every_form(article)[form])
    assert len(story_in(response)["body"]) == 3
    assert story_in(response)["access"]["body_complete"] is True
    assert "max-age=7, stale-while-revalidate=0" in response["Cache-Control"]


def test_after_free_until_the_level_holds(api, news):
    article = make_article(access=wall(1, timezone.now() - timedelta(seconds=1)), body=BODY)
    assert len(story_in(api.get(f"/api/v1/articles/{article.id}/"))["body"]) == 1
