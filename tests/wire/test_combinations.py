"""Generated copy: whatever the forms and their order, no word is lost and none is in a wrong field."""

import pytest

from tests.wire.invented import ARABIC, ENGLISH, Copy, copies
from wire.accounting import unaccounted
from wire.plain_text import read_story

COPIES = tuple(
    {copy.text: copy for copy in [*copies(ENGLISH, 360, seed=1), *copies(ARABIC, 240, seed=2)]}.values()
)
each_copy = pytest.mark.parametrize("copy", COPIES, ids=str)


def test_there_are_at_least_two_hundred_in_each_language():
    assert sum(copy.language is ENGLISH for copy in COPIES) >= 200
    assert sum(copy.language is ARABIC for copy in COPIES) >= 200


@each_copy
def test_no_word_is_lost_or_invented(copy: Copy):
    assert not unaccounted(copy.text, read_story(copy.text))


@each_copy
def test_every_part_is_in_its_field(copy: Copy):
    story = read_story(copy.text)

    assert (story.language, story.headline, story.standfirst) == (
        copy.language.code,
        copy.headline,
        copy.standfirst,
    )
    assert story.display_date == copy.date.fills.get("display_date")
    assert story.byline == copy.byline.fills.get("byline", "")
    assert (story.caption, story.credit) == tuple(
        copy.picture.fills.get(name, "") for name in ("caption", "credit")
    )
    assert story.dateline == copy.dateline.fills.get("dateline", "")
    assert story.source_organisation == copy.source_organisation
    assert story.authors == copy.authors
    assert set(copy.closing[1]) <= set(story.contributions)
    assert story.body == copy.body


@each_copy
def test_what_cannot_be_told_is_reported(copy: Copy):
    story = read_story(copy.text)

    reported = {note.field for note in story.notes}
    for name in (
        "display_date",
        "byline",
        "standfirst",
        "caption",
        "credit",
        "dateline",
        "source_organisation",
    ):
        assert bool(getattr(story, name)) or name in reported
    assert bool(story.authors) or "authors" in reported
    assert list(story.went_to("unplaced")) == copy.left_over
    assert set(story.went_to("dropped")) == set(copy.furniture)
