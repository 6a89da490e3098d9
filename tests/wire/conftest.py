"""A newsroom that waits for copy: a section in English, its translation in Arabic, and files to take in."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import call_command
from wagtail.models import Locale

from news.models import NewsroomSettings
from tests.newsroom import make_home_in, make_section, make_site

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "wire"
STORY = """9 May 2025

Slipway opens after nine years of waiting

By Luca Farr

Boat owners return to the water on Saturday, though the crane is still missing

Gulls over the pier at dawn (Photo: Rea Stone)

The old slipway opens to small boats on Saturday.

“We had stopped believing in it,” said the sailmaker Ida Roth.
"""


@pytest.fixture
def sample():
    """The text of a sample file by its name."""

    def read(name: str) -> str:
        if not SAMPLES.is_dir():
            pytest.skip(f"needs ../shared/samples/wire: {name}")
        return (SAMPLES / name).read_text(encoding="utf-8")

    return read


@pytest.fixture
def site(db):
    Locale.objects.get_or_create(language_code="ar")
    return make_site(zone="Europe/Malta")


@pytest.fixture
def section(site):
    """Where copy from outside goes."""
    section = make_section(site.root_page, "World")
    NewsroomSettings.objects.filter(site=site).update(incoming_section=section)
    return section


@pytest.fixture
def arabic_section(section, site):
    home = make_home_in("ar", site.root_page)
    return make_section(home, "العالم", slug="world-ar", translation_key=section.translation_key)


@pytest.fixture
def story_file(tmp_path):
    path = tmp_path / "slipway.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


class Report:
    """What one run of `manage.py ingest --json` said, and its exit status."""

    def __init__(self, *arguments: object, **options: object) -> None:
        out, self.status = io.StringIO(), 0
        try:
            call_command(
                "ingest", *map(str, arguments), json=True, stdout=out, stderr=io.StringIO(), **options
            )
        except SystemExit as leaving:
            self.status = int(leaving.code or 0)
        self.files = [json.loads(line) for line in out.getvalue().splitlines()]

    @property
    def results(self) -> list[str]:
        return [file["result"] for file in self.files]

    @property
    def only(self) -> dict[str, object]:
        (file,) = self.files
        return file


@pytest.fixture
def ingest(section):
    """Run the command; the answer is its report."""
    return Report
