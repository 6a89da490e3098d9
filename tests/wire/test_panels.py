"""What editors see of incoming copy, and what they must mend before they publish."""

import pytest
from django.test import RequestFactory

from news.models import ArticlePage
from news.registry import obstacles
from tests.newsroom import make_article
from wire.panels import incoming_copy

pytestmark = pytest.mark.django_db
REQUEST = RequestFactory().get("/")


def test_the_editor_sees_text_and_report_of_the_copy(ingest, story_file):
    page = ArticlePage.objects.get(pk=ingest(story_file).only["page"])

    panel = incoming_copy(page, REQUEST)

    assert "said the sailmaker Ida Roth" in panel
    assert "<b>dateline</b>: <bdi>none found.</bdi>" in panel


def test_held_copy_stands_open_above_the_older_one(ingest, story_file):
    page = ArticlePage.objects.get(pk=ingest(story_file).only["page"])
    ArticlePage.objects.update(locked=True)
    story_file.write_text(story_file.read_text().replace("small boats", "all boats"))
    ingest(story_file)

    panel = incoming_copy(page, REQUEST)

    assert panel.index("<details open>") < panel.index("all boats") < panel.index("small boats")


def test_an_article_of_our_own_has_no_such_panel(section):
    assert incoming_copy(make_article(section), REQUEST) == ""


def test_a_working_title_cannot_be_published(ingest, tmp_path):
    (tmp_path / "night.txt").write_text("The slipway opens on Saturday.\n\nIt was closed for years.\n")
    page = ArticlePage.objects.get(pk=ingest(tmp_path).only["page"])

    assert "no headline" in " ".join(obstacle.message for obstacle in obstacles(page))
