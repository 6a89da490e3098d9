"""A draft is for one pair of eyes: no cache, no log, no public answer and no other origin gets a byte of it."""

import logging

import pytest
from django.core import mail
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.views.debug import ExceptionReporter

from api import urls
from tests import newsroom
from tests.previews.looking import (
    DRAFT,
    EXCHANGE,
    asked_by,
    code_of,
    exchange,
    frontend,
    grant_of,
    granted,
    item,
    read,
    seen,
    shared,
)

CANARY = "Canary in the mine"
FRONTEND = "https://paper.test"
PUBLIC = [f"/api/v1/{pattern.pattern}" for pattern in urls.reading if "<" not in str(pattern.pattern)]


@pytest.fixture
def canary(desk, section):
    """A public story whose draft, typed, saved and shared, says what readers must not read."""
    story = newsroom.published_article(section, "Ferry stays", slug="ferry")
    story.title = CANARY
    story.save_revision()
    return story


@pytest.mark.parametrize("path", PUBLIC)
def test_no_public_answer_holds_a_byte_of_a_draft(desk, canary, path):
    seen(desk, canary)
    query = {"path": "/news/ferry/"} if "resolve" in path else {}

    answer = frontend.get(path, query)

    assert answer.status_code in (200, 404)
    assert b"Canary" not in answer.content


@pytest.mark.parametrize(
    "path", ["/api/v1/articles/", "/api/v1/resolve/?path=/news/ferry/", "/api/v1/changes/"]
)
def test_public_answers_are_the_same_with_a_grant(desk, canary, path):
    grant = grant_of(desk, canary)
    plain, with_grant = frontend.get(path), frontend.get(path, headers={"preview-grant": grant})

    assert with_grant.content == plain.content
    differing = {name for name in plain.headers if plain[name] != with_grant[name]}
    assert differing == {"Request-Id"}


class SharedCache:
    """Keeps what it may (RFC 9111), by address; does not know our header."""

    def __init__(self):
        self.kept = {}

    def get(self, path, **headers):
        if path not in self.kept:
            answer = frontend.get(path, headers=headers)
            control = answer.get("Cache-Control", "")
            if "no-store" in control or "private" in control:
                return answer
            self.kept[path] = answer
        return self.kept[path]


@pytest.mark.parametrize("path", [DRAFT, "/api/v1/articles/", "/api/v1/resolve/?path=/news/ferry/"])
def test_a_shared_cache_gives_nothing_of_a_preview_to_the_next(desk, canary, path):
    cache, grant = SharedCache(), grant_of(desk, canary)
    first = cache.get(path, **{"preview-grant": grant})

    assert (CANARY.encode() in first.content) == (path == DRAFT)
    assert b"Canary" not in cache.get(path).content


@pytest.fixture
def logged(caplog):
    """All that is logged at the most talkative level, statements too."""
    for name in (None, "django", "django.request", "django.db.backends"):
        caplog.set_level(logging.DEBUG, logger=name)
    return lambda: " ".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)


def test_nothing_that_opens_a_draft_is_logged(desk, canary, logged):
    with CaptureQueriesContext(connection):
        code = code_of(desk, canary)
        grant = granted(code)
        item(grant)
        link = shared(desk.user, canary, password="harbour wall")
        opened = granted(link.token, "harbour wall")
        exchange(link.token, "harbour"), exchange(code), read(code)

    said = logged()
    assert "previews_grant" in said
    assert not [secret for secret in (code, grant, link.token, opened, "harbour wall") if secret in said]


def test_reports_of_errors_leave_the_grant_out():
    request = RequestFactory().get("/api/v1/preview/", headers={"preview-grant": "the-grant-itself"})
    reporter = ExceptionReporter(request, ValueError, ValueError("x"), None)

    assert "the-grant-itself" not in reporter.get_traceback_text()
    assert mail.outbox == []


def test_reports_of_errors_leave_the_code_out(desk, story, monkeypatch):
    monkeypatch.setattr("previews.minting.new_secret", lambda: "the-code-itself")
    monkeypatch.setattr("previews.serving.HttpResponseRedirect", "no way")

    with pytest.raises(TypeError) as raised:
        story.serve_preview(asked_by(desk), "")

    report = ExceptionReporter(RequestFactory().get("/"), raised.type, raised.value, raised.tb.tb_next)
    assert "serve_preview" in report.get_traceback_html()
    assert "the-code-itself" not in report.get_traceback_html()


def test_an_error_of_ours_says_nothing_of_the_draft(desk, canary, monkeypatch):
    grant = grant_of(desk, canary)
    monkeypatch.setattr("api.views.preview.write_draft", lambda opened: 1 / 0)

    answer = read(grant)

    assert answer.status_code == 500
    assert (answer["Cache-Control"], answer["Referrer-Policy"]) == ("private, no-store", "no-referrer")
    assert b"Canary" not in answer.content


@pytest.mark.parametrize("path", [EXCHANGE, DRAFT])
def test_scripts_of_our_own_frontends_may_ask(site, path):
    answer = frontend.options(path, headers={"origin": FRONTEND})

    assert answer["Access-Control-Allow-Origin"] == FRONTEND
    assert answer["Access-Control-Allow-Headers"] == "Content-Type, If-None-Match, Preview-Grant"
    assert ("POST" in answer["Access-Control-Allow-Methods"]) == (path == EXCHANGE)
    assert "Access-Control-Allow-Credentials" not in answer


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.test", "http://paper.test", "https://paper.test:8443", "null", "", "*"]
)
@pytest.mark.parametrize("path", [EXCHANGE, DRAFT])
def test_scripts_of_any_other_origin_may_not(site, path, origin):
    answer = frontend.options(path, headers={"origin": origin})

    assert "Access-Control-Allow-Origin" not in answer
    assert "Origin" in answer["Vary"]


@pytest.mark.parametrize(("path", "method"), [(EXCHANGE, "get"), (DRAFT, "post"), (DRAFT, "delete")])
def test_other_methods_are_refused(db, path, method):
    answer = getattr(frontend, method)(path)

    assert answer.status_code == 405
    assert method.upper() not in answer["Allow"]
