"""Single rules of reading, each with the smallest copy that shows it."""

import textwrap
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wire.accounting import unaccounted
from wire.plain_text import read_story
from wire.story import Contribution, Heading, ListPart, Paragraph, PicturePart

BODY = "The old slipway opens to small boats on Saturday.\n\nIt was closed for years because of a storm."
HEAD = "Slipway opens after nine years"


def notes_on(story, field):
    return [note.text for note in story.notes if note.field == field]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph():
    long = (
        "The old slipway opens to small boats on Saturday, nine years after a storm closed it for good. " * 3
    )

    story = read_story(f"{HEAD}\n\n{textwrap.fill(long, 70)}\n\nThat is all.\n")

    assert story.body == (Paragraph(long.strip()), Paragraph("That is all."))
    assert "taken for wrapping" in notes_on(story, "body")[0]


def test_one_paragraph_a_line_stays_one_paragraph_a_line():
    story = read_story(f"{HEAD}\nThe slipway opens on Saturday.\nIt was closed for years.\nNobody minds.\n")

    assert len(story.body) == 3


def test_a_first_paragraph_with_a_full_stop_is_no_standfirst():
    story = read_story(f"{HEAD}\n\nBy Luca Farr\n\n{BODY}")

    assert (story.standfirst, len(story.body)) == ("", 2)
    assert notes_on(story, "standfirst") == ["none found."]


def test_a_line_between_headline_and_byline_is_the_standfirst_even_with_a_full_stop():
    story = read_story(f"{HEAD}\n\nBoat owners return to the water.\n\nBy Luca Farr\n\n{BODY}")

    assert story.standfirst == "Boat owners return to the water."


def test_a_line_before_the_dateline_is_the_standfirst_even_with_a_full_stop():
    story = read_story(f"{HEAD}\n\nBoat owners return to the water.\n\nMARSA — {BODY}")

    assert (story.standfirst, story.dateline) == ("Boat owners return to the water.", "MARSA")


def test_where_no_paragraph_has_a_full_stop_a_missing_one_says_nothing():
    line = "The slipway opens to small boats on Saturday after nine long years"

    assert read_story(f"{HEAD}\n\n{line}\n\n{line}\n\n{line}").standfirst == ""


def test_a_day_and_month_that_could_be_exchanged_are_left_empty():
    story = read_story(f"09/05/2025\n\n{HEAD}\n\n{BODY}")

    assert (story.display_date, story.went_to("unplaced")) == (None, ("09/05/2025",))
    assert "cannot be told apart" in notes_on(story, "display_date")[0]


def test_a_time_with_its_offset_has_minute_precision():
    story = read_story(f"2025-05-09T19:15:00+02:00\n\n{HEAD}\n\n{BODY}")

    assert (story.display_at, story.display_precision) == (datetime(2025, 5, 9, 17, 15, tzinfo=UTC), "minute")


@pytest.mark.parametrize("printed", ["31 February 2025", "10 مايو/نيسان 2025"])
def test_a_day_that_does_not_exist_is_left_empty_and_reported(printed):
    story = read_story(f"{printed}\n\n{HEAD}\n\n{BODY}")

    assert story.display_date is None
    assert printed in story.went_to("unplaced")


def test_a_weekday_that_does_not_fit_is_reported():
    story = read_story(f"Monday, 9 May 2025\n\n{HEAD}\n\n{BODY}")

    assert "weekday does not fit" in notes_on(story, "display_date")[0]


def test_several_dates_below_the_headline_are_a_chronicle_not_the_date():
    story = read_story(
        f"{HEAD}\n\nIt took a while.\n\n9 May 2025\n\nThe storm came.\n\n10 May 2025\n\nIt closed.\n"
    )

    assert (story.display_date, len(story.body)) == (None, 5)


def test_a_byline_at_the_end_is_a_byline():
    story = read_story(f"{HEAD}\n\n{BODY}\n\nBy Luca Farr")

    assert (story.byline, len(story.body)) == ("By Luca Farr", 2)


def test_a_paragraph_that_begins_with_by_is_no_byline():
    story = read_story(f"{HEAD}\n\n{BODY}\n\nBy Tuesday evening forty owners had asked for a berth")

    assert (story.byline, len(story.body)) == ("", 3)


