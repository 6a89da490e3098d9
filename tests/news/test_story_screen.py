"""The story's editing screen."""

import pytest

from tests import newsroom

pytestmark = pytest.mark.django_db


def test_typing_the_headline_proposes_the_slug(admin_client):
    site = newsroom.make_site()
    section = newsroom.make_section(site.root_page)

    screen = admin_client.get(f"/admin/pages/add/news/articlepage/{section.pk}/").content.decode()

    headline = screen[screen.index('id="id_title"') - 800 : screen.index('id="id_title"') + 800]
    assert "w-sync" in headline
    assert "#id_slug" in headline
