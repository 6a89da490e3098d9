"""The listing of fronts."""

import pytest

from news.models import FrontPage

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