def test_a_second_picture_keeps_its_place_in_the_body():
    story = read_story(
        f"{HEAD}\n\nGulls (Photo: Rea Stone)\n\nIt opens.\n\nCranes (Photo: Ivo Lind)\n\nIt closes."
    )

    assert (story.caption, story.credit) == ("Gulls", "Rea Stone")
    assert story.body[1] == PicturePart("Cranes", "Ivo Lind")


def test_a_bracket_inside_a_paragraph_is_no_credit():
    text = "He took a photo (of the Small Arms Treaty (SAT) office) and left."

    assert read_story(f"{HEAD}\n\n{text}").body == (Paragraph(text),)


def test_a_single_dash_may_open_direct_speech():
    assert read_story(f"{HEAD}\n\nBy Luca Farr\n\n- It is open, she said.\n\nHe left.").body[0] == Paragraph(
        "- It is open, she said."
    )


def test_numbers_that_do_not_run_on_are_no_list():
    story = read_story(f"{HEAD}\n\nIn short:\n\n2019. A storm closes it.\n\n2024. Works begin.")

    assert not [part for part in story.body if isinstance(part, ListPart)]


def test_a_list_may_begin_at_another_number():
    story = read_story(f"{HEAD}\n\nIn short:\n4. It opens.\n5. It closes.")

    assert story.body[1] == ListPart(("It opens.", "It closes."), ordered=True, start=4)


def test_a_marked_crosshead_is_a_heading_and_an_unmarked_one_is_reported():
    story = read_story(
        f"{HEAD}\n\nIt opens.\n\n## What comes next\n\nNobody knows.\n\nThe bill\n\nIt is high."
    )

    assert story.body[1] == Heading("What comes next")
    assert story.body[3] == Paragraph("The bill")
    assert "may be a crosshead" in notes_on(story, "body")[0]


def test_readers_comments_are_not_told_from_the_story_but_reported():
    story = read_story(f"{HEAD}\n\n{BODY}\n\n3 comments:\n\nGreat story!")

    assert "look whether it is the story or readers' comments" in notes_on(story, "body")[0]


def test_who_reports_beside_a_byline_did_additional_reporting():
    story = read_story(
        f"{HEAD}\n\nBy Luca Farr\n\n{BODY}\n\n(Reporting by Luca Farr and Pia Grech; editing by Sam Oduya)"
    )

    assert story.contributions == (
        Contribution("Luca Farr"),
        Contribution("Pia Grech", "person", "additional_reporting"),
        Contribution("Sam Oduya", "person", "editor"),
    )


def test_a_source_in_byline_and_dateline_is_the_dateline_s_and_the_other_reported():
    story = read_story(f"{HEAD}\n\nNight Desk - The Lantern\n\nMARSA (Coast Wire) — {BODY}")

    assert (story.source_organisation, story.source_category) == ("Coast Wire", "wires")
    assert "The Lantern" in notes_on(story, "source")[0]


def test_persian_is_not_taken_for_arabic():
    assert read_story("گزارش تازه از بندر\n\nاین یک گزارش کوتاه است که پیش از ظهر نوشته شد.").language == ""


@given(st.text(alphabet=st.sampled_from("abA .,:-–—()[]\n\n\t19/بو،«»“”'\u00a0\u200fé#*•"), max_size=300))
@example("1\n,")
def test_no_word_of_any_text_is_lost(text):
    assert not unaccounted(text, read_story(text))


PARTS = """9 May 2025|Slipway opens after nine years|By Luca Farr|Night Desk - The Lantern
Gulls (Photo: Rea Stone)|MARSA — It opens.|It opens.|- a point|1. a point|No comments:
CORRECTION: It was March.|Editing by Sam Oduya|Source: Coast Wire|EXCLUSIVE|EMBARGOED until noon
Boat owners return to the water|What changes:|09/05/2025|بقلم: هدى سالم|THE BILL
Photo by Rea Stone|desk@lantern.example|Posted by Night Desk at 22:05|Caption: Gulls
Standfirst: Boats|Headline: Boats""".replace("\n", "|").split("|")


@given(st.lists(st.sampled_from(PARTS), max_size=12), st.sampled_from(["\n", "\n\n"]))
def test_no_word_is_lost_in_any_order_of_parts(lines, gap):
    text = gap.join(lines)

    assert not unaccounted(text, read_story(text))
