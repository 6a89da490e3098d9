"""The menus of a site in one language."""

import json

import pytest

from publishing.vocabulary import State
from tests.api.asserting import assert_as_documented, assert_problem
from tests.api.store import make_site, take_down
from tests.api.ways import make_navigation

NAVIGATION = "/api/v1/navigation/"


@pytest.fixture
def menus(news):
    return make_navigation(news), make_navigation(news, language="ar")


def test_it_is_that_of_the_sites_first_language_as_documented(api, menus):
    answer = api.get(NAVIGATION)
    found = assert_as_documented(answer, NAVIGATION)

    assert found["language"] == "en"
    assert found["menus"][0]["items"][0]["link"]["path"] == "/news/"
    assert answer["Cache-Tag"] == f"navigation:{found['id']},list:navigations"


def test_each_language_has_its_own(api, menus):
    answer = api.get(NAVIGATION, {"language": "ar"})

    assert json.loads(answer.content)["direction"] == "rtl"
    assert answer["Content-Language"] == "ar"


@pytest.mark.parametrize("language", ["fr", "en-GB"])
def test_a_language_without_one_has_none(api, menus, language):
    assert_problem(api.get(NAVIGATION, {"language": language}), 404, "not-found")


def test_what_was_taken_away_is_not_there(api, menus):
    take_down(menus[0], State.CANCELED)

    assert_problem(api.get(NAVIGATION), 404, "not-found")


def test_another_site_has_its_own(api, menus):
    other = make_site("Other", host="other.test", default=False)

    assert_problem(api.get(NAVIGATION, {"site": other.id}), 404, "not-found")
