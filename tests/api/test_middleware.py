"""What every answer bears, and what is refused at the door."""

import json
import uuid

import pytest
from django.conf import settings

from tests.api.asserting import assert_problem
from tests.api.store import id_of

pytestmark = pytest.mark.django_db

ADDRESSES = (
    "/api/v1/",
    "/api/v1/articles/",
    f"/api/v1/articles/{id_of('nobody')}/",
    "/api/v1/nothing/here/",
    "/openapi.json",
    f"/pictures/x/{id_of('nobody')}/wide-640.jpg",
)


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_can_be_read_by_scripts_of_any_site_without_credentials(api, site, path):
    response = api.get(path, HTTP_ORIGIN="https://frontend.example")
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert {"ETag", "Log-Position", "Request-Id", "Cache-Tag"} <= set(
        response["Access-Control-Expose-Headers"].split(", ")
    )


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_is_closed_to_frames_and_sniffing(api, site, path):
    response = api.get(path)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"].startswith("default-src 'none'; frame-ancestors 'none'")


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_has_an_id_of_its_own(api, site, path):
    sent = {"HTTP_X_REQUEST_ID": "mine", "HTTP_REQUEST_ID": "x" * 10_000}
    first, second = (api.get(path, **sent)["Request-Id"] for _ in range(2))
    assert uuid.UUID(first) != uuid.UUID(second)


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_other_methods_are_refused_with_those_that_work(api, site, path, method):
    response = getattr(api, method)(path, HTTP_X_HTTP_METHOD_OVERRIDE="GET")
    assert_problem(response, 405, "method-not-allowed")
    assert response["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("path", ADDRESSES)
def test_options_answers_a_preflight_without_asking_the_store(api, path, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = api.options(path, HTTP_ACCESS_CONTROL_REQUEST_METHOD="GET")
    assert response.status_code == 204
    assert response["Access-Control-Allow-Methods"] == response["Allow"] == "GET, HEAD, OPTIONS"
    assert int(response["Access-Control-Max-Age"]) > 0


@pytest.mark.parametrize("path", ADDRESSES)
def test_head_says_what_get_says_without_a_body(api, site, path):
    got, headed = api.get(path), api.head(path)
    assert headed.content == b""
    assert headed.status_code == got.status_code
    if got.status_code < 400:
        assert {**got.headers, "Request-Id": ""} == {**headed.headers, "Request-Id": ""}
    assert headed["Content-Length"] == str(len(got.content))


@pytest.mark.parametrize("path", [path for path in ADDRESSES if not path.startswith("/pictures/")])
@pytest.mark.parametrize("value", ["Bearer x", "", "Basic eDp5", "nonsense"])
def test_any_authorization_is_refused_and_never_taken_for_nobody(api, site, path, value):
    response = api.get(path, HTTP_AUTHORIZATION=value)
    assert_problem(response, 401, "credentials-not-accepted")
    assert response["WWW-Authenticate"].startswith("Bearer")
    assert "Authorization" in response["Vary"]


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "a b", "[::"])
def test_an_unknown_host_is_refused(api, path, host):
    assert_problem(api.get(path, HTTP_HOST=host), 400, "unknown-host")


def test_a_forwarded_host_is_not_believed(api, news):
    response = api.get("/api/v1/", HTTP_X_FORWARDED_HOST="evil.example", HTTP_X_FORWARDED_FOR="127.0.0.1")
    assert b"evil" not in response.content
    assert json.loads(response.content)["links"]["articles"].startswith("https://api.dateline.test/")


def test_plain_http_is_refused_where_https_is_required_and_not_redirected(api, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert_problem(api.get("/api/v1/"), 403, "https-required")


def test_headers_may_have_sixteen_kibibytes(api, site):
    assert_problem(api.get("/api/v1/", HTTP_X_LONG="x" * 17_000), 431, "headers-too-large")


@pytest.mark.parametrize("path", ["/api/v1/articles/%00/", "/api/v1/%0a"])
def test_control_characters_in_a_path_are_refused(api, path):
    assert_problem(api.get(path), 400, "invalid-character")


@pytest.mark.parametrize("path", ["/api/v1/articles/%FF/", "/api/v1/%ED%A0%80/"])
def test_invalid_utf8_in_a_path_is_refused(api, path):
    assert_problem(api.get(path), 400, "invalid-encoding")


def test_what_is_accepted_chooses_nothing(api, site):
    for accept in ("text/html", "application/xml", "*/*;q=0", "nonsense"):
        response = api.get("/api/v1/articles/", HTTP_ACCEPT=accept)
        assert (response.status_code, response["Content-Type"]) == (200, "application/json")


def test_a_missing_slash_is_told_once(api, site):
    response = api.get("/api/v1/articles?limit=1")
    assert response.status_code == 301
    assert response["Location"] == "https://api.dateline.test/api/v1/articles/?limit=1"


def test_cookies_and_sessions_are_not_looked_at(client, site, django_user_model, django_assert_num_queries):
    client.force_login(django_user_model.objects.create_superuser("editor", "e@example.com", "pass"))
    with django_assert_num_queries(2):
        response = client.get("/api/v1/site/")
    assert response.status_code == 200
    assert not response.cookies
    assert "Cookie" not in response["Vary"]


def test_an_unforeseen_error_says_nothing_of_itself(api, site, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("the secret")

    monkeypatch.setattr("api.views.entry.look_up", fail)
    response = api.get("/api/v1/site/")
    assert_problem(response, 500, "internal-error")
    assert b"secret" not in response.content


def test_what_is_not_the_api_is_left_alone(client):
    response = client.get("/admin/login/")
    assert "Request-Id" not in response
    assert settings.MIDDLEWARE[0] == "api.middleware.PublicApiMiddleware"
