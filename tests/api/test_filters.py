"""What lists of articles can be asked for."""

import json
from datetime import UTC, datetime

import pytest

from publishing.vocabulary import State
from tests.api.asserting import assert_problem, headlines
from tests.api.store import (
    about,
    author,
    crumb,
    id_of,
    make_article,
    make_contributor,
    make_section,
    make_site,
    make_topic,
    take_down,
    wall,
)

LIST = "/api/v1/articles/"


@pytest.fixture
def find(api):
    return lambda **asked: sorted(headlines(api.get(LIST, asked)))


@pytest.fixture
def stories(news, harbour):
    maria, joe = make_contributor(), make_contributor("Joe Borg")
    port = make_topic()
    make_article("One", authors=[author(maria)], topics=[about(port)], genre="analysis")
    make_article("Two", authors=[author(joe)], access=wall(), language="en-GB")
    make_article("Three", harbour, section={**crumb(harbour), "ancestors": [crumb(news)]}, language="ar")


def test_without_a_filter_all_of_the_site_is_listed(find, stories):
    assert find() == ["One", "Three", "Two"]


@pytest.mark.parametrize("section", [str(id_of("News")), "/news/", "/news", "/%6eews/"])
def test_a_section_counts_those_below_it_and_takes_an_id_or_a_path(find, stories, section):
    assert find(section=section) == ["One", "Three", "Two"]


def test_sections_below_can_be_left_out(find, stories):
    assert find(section="/news/", subsections="false") == ["One", "Two"]


def test_a_comma_means_any_of(find, stories):
    assert find(contributor=f"/contributors/maria-vella/,{id_of('Joe Borg')}") == ["One", "Two"]


def test_several_filters_mean_all_of_them(find, stories):
    assert find(section="/news/", topic="/topics/harbour/", genre="analysis,news") == ["One"]


@pytest.mark.parametrize(
    ("language", "found"),
    [("en", ["One", "Two"]), ("en-GB", ["Two"]), ("EN-gb", ["Two"]), ("ar,en-GB", ["Three", "Two"])],
)
def test_a_language_finds_its_regional_forms(find, stories, language, found):
    assert find(language=language) == found


def test_a_language_nobody_writes_in_gives_an_empty_list(find, stories):
    assert find(language="mt") == []


def test_access_and_excluded_ids(find, stories):
    assert find(access="subscriber") == ["Two"]
    assert find(exclude_ids=f"{id_of('One')},{id_of('Three')}") == ["Two"]


@pytest.mark.parametrize(
    ("name", "path"), [("section", "/nowhere/"), ("topic", "/news/"), ("contributor", "/x/")]
)
def test_a_value_that_names_nothing_public_is_refused(api, stories, name, path):
    problem = assert_problem(api.get(LIST, {name: path}), 400, "unknown-value", name)
    assert path in problem["detail"]


@pytest.mark.parametrize("name", ["section", "topic", "contributor"])
def test_an_id_of_another_kind_names_nothing(api, stories, name):
    assert_problem(api.get(LIST, {name: id_of("One")}), 400, "unknown-value", name)


def test_hidden_and_never_existing_values_are_refused_alike(api, stories):
    hidden = make_topic("Hidden")
    take_down(hidden, State.WITHHELD)

    def refusal(id):
        problem = assert_problem(api.get(LIST, {"topic": id}), 400, "unknown-value", "topic")
        return json.dumps(problem | {"instance": ""}).replace(str(id), "…")

    assert refusal(hidden.id) == refusal(id_of("never"))


def test_the_site_is_that_of_the_host_that_is_asked_else_the_default(api, stories, settings):
    settings.ALLOWED_HOSTS = ["*"]
    other = make_site("Other", host="other.test", default=False)
    make_article("Elsewhere", make_section("There", site=other.id))
    assert headlines(api.get(LIST, HTTP_HOST="OTHER.test:8000")) == ["Elsewhere"]
    assert headlines(api.get(LIST, {"site": other.id})) == ["Elsewhere"]
    assert "Elsewhere" not in headlines(api.get(LIST, HTTP_HOST="unheard-of.test"))


def test_a_site_that_is_none_is_refused(api, stories):
    for id in (id_of("never"), id_of("News")):
        assert_problem(api.get(LIST, {"site": id}), 400, "unknown-value", "site")


def test_a_path_of_another_site_names_nothing_here(api, stories):
    other = make_site("Other", host="other.test", default=False)
    make_section("There", site=other.id)
    assert_problem(api.get(LIST, {"section": "/there/"}), 400, "unknown-value", "section")


def test_bare_dates_are_midnight_in_the_zone_of_the_site(find, news):
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # already Monday in Malta
    make_article("Monday", at=late)
    assert find(published_after="2026-11-23") == ["Monday"]
    assert find(published_after="2026-11-23T00:00:00Z") == []
    assert find(published_before="2026-11-23") == []


@pytest.mark.parametrize("date", ["published", "updated", "modified"])
def test_after_includes_and_before_excludes(find, news, date):
    make_article("Noon", at=datetime(2026, 11, 23, 12, tzinfo=UTC))
    noon = "2026-11-23T12:00:00Z"
    assert find(**{f"{date}_after": noon}) == ["Noon"]
    assert find(**{f"{date}_before": noon}) == []
    assert find(**{f"{date}_before": "2026-11-23T13:00:01+01:00"}) == ["Noon"]
