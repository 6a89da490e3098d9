"""Golden problems: one of each kind."""

import json

import pytest

from api.problems import KINDS
from publishing.models import LogHead
from publishing.vocabulary import Reason, State
from tests.api.asserting import GOLDEN, assert_golden
from tests.api.store import id_of, log, make_article, take_down

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
ELSEWHERE = {code for code in KINDS if "preview" in code} | {
    "range-not-satisfiable",
    "body-too-large",
    "unsupported-media-type",
}
"""Of files and of previews alone: tests/api/test_files.py, tests/previews/test_refused.py."""
HEADERS = {
    "unknown-host": {"HTTP_HOST": "evil.example"},
    "credentials-not-accepted": {"HTTP_AUTHORIZATION": "Bearer x"},
    "headers-too-large": {"HTTP_X": "x" * 20_000},
}


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
    assert set(PROBLEMS) == set(KINDS) - ELSEWHERE
    kept = {path.stem for path in GOLDEN.glob("*.json")}
    assert kept == set(PROBLEMS) | {
        "resolve-redirect",
        "resolve-gone",
        "resolve-unknown",
        "change-upsert",
        "change-withhold",
        "change-kill",
    }
