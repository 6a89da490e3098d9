"""The entry, and what it leads to."""

import json

from tests.api.asserting import assert_problem
from tests.api.store import make_site

ENTRY = "/api/v1/"


def test_all_that_the_entry_links_to_exists(api, newsroom):
    links = json.loads(api.get(ENTRY).content)["links"]
    for name, url in links.items():
        path = url.removeprefix("https://api.dateline.test")
        assert api.get(path).status_code == (400 if name == "resolve" else 200), name


def test_the_entry_says_where_the_log_stands(api, newsroom):
    response = api.get(ENTRY)
    log = json.loads(response.content)["log"]
    assert response["Log-Position"] == f"{log['epoch']}:{log['position']}" == "test:8"


def test_the_entry_and_the_site_are_those_of_the_host(api, site, settings):
    settings.ALLOWED_HOSTS = ["*"]
    other = make_site("Other", host="other.test", default=False)
    assert json.loads(api.get(ENTRY, HTTP_HOST="other.test").content)["site"]["id"] == str(other.id)
    assert json.loads(api.get("/api/v1/site/", HTTP_HOST="other.test").content)["name"] == "Other"
    assert json.loads(api.get("/api/v1/site/", {"site": other.id}).content)["name"] == "Other"


def test_before_there_is_a_site_there_is_no_entry(api, db):
    assert_problem(api.get(ENTRY), 404, "not-found")
    assert_problem(api.get("/api/v1/site/"), 404, "not-found")
