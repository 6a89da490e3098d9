"""Golden answers of one invented newsroom. They are also the examples of the OpenAPI document."""

import json

import pytest

from api.problems import KINDS
from publishing.models import LogHead
from publishing.vocabulary import Reason, State
from tests.api.asserting import EXAMPLES, GOLDEN, assert_golden
from tests.api.store import NOON, id_of, log, make_article, move, take_down

ANSWERS = {
    "get_entry": "",
    "get_site": "site/",
    "list_genres": "genres/",
    "get_navigation": "navigation/",
    "list_redirects": "redirects/",
    "list_articles": "articles/?section=/news/&count=true",
    "list_articles_by_ids": f"articles/?ids={id_of('Ferry runs aground')},{id_of('never')}&fields=headline,url",
    "get_article": f"articles/{id_of('Ferry runs aground')}/",
    "list_sections": "sections/?limit=2",
    "get_section": f"sections/{id_of('News')}/",
    "list_fronts": "fronts/?fields=title,path,section",
    "get_front": f"fronts/{id_of('Front')}/",
    "list_pages": "pages/?fields=title,path",
    "get_page": f"pages/{id_of('Imprint')}/",
    "list_contributors": "contributors/",
    "get_contributor": f"contributors/{id_of('Maria Vella')}/",
    "list_topics": "topics/",
    "get_topic": f"topics/{id_of('Harbour')}/",
    "list_images": "images/",
    "get_image": f"images/{id_of('Ferry')}/",
    "resolve_item": "resolve/?path=/news/ferry-runs-aground",
    "resolve_redirect": "resolve/?path=/news/old/",
    "list_changes": "changes/?after=test:6",
}
PROBLEMS = {
    "unknown-parameter": "articles/?secret=x",
    "repeated-parameter": "articles/?limit=20&limit=1",
    "missing-parameter": "resolve/",
    "invalid-parameter": "articles/?limit=100000",
    "invalid-combination": f"articles/?ids={id_of('x')}&order=-updated",
    "invalid-character": "articles/?section=%00",
    "invalid-encoding": "articles/?section=%FF",
    "invalid-cursor": "articles/?cursor=x",
    "too-many-parameters": "articles/?" + "a=1&" * 101,
    "unknown-value": "articles/?section=/nowhere/",
    "unknown-field": "articles/?fields=headline,nonsense",
    "fields-too-complex": "articles/?fields=a.b.c.d",
    "position-beyond-head": "changes/?after=test:99",
    "credential-in-url": "articles/?api_key=hunter2",
    "unknown-host": "articles/",
    "bad-request": "",
    "credentials-not-accepted": "articles/",
    "https-required": "articles/",
    "not-found": f"articles/{id_of('never')}/",
    "method-not-allowed": "articles/",
    "gone": f"articles/{id_of('Killed')}/",
    "feed-reset": "changes/?after=other:1",
    "feed-truncated": "changes/?after=test:1",
    "uri-too-long": "articles/?" + "x" * 9000,
    "headers-too-large": "articles/",
    "internal-error": "site/",
}
HEADERS = {
    "unknown-host": {"HTTP_HOST": "evil.example"},
    "credentials-not-accepted": {"HTTP_AUTHORIZATION": "Bearer x"},
    "headers-too-large": {"HTTP_X": "x" * 20_000},
}


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_are_the_golden_ones(api, newsroom, name):
    successor = make_article("Moved story", newsroom["harbour"])
    move(successor, "/news/old/", NOON)
    move(successor, "/news/new/", NOON)
    response = api.get(f"/api/v1/{ANSWERS[name]}")
    assert response.status_code == 200, response.content
    assert_golden(name, json.loads(response.content), EXAMPLES)


@pytest.mark.parametrize("code", PROBLEMS)
def test_problems_are_the_golden_ones(api, newsroom, settings, monkeypatch, code):
    log(take_down(make_article("Killed"), State.CANCELED), Reason.KILL)
    if code == "feed-truncated":
        LogHead.objects.update(oldest=5)
    settings.SECURE_SSL_REDIRECT = code == "https-required"
    if code in ("internal-error", "bad-request"):
        monkeypatch.setattr("api.views.entry.look_up", _fail(code))
    ask = api.post if code == "method-not-allowed" else api.get
    response = ask(f"/api/v1/{PROBLEMS[code]}", **HEADERS.get(code, {}))
    problem = json.loads(response.content)
    assert problem["type"].endswith(f":{code}")
    assert_golden(code, problem)


def _fail(code):
    from django.core.exceptions import BadRequest

    def fail(*_, **__):
        raise RuntimeError if code == "internal-error" else BadRequest

    return fail


def test_every_kind_of_problem_is_golden():
    assert set(PROBLEMS) == set(KINDS) - {"range-not-satisfiable"}  # of files alone: see test_files
    kept = {path.stem for path in GOLDEN.glob("*.json")}
    assert kept == set(PROBLEMS) | {
        "resolve-redirect",
        "resolve-gone",
        "resolve-unknown",
        "change-upsert",
        "change-withhold",
        "change-kill",
    }


def test_every_example_is_golden():
    assert {path.stem for path in EXAMPLES.glob("*.json")} == set(ANSWERS)
