"""`manage.py ingest`: its arguments, its two forms of report, its exit status."""

import io

import pytest
from django.core.management import CommandError, call_command

from news.models import ArticlePage, Contributor, NewsroomSettings
from tests.newsroom import make_section
from tests.wire.conftest import STORY
from wire.models import IncomingCopy

pytestmark = pytest.mark.django_db
ARABIC = "افتتاح المزلق القديم\n\nبقلم: هدى سالم\n\nيُفتتح المزلق القديم أمام القوارب الصغيرة يوم السبت.\n"


def said(*arguments, **options) -> str:
    out = io.StringIO()
    call_command("ingest", *map(str, arguments), stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()


def test_the_report_names_fields_contributors_and_what_is_missing(section, story_file):
    report = said(story_file)

    assert f"drafted: {story_file} (page {ArticlePage.objects.get().pk})" in report
    assert "  display_date: 2025-05-09" in report
    assert "  contributor: Luca Farr (person), author, new" in report
    assert "  body: 2 paragraphs" in report
    assert "  ! dateline: none found." in report
    assert report.endswith("1 drafted.\n")


def test_a_dry_run_writes_nothing_and_reports_the_same(ingest, story_file):
    dry = ingest(story_file, dry_run=True)
    written = ArticlePage.objects.count(), Contributor.objects.count(), IncomingCopy.objects.count()
    real = ingest(story_file)

    assert written == (0, 0, 0)
    assert dry.only | {"page": None, "dry_run": False} == real.only | {"page": None}


def test_a_dry_run_finds_repetitions_within_the_run(ingest, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STORY, encoding="utf-8")

    assert ingest(tmp_path, dry_run=True).results == ingest(tmp_path).results == ["drafted", "duplicate"]


def test_a_dry_run_foresees_what_would_be_held(ingest, story_file):
    ArticlePage.objects.filter(pk=ingest(story_file).only["page"]).update(locked=True)
    story_file.write_text(STORY.replace("small", "all"), encoding="utf-8")

    report = ingest(story_file, dry_run=True)

    assert (report.status, report.results) == (1, ["held"])
    assert not IncomingCopy.objects.filter(state="held").exists()


def test_a_folder_gives_its_text_files_in_order(ingest, tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_text(STORY.replace("Slipway", "Second"), encoding="utf-8")
    (tmp_path / "a.TXT").write_text(STORY, encoding="utf-8")
    (tmp_path / "README.md").write_text("# Notes")
    (tmp_path / ".hidden.txt").write_text(STORY)

    report = ingest(tmp_path)

    assert [(f["file"].rsplit("/", 1)[-1], f["result"]) for f in report.files] == [
        ("README.md", "skipped"), ("a.TXT", "drafted"), ("c.txt", "drafted"),
    ]  # fmt: skip
    assert report.status == 0


def test_a_path_given_twice_is_read_once(ingest, story_file):
    assert ingest(story_file, story_file, story_file.parent).results == ["drafted"]


def test_standard_input_is_known_by_headline_and_day(ingest, monkeypatch):
    def pipe(text):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        return ingest("-")

    results = [
        pipe(text).results
        for text in (STORY, STORY, STORY.replace("small", "all"), STORY.replace("9 May", "10 May"))
    ]

    assert results == [["drafted"], ["unchanged"], ["revised"], ["drafted"]]


def test_arabic_copy_goes_under_the_translation_of_the_section(ingest, arabic_section, tmp_path):
    (tmp_path / "copy.txt").write_text(ARABIC, encoding="utf-8")

    page = ArticlePage.objects.get(pk=ingest(tmp_path).only["page"])

    assert (page.get_parent().pk, page.locale.language_code) == (arabic_section.pk, "ar")
    assert page.slug == "افتتاح-المزلق-القديم"


def test_without_a_translation_of_the_section_nothing_is_guessed(ingest, site, tmp_path):
    (tmp_path / "copy.txt").write_text(ARABIC, encoding="utf-8")

    report = ingest(tmp_path)

    assert (report.status, report.results) == (1, ["quarantined"])
    assert "no translation in “ar”" in report.only["reason"]
    assert not ArticlePage.objects.exists()


def test_copy_refused_for_want_of_a_section_is_drafted_once_there_is_one(ingest, tmp_path, request):
    (tmp_path / "copy.txt").write_text(ARABIC, encoding="utf-8")
    ingest(tmp_path)
    request.getfixturevalue("arabic_section")

    assert ingest(tmp_path).results == ["drafted"]


def test_a_script_that_tells_no_language_asks_for_one(ingest, tmp_path):
    (tmp_path / "copy.txt").write_text("Причал открыт\n\nПричал открывается в субботу.\n", encoding="utf-8")

    report = ingest(tmp_path)

    assert (report.status, report.results) == (1, ["quarantined"])
    assert "give --language" in report.only["reason"]


def test_the_language_given_wins_over_the_script(ingest, arabic_section, story_file):
    page = ArticlePage.objects.get(pk=ingest(story_file, language="ar").only["page"])

    assert page.get_parent().pk == arabic_section.pk


@pytest.mark.parametrize("name", ["asia", "world/asia", "/world/asia/"])
def test_a_section_is_found_by_slug_and_path(ingest, section, story_file, name):
    asia = make_section(section, "Asia")

    report = ingest(story_file, section=name)

    assert ArticlePage.objects.get(pk=report.only["page"]).get_parent().pk == asia.pk


def test_a_section_is_found_by_id(ingest, site, story_file):
    sport = make_section(site.root_page, "Sport")

    report = ingest(story_file, section=str(sport.pk))

    assert ArticlePage.objects.get(pk=report.only["page"]).get_parent().pk == sport.pk


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"section": "nowhere"}, "no section “nowhere”.*Slugs here: world"),
        ({"language": "fr"}, "“fr” is no language of this site; expected one of en, ar"),
    ],
)
def test_a_mistake_in_an_option_names_what_was_expected(section, story_file, options, words):
    with pytest.raises(CommandError, match=words):
        said(story_file, **options)


def test_an_ambiguous_section_names_the_candidates(section, site, story_file):
    make_section(section, "Asia")
    make_section(make_section(site.root_page, "Sport"), "Asia")

    with pytest.raises(CommandError, match=r"Several sections.*world/asia.*sport/asia"):
        said(story_file, section="asia")


def test_a_missing_path_stops_before_anything_is_written(section, story_file):
    with pytest.raises(CommandError, match=r"no file or folder “.*nowhere.txt”"):
        said(story_file, story_file.parent / "nowhere.txt")

    assert not ArticlePage.objects.exists()


def test_without_a_section_for_incoming_copy_the_command_says_where_to_set_it(section, story_file):
    NewsroomSettings.objects.update(incoming_section=None)

    with pytest.raises(CommandError, match="Settings, Newsroom"):
        said(story_file)


def test_many_files_show_progress_on_standard_error(section, tmp_path):
    for number in range(41):
        (tmp_path / f"{number}.txt").write_text(f"Slipway number {number} opens\n\nIt opens on Saturday.\n")
    progress = io.StringIO()

    call_command("ingest", str(tmp_path), dry_run=True, stdout=io.StringIO(), stderr=progress)

    assert progress.getvalue().split("\n") == ["20 of 41", "40 of 41", "41 of 41", ""]
