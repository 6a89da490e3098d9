"""The listing of fronts."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.models import FrontPage
from tests import newsroom

pytestmark = pytest.mark.django_db


def test_fronts_are_found_in_one_place_with_state_and_language(site, section, listed):
    home = type(site.root_page).objects.get(pk=site.root_page_id)
    home.add_child(
        instance=FrontPage(title="The morning front", slug="morning", live=False, locale=home.locale)
    )

    (row,) = listed("/admin/fronts/")
    assert row[1] == "The morning front"
    assert row[4].endswith("draft")
    assert row[5] == "English"


def test_more_rows_take_no_more_statements(site, desk):
    def statements(fronts):
        for n in range(fronts):
            newsroom.make_front(newsroom.make_section(site.root_page, f"Section {fronts} {n}"))
        desk.client.get("/admin/fronts/")  # what a process keeps
        with CaptureQueriesContext(connection) as captured:
            assert desk.client.get("/admin/fronts/").status_code == 200
        return len(captured)

    assert statements(2) == statements(6)
