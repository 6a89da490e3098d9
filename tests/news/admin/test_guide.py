"""The editor's guide: whole, true to the screens it speaks of, and to be read in the admin."""

import re
from html import unescape

import pytest
from bs4 import BeautifulSoup

from news.admin.guide import FIRST, FOLDER, chapter_names
from news.blocks import BodyBlock
from tests.news.admin.conftest import words

CHAPTERS = {path.stem: path.read_text() for path in sorted(FOLDER.glob("*.md"))}
EVERYTHING = "\n".join(CHAPTERS.values())
SCREENS = (
    "/admin/",
    "/admin/stories/",
    "/admin/images/",
    "/admin/pages/add/news/articlepage/{section}/",
    "/admin/pages/add/news/frontpage/{section}/",
    "/admin/pages/add/news/plainpage/{home}/",
)
SAID_ELSEWHERE = {
    "correction", "clarification", "retraction",  # rows of a form that are drawn when one is added
    "readers do not see the changes made since", "translate this page", "unpublish",
    "new topic", "concerns", "add an image", "state of the story",
    "links to share", "make a link", "revoke",  # the panel of previews fetches them when asked
}  # fmt: skip


def test_every_chapter_is_in_the_table_of_contents():
    assert {FIRST, *chapter_names()} == set(CHAPTERS)


def test_every_picture_is_there_and_is_used():
    shown = set(re.findall(r"\(pictures/([\w-]+\.png)\)", EVERYTHING))

    assert shown == {path.name for path in (FOLDER / "pictures").iterdir()}


def test_pictures_are_light():
    sizes = [path.stat().st_size for path in (FOLDER / "pictures").iterdir()]

    assert max(sizes) <= 150_000
    assert sum(sizes) <= 4_000_000


def test_every_picture_is_told_to_those_who_cannot_see_it():
    assert "![](" not in EVERYTHING


@pytest.mark.parametrize("name", list(BodyBlock().child_blocks))
def test_every_block_has_its_line(name):
    assert f"\n| **{BodyBlock().child_blocks[name].label}**: " in CHAPTERS["blocks"]


@pytest.mark.django_db
def test_words_in_bold_stand_on_the_screens(desk, section):
    places = {"section": section.pk, "home": section.get_parent().pk}
    screens = [desk.client.get(address.format(**places)).content.decode() for address in SCREENS]
    said = unescape(unescape(" ".join(screens))).replace("\\u2026", "…").lower()
    bold = {" ".join(found.split()).lower() for found in re.findall(r"\*\*(.+?)\*\*", EVERYTHING, flags=re.S)}

    assert not {phrase for phrase in bold - SAID_ELSEWHERE if phrase not in said}


@pytest.mark.django_db
@pytest.mark.parametrize("name", list(CHAPTERS))
def test_a_chapter_can_be_read_in_the_admin(desk_of, name):
    reader = desk_of("Reporter").client
    page = BeautifulSoup(reader.get(address_of(name)).content, "html.parser")

    assert words(page.h1) == CHAPTERS[name].partition("\n")[0].removeprefix("# ")
    for picture in page.select(".guide__text img")[:2]:
        assert reader.get(picture["src"])["Content-Type"] == "image/png"
    for link in page.select(".guide__text a"):
        assert reader.get(link["href"]).status_code == 200, link["href"]


@pytest.mark.django_db
def test_the_guide_is_for_those_who_have_logged_in(client, site):
    for address in (address_of(FIRST), address_of("blocks"), "/admin/guide/pictures/log-in.png"):
        assert client.get(address)["Location"].startswith("/admin/login/")


@pytest.mark.django_db
def test_no_other_file_can_be_read_as_a_chapter(desk):
    for address in ("/admin/guide/api/", "/admin/guide/pictures/other.png", "/admin/guide/nothing/"):
        assert desk.client.get(address).status_code == 404


@pytest.mark.django_db
def test_the_help_menu_leads_to_the_guide_and_to_the_api(desk, site):
    screen = desk.client.get("/admin/").content.decode()

    assert '"/admin/guide/"' in screen
    assert '"https://api.dateline.test/api/v1/docs/"' in screen


def address_of(name):
    return "/admin/guide/" if name == FIRST else f"/admin/guide/{name}/"
