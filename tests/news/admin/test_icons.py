"""Every icon an editor sees is drawn, and in one manner."""

import re

import pytest
from wagtail.admin.icons import get_icons

from news.admin.appearance import ICONS
from news.admin.menu import PLACES
from news.blocks import BodyBlock


@pytest.fixture(scope="module")
def drawn():
    return set(re.findall(r'id="icon-([\w-]+)"', get_icons()))


def test_every_block_has_an_icon_that_is_drawn(drawn):
    icons = {name: block.meta.icon for name, block in BodyBlock().child_blocks.items()}

    assert not {name: icon for name, icon in icons.items() if icon not in drawn}


def test_every_icon_of_the_menu_is_drawn(drawn):
    assert {icon for _place, _label, icon in PLACES.values() if icon} <= drawn


def test_our_icons_are_of_one_set(drawn):
    for drawing in ICONS.glob("*.svg"):
        text = drawing.read_text()
        assert f'id="icon-{drawing.stem}"' in text
        assert 'viewBox="0 0 16 16"' in text
        assert 'stroke="currentColor"' in text
        assert drawing.stem in drawn
