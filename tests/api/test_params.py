"""Strict parameters: each rule at each endpoint, and nothing silently ignored."""

import pytest

from api.problems import echo
from tests.api.asserting import assert_problem
from tests.api.store import id_of

ID = id_of("nobody")
LISTS = ("articles/", "sections/", "contributors/", "topics/", "images/")
ITEMS = tuple(f"{name}{ID}/" for name in LISTS)
OTHERS = ("", "site/", "resolve/", "changes/", "openapi.json", "docs/", "schemas/article.json")
EVERYWHERE = (*LISTS, *ITEMS, *OTHERS)


@pytest.fixture
def ask(api, site):
    return lambda path, query="": api.get(f"/api/v1/{path}?{query}")


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("name", ["secret", "status", "_", "offset", "page", "LIMIT"])
def test_unknown_parameters_are_refused_everywhere(ask, path, name):
    problem = assert_problem(ask(path, f"{name}=1"), 400, "unknown-parameter", name)
    assert "Allowed:" in problem["errors"][0]["message"]


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("name", ["q", "format", "min_position"])
def test_parameters_of_later_work_are_refused_everywhere(ask, path, name):
    problem = assert_problem(ask(path, f"{name}=1"), 400, "unknown-parameter", name)
    assert "not offered yet" in problem["detail"]


@pytest.mark.parametrize("name", ["through", "type", "site", "language", "section", "compact"])
def test_filters_of_the_log_are_not_offered_yet(ask, name):
    problem = assert_problem(ask("changes/", f"{name}=1"), 400, "unknown-parameter", name)
    assert "not offered yet" in problem["detail"]


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("query", ["limit=20&limit=1", "a=1&a=1"])
def test_repeated_parameters_are_refused_everywhere(ask, path, query):
    assert_problem(ask(path, query), 400, "repeated-parameter", query[: query.index("=")])


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("value", ["%00", "a%00b", "%0a", "%1f", "%7F"])
def test_control_characters_are_refused_everywhere(ask, path, value):
    assert_problem(ask(path, f"site={value}"), 400, "invalid-character", "site")


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("value", ["%FF", "%ED%A0%80", "%C0%AF", "%E2%82"])
def test_invalid_utf8_is_refused_everywhere(ask, path, value):
    assert_problem(ask(path, f"site={value}"), 400, "invalid-encoding", "site")


@pytest.mark.parametrize("path", EVERYWHERE)
@pytest.mark.parametrize("name", ["key", "token", "api_key", "access_token", "API_KEY"])
def test_credentials_in_addresses_are_refused_and_never_repeated(ask, path, name):
    response = ask(path, f"{name}=hunter2")
    assert_problem(response, 400, "credential-in-url", name)
    assert b"hunter2" not in response.content


@pytest.mark.parametrize("path", EVERYWHERE)
def test_more_than_a_hundred_parameters_are_refused_everywhere(ask, path):
    query = "&".join(f"a{number}=1" for number in range(1200))
    assert_problem(ask(path, query), 400, "too-many-parameters")


@pytest.mark.parametrize("path", EVERYWHERE)
def test_long_addresses_are_refused_everywhere(ask, path):
    assert_problem(ask(path, "a=" + "x" * 8192), 414, "uri-too-long")


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "value", ["-1", "0", "abc", "1e3", "%D9%A1%D9%A0", "101", "100000", "", "+1", "1.0", "01"]
)
def test_a_malformed_or_too_large_limit_is_refused(ask, path, value):
    problem = assert_problem(ask(path, f"limit={value}"), 400, "invalid-parameter", "limit")
    assert "from 1 to 100" in problem["detail"]


@pytest.mark.parametrize("value", ["0", "1001", "x"])
def test_a_malformed_limit_of_the_log_is_refused(ask, value):
    assert_problem(ask("changes/", f"limit={value}"), 400, "invalid-parameter", "limit")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("order", "random"),
        ("order", "-"),
        ("order", "--published"),
        ("order", "-published,-updated"),
        ("view", "Full"),
        ("count", "1"),
        ("count", "True"),
        ("subsections", ""),
        ("site", "1"),
        ("site", "9" * 30),
        ("section", "news"),
        ("section", "1.5"),
        ("section", ",,"),
        ("topic", "9" * 30),
        ("contributor", "x"),
        ("genre", "nonsense"),
        ("genre", "news,news"),
        ("access", "secret"),
        ("language", "e"),
        ("language", "en_GB"),
        ("language", "x" * 40),
        ("ids", "1abc"),
        ("ids", ",".join([str(ID)] * 2)),
        ("exclude_ids", "1e0"),
        ("published_after", "yesterday"),
        ("published_after", "9999-99-99"),
        ("published_before", "0000-01-01"),
        ("updated_after", "2026-11-23T09:00:00"),
        ("updated_before", "2026-11-23T09:00:00+01:00"),
        ("modified_after", "20261123"),
        ("modified_before", "2026-02-30"),
        ("modified_before", "2026-11-23T25:00:00Z"),
        ("modified_before", "0001-01-01T00:00:00%2B14:00"),
    ],
)
def test_malformed_values_are_refused_by_name(ask, name, value):
    assert_problem(ask("articles/", f"{name}={value}"), 400, "invalid-parameter", name)


@pytest.mark.parametrize(
    ("name", "maximum"), [("ids", 100), ("exclude_ids", 100), ("section", 20), ("topic", 20)]
)
def test_too_many_values_are_refused(ask, name, maximum):
    values = ",".join(str(id_of(f"n{number}")) for number in range(maximum + 1))
    problem = assert_problem(ask("articles/", f"{name}={values}"), 400, "invalid-parameter", name)
    assert str(maximum) in problem["detail"]


def test_all_parameters_to_blame_are_named_at_once(ask):
    response = ask("articles/", "limit=0&nonsense=1&order=random")
    assert_problem(response, 400, "invalid-parameter", "limit", "nonsense", "order")


def test_what_was_sent_is_repeated_escaped_and_short(ask):
    problem = assert_problem(ask("articles/", f"{'<b>' * 40}=1"), 400, "unknown-parameter", "<b>" * 21 + "<")
    assert len(problem["errors"][0]["parameter"]) == 64


def test_what_is_not_ascii_is_repeated_escaped():
    assert echo("جنوح\n") == r"\u062c\u0646\u0648\u062d\n"


@pytest.mark.parametrize("name", ["ids", "section", "topic", "contributor", "exclude_ids"])
def test_hostile_values_never_break_the_store(ask, name):
    for value in ("'", '"', "/'%22;--/", "%2F%2E%2E%2F", "/" + "a" * 3000 + "/", "/%2500/"):
        assert ask("articles/", f"{name}={value}").status_code == 400
