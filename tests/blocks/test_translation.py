"""Every block is translated: its words, and nothing but its words."""

import json

import pytest
from wagtail.models import Locale

from publishing.models import PublishedItem
from tests import newsroom
from tests.blocks.conftest import page
from tests.desk import Desk, make_user
from tests.translator import Translator

pytestmark = pytest.mark.django_db
WORDLESS = {"code", "divider"}


@pytest.fixture
def translated(public, world, django_capture_on_commit_callbacks):
    """The story with every example in Arabic; each piece of text is the original's behind an Arabic letter."""
    newsroom.make_home_in("ar", world.section.get_parent())
    arabic = Locale.objects.get(language_code="ar")
    translator = Translator(Desk(make_user("translator")), arabic, django_capture_on_commit_callbacks)
    translator.publish(translator.submit(world.section))
    draft = translator.submit(page())
    translator.translate(page())
    made = translator.publish(draft)
    return json.loads(PublishedItem.objects.get(source=f"page:{made.pk}").document)


def test_every_block_has_the_words_of_the_translation(public, translated, subtests):
    for block, original in zip(translated["body"], public["body"], strict=True):
        with subtests.test(block["type"]):
            assert (block["type"], block["id"]) == (original["type"], original["id"])
            assert ("ع " in block["text"]) == (block["type"] not in WORDLESS)


def test_every_cell_with_words_is_translated_and_figures_are_not(translated):
    table = next(block for block in translated["body"] if block["type"] == "table")
    cells = [cell["content"]["text"] for row in table["rows"] for cell in row if cell["content"]["text"]]

    assert table["caption"]["text"] == "ع Crossings a week"
    assert [cell for cell in cells if cell.startswith("ع ")] == [
        cell for cell in cells if any(map(str.isalpha, cell))
    ]
    assert "24" in cells
