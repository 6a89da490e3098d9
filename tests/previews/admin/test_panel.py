"""The preview panel beside the form: what stands in it, with and without a frontend."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.conf import settings as of_the_project


def panel_in(desk, address):
    screen = BeautifulSoup(desk.client.get(address).content, "html.parser")
    return screen.select_one("[data-side-panel=preview]"), screen


@pytest.fixture
def without_frontend(settings):
    settings.DATELINE = replace(of_the_project.DATELINE, frontend_preview=False)


def test_the_panel_of_a_story_holds_the_page_of_the_site_and_links(desk, story):
    panel, screen = panel_in(desk, f"/admin/pages/{story.pk}/edit/")

    assert panel.select_one("[data-controller=dateline-preview]")
    assert panel.select_one("[data-dateline-shares-toggle]")
    assert screen.select_one("script[src*='previews/preview.js']")


def test_the_sizes_of_the_frame_have_names(desk, story):
    panel, _ = panel_in(desk, f"/admin/pages/{story.pk}/edit/")
    sizes = {size["aria-label"]: size["data-device-width"] for size in panel.select("[name=preview-size]")}

    assert sizes == {
        "Preview in mobile size": "375",
        "Preview in tablet size": "768",
        "Preview in desktop size": "1280",
    }


def test_a_story_never_saved_has_no_links_yet(desk, section):
    panel, _ = panel_in(desk, f"/admin/pages/add/news/articlepage/{section.pk}/")

    assert panel.select_one("[data-controller=dateline-preview]")
    assert panel.select("[data-dateline-shares-toggle]") == []


@pytest.mark.usefixtures("without_frontend")
def test_without_a_frontend_the_panel_is_wagtails_own(desk, story):
    panel, _ = panel_in(desk, f"/admin/pages/{story.pk}/edit/")

    assert panel.select_one("#w-preview-iframe")
    assert panel.select("[data-controller=dateline-preview]") == []
