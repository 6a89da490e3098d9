"""From file to draft: what is written, and that the same copy never changes anything twice."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from wagtail.models import Revision

from news.models import ArticlePage, Contributor
from tests.newsroom import make_contributor
from tests.wire.conftest import STORY
from wire.models import IncomingCopy

pytestmark = pytest.mark.django_db


def draft(report) -> ArticlePage:
    return ArticlePage.objects.get(pk=report.only["page"]).get_latest_revision_as_object()


def edit(page_id, **fields):
    page = ArticlePage.objects.get(pk=page_id).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision()


def test_a_file_becomes_one_draft_that_is_not_public(ingest, story_file, section):
    report = ingest(story_file)

    page = ArticlePage.objects.get()
    assert (report.status, report.results, page.pk) == (0, ["drafted"], report.only["page"])
    assert (page.live, page.first_published_at, page.has_unpublished_changes) == (False, None, True)
    assert page.get_parent().pk == section.pk


def test_every_part_is_in_its_field_of_the_draft(ingest, story_file):
    page = draft(ingest(story_file))

    assert (page.title, page.byline, page.slug) == (
        "Slipway opens after nine years of waiting", "By Luca Farr", "slipway-opens-after-nine-years-of-waiting",
    )  # fmt: skip
    assert page.standfirst.startswith("Boat owners return")
    assert [block.block_type for block in page.body] == ["paragraph", "paragraph"]
    assert "“We had stopped believing in it,”" in str(page.body[1].value)


def test_a_bare_day_is_midnight_in_the_zone_of_the_site(ingest, story_file):
    page = draft(ingest(story_file))

    assert page.display_at == datetime(2025, 5, 8, 22, tzinfo=UTC)
    assert page.display_precision == "day"


def test_caption_and_credit_wait_for_the_picture(ingest, story_file):
    (picture,) = draft(ingest(story_file)).lead_media

    assert picture.value["image"] is None
    assert (picture.value["caption"], picture.value["credit"]) == ("Gulls over the pier at dawn", "Rea Stone")


def test_every_block_has_an_id(ingest, story_file):
    page = draft(ingest(story_file))

    ids = [UUID(block["id"]) for block in [*page.body.raw_data, *page.lead_media.raw_data]]
    assert len(set(ids)) == 3


def test_a_contributor_is_found_by_exact_name(ingest, story_file):
    luca = make_contributor("Luca Farr")

    page = draft(ingest(story_file))

    assert [(c.contributor, c.role) for c in page.credits.all()] == [(luca, "author")]


def test_an_unknown_contributor_is_created(ingest, story_file):
    page = draft(ingest(story_file))

    assert Contributor.objects.get().name == "Luca Farr"
    assert [c.contributor.kind for c in page.credits.all()] == ["person"]


def test_of_two_contributors_with_one_name_none_is_taken(ingest, story_file):
    make_contributor("Luca Farr")
    make_contributor("Luca Farr")

    report = ingest(story_file)

    assert not draft(report).credits.exists()
    assert "Several contributors" in report.only["contributors"][0]["remark"]


def test_without_an_author_authors_stay_empty(ingest, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("Slipway opens\n\nThe slipway opens on Saturday.\n")

    report = ingest(path)

    assert not draft(report).credits.exists()
    assert {"field": "authors", "text": "none found; publishing asks for one."} in report.only["notes"]


def test_words_that_look_like_markup_are_escaped(ingest, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("Slipway opens\n\nIt cost less than 5 < 6 & more than <never> before.\n")

    page = draft(ingest(path))

    assert (
        page.body.raw_data[0]["value"]
        == "<p>It cost less than 5 &lt; 6 &amp; more than &lt;never&gt; before.</p>"
    )


def test_copy_without_a_headline_gets_a_working_title_that_says_so(ingest, tmp_path):
    path = tmp_path / "night.txt"
    path.write_text("The slipway opens on Saturday.\n\nIt was closed for years.\n")

    report = ingest(path)

    assert draft(report).title == "[No headline] night.txt"
    assert {"field": "headline", "text": "none found."} in report.only["notes"]


def test_an_embargo_line_puts_the_draft_under_embargo(ingest, tmp_path):
    path = tmp_path / "embargo.txt"
    path.write_text("EMBARGOED until 00:01 GMT, 9 May\n\n" + STORY)

    page = draft(ingest(path))

    assert (page.embargo_active, page.embargo_until) == (True, None)
    assert page.embargo_note == "EMBARGOED until 00:01 GMT, 9 May"


def test_the_raw_text_is_kept_with_the_draft(ingest, story_file):
    report = ingest(story_file)

    kept = IncomingCopy.objects.get(page_id=report.only["page"])
    assert (kept.text, kept.state) == (STORY, "drafted")


def test_the_same_file_twice_changes_nothing(ingest, story_file):
    ingest(story_file)
    before = list(Revision.objects.values_list("pk", flat=True)), list(IncomingCopy.objects.values())

    report = ingest(story_file)

    assert (report.status, report.results) == (0, ["unchanged"])
    assert (
        list(Revision.objects.values_list("pk", flat=True)),
        list(IncomingCopy.objects.values()),
    ) == before


def test_a_changed_file_is_a_new_revision_of_the_same_draft(ingest, story_file):
    first = ingest(story_file)
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")

    report = ingest(story_file)

    assert (report.results, report.only["page"], report.status) == (["revised"], first.only["page"], 0)
    assert "all boats" in str(draft(report).body[0].value)
    assert ArticlePage.objects.count() == 1


def test_blocks_whose_words_stay_keep_their_ids(ingest, story_file):
    before = draft(ingest(story_file))
    story_file.write_text(
        STORY.replace("small boats", "all boats") + "\nA third paragraph.\n", encoding="utf-8"
    )

    after = draft(ingest(story_file))

    assert after.lead_media.raw_data[0]["id"] == before.lead_media.raw_data[0]["id"]
    assert after.body.raw_data[1]["id"] == before.body.raw_data[1]["id"]
    assert after.body.raw_data[0]["id"] != before.body.raw_data[0]["id"]


def test_a_file_that_changes_back_is_written_again(ingest, story_file):
    ingest(story_file)
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")
    ingest(story_file)
    story_file.write_text(STORY, encoding="utf-8")

    report = ingest(story_file)

    assert report.results == ["revised"]
    assert "small boats" in str(draft(report).body[0].value)


def test_what_an_editor_has_changed_is_not_overwritten(ingest, story_file):
    page = ingest(story_file).only["page"]
    edit(page, title="The editor's headline")
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")

    report = ingest(story_file)

    assert (report.status, report.results) == (1, ["held"])
    assert "an editor has changed it" in report.only["reason"]
    assert draft(report).title == "The editor's headline"
    assert "all boats" in IncomingCopy.objects.get(state="held").text


def test_held_copy_is_kept_once_and_reported_each_time(ingest, story_file):
    edit(ingest(story_file).only["page"], title="The editor's headline")
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")
    ingest(story_file)

    report = ingest(story_file)

    assert (report.status, report.results) == (1, ["held"])
    assert IncomingCopy.objects.filter(state="held").count() == 1


def test_an_edited_draft_whose_file_did_not_change_is_no_trouble(ingest, story_file):
    edit(ingest(story_file).only["page"], title="The editor's headline")

    report = ingest(story_file)

    assert (report.status, report.results) == (0, ["unchanged"])


@pytest.mark.parametrize(
    ("fields", "reason"),
    [({"live": True}, "published"), ({"locked": True}, "locked")],
)
def test_a_draft_that_editors_work_with_is_not_overwritten(ingest, story_file, fields, reason):
    ArticlePage.objects.filter(pk=ingest(story_file).only["page"]).update(**fields)
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")

    report = ingest(story_file)

    assert (report.status, report.results) == (1, ["held"])
    assert reason in report.only["reason"]


def test_a_deleted_draft_is_not_drafted_again(ingest, story_file):
    ArticlePage.objects.get(pk=ingest(story_file).only["page"]).delete()

    same = ingest(story_file)
    story_file.write_text(STORY.replace("small boats", "all boats"), encoding="utf-8")
    changed = ingest(story_file)

    assert (same.status, same.results, changed.status, changed.results) == (0, ["deleted"], 1, ["held"])
    assert not ArticlePage.objects.exists()


def test_the_same_words_under_another_name_are_a_duplicate(ingest, story_file, tmp_path):
    page = ingest(story_file).only["page"]
    (tmp_path / "again.txt").write_text(STORY, encoding="utf-8")

    report = ingest(tmp_path / "again.txt")

    assert (report.status, report.results, report.only["page"]) == (0, ["duplicate"], page)
    assert ArticlePage.objects.count() == 1


def test_the_sample_repost_becomes_the_draft_the_issue_describes(ingest, sample, tmp_path):
    path = tmp_path / "iraqi-defense-chief.txt"
    path.write_text(sample(path.name), encoding="utf-8")

    page = draft(ingest(path))

    assert (page.byline, page.source_organisation, page.source_category) == (
        "News Desk - The Cradle",
        "The Cradle",
        "other",
    )
    assert [(c.contributor.name, c.contributor.kind) for c in page.credits.all()] == [("News Desk", "desk")]
    assert [block.block_type for block in page.body] == ["paragraph"] * 15
    assert page.lead_media[0].value["credit"] == "Iraqi Ministry of Defense"
    assert "Comment" not in str(page.body)
