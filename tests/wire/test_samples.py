"""The four samples: where each of their parts belongs is told in ../shared/samples/wire/README.md."""

from datetime import date

from wire.accounting import unaccounted, words_of
from wire.plain_text import read_story
from wire.story import Contribution, ListPart, Paragraph


def test_no_word_of_a_sample_is_lost(sample):
    for name in (
        "iraqi-defense-chief.txt",
        "harbour-night-ferry.txt",
        "council-budget.txt",
        "library-roof.ar.txt",
    ):
        text = sample(name)

        assert not unaccounted(text, read_story(text))


def test_the_repost_has_its_day_its_desk_and_its_source(sample):
    story = read_story(sample("iraqi-defense-chief.txt"))

    assert (story.display_date, story.display_precision, story.display_at) == (date(2023, 8, 8), "day", None)
    assert story.headline == "Iraqi defense chief in Washington for talks on security"
    assert story.byline == "News Desk - The Cradle"
    assert story.authors == (Contribution("News Desk", "desk"),)
    assert (story.source_organisation, story.source_category) == ("The Cradle", "other")
    assert story.standfirst.startswith("Hundreds of US troops")
    assert story.standfirst.endswith("immediate exit")


def test_the_repost_keeps_caption_and_credit_apart(sample):
    story = read_story(sample("iraqi-defense-chief.txt"))

    assert story.caption.endswith("during domestic flight in June")
    assert story.credit == "Iraqi Ministry of Defense"


def test_every_paragraph_of_the_repost_is_a_paragraph_of_the_body(sample):
    """Lines 10 to 38 of the file: the fourteen with a blank line before them and the one right below the caption."""
    text = sample("iraqi-defense-chief.txt")
    printed = [line.strip() for line in text.splitlines()[9:38] if line.strip()]

    assert read_story(text).body == tuple(map(Paragraph, printed))


def test_the_furniture_of_the_repost_is_dropped_and_said_so(sample):
    story = read_story(sample("iraqi-defense-chief.txt"))

    assert story.went_to("dropped") == ("No comments:", "Post a Comment")
    assert {"“No comments:” (comment count)"} <= {
        note.text for note in story.notes if note.field == "dropped"
    }
    assert "Comment" not in words_of("\n".join(story.went_to("body")))


def test_the_agency_copy_has_authors_editor_dateline_and_wire(sample):
    story = read_story(sample("harbour-night-ferry.txt"))

    assert [a.name for a in story.authors] == ["Maria Vella", "Tom Okafor"]
    assert Contribution("Anna Pace", "person", "editor") in story.contributions
    assert (story.dateline, story.source_organisation, story.source_category) == (
        "VALLETTA, March 4",
        "Island Wire",
        "wires",
    )
    assert story.standfirst.startswith("Islanders will be able")
    assert (story.credit, len(story.body)) == ("Harbour Board / L. Camilleri", 6)
    assert story.body[0] == Paragraph(
        "The harbour board voted on Tuesday to keep the night ferry that it had run as a trial since 2024."
    )


def test_the_undated_copy_invents_no_date_and_no_standfirst(sample):
    story = read_story(sample("council-budget.txt"))

    assert (story.display_date, story.standfirst) == (None, "")
    assert story.authors == (Contribution("City Desk", "desk"),)
    assert story.went_to("unplaced") == ("at 21:40",)
    assert {"display_date", "standfirst", "unplaced"} <= {note.field for note in story.notes}


def test_the_undated_copy_keeps_its_list_and_its_correction(sample):
    story = read_story(sample("council-budget.txt"))

    (points,) = [part for part in story.body if isinstance(part, ListPart)]
    assert (points.ordered, len(points.items)) == (False, 3)
    assert story.body[-1] == Paragraph(
        "CORRECTION: An earlier version of this story gave the wrong number of bus lines."
    )
    assert "correction" in {note.field for note in story.notes}
    assert story.went_to("dropped") == ("2 comments:", "Share this:")


def test_the_arabic_copy_is_read_as_arabic(sample):
    story = read_story(sample("library-roof.ar.txt"))

    assert (story.language, story.display_date) == ("ar", date(2026, 2, 10))
    assert story.byline == "مكتب الأخبار - صحيفة المرفأ"
    assert story.authors == (Contribution("مكتب الأخبار", "desk"),)
    assert story.source_organisation == "صحيفة المرفأ"
    assert story.standfirst.startswith("عادت القاعة الكبرى")
    assert (story.caption, story.credit) == ("قرّاء في القاعة الكبرى صباح يوم الافتتاح", "سلمى حدّاد")
    assert len(story.body) == 4
