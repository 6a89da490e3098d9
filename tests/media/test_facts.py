import re

import pytest

from media.facts import describe
from media.models import Picture
from tests.media.samples import photo, upload

pytestmark = pytest.mark.django_db


def test_facts_are_plain_values(picture):
    facts = describe(picture)
    assert (facts.width, facts.height, facts.fallback_format) == (1600, 1200, "jpeg")
    assert re.fullmatch(r"[0-9a-f]{40}", facts.file_hash)
    assert re.fullmatch(r"#[0-9a-f]{6}", facts.placeholder)
    assert facts.focal_point is None
    assert facts.focal_key == ""


def test_the_focal_point_is_the_centre_of_what_matters(picture):
    picture.focal_point_x, picture.focal_point_y = 400, 900
    picture.focal_point_width, picture.focal_point_height = 100, 50
    assert describe(picture).focal_point == (0.25, 0.75)
    assert describe(picture).focal_key == "400-900-100-50"


def test_a_focal_point_left_over_from_a_larger_file_stays_inside(picture):
    picture.focal_point_x, picture.focal_point_y = 4000, 900
    picture.focal_point_width, picture.focal_point_height = 100, 50
    assert describe(picture).focal_point == (1.0, 0.75)


def test_describing_opens_no_file_and_asks_no_question(picture, django_assert_num_queries, monkeypatch):
    loaded = Picture.objects.get(pk=picture.pk)
    monkeypatch.setattr(Picture, "open_file", lambda self: pytest.fail("opened"))
    with django_assert_num_queries(0):
        describe(loaded)


def test_two_files_with_the_same_pixels_size_have_other_hashes(picture):
    other = Picture.objects.create(title="Other", file=upload(photo((1600, 1200), colour=(1, 2, 3))))
    assert describe(other).file_hash != describe(picture).file_hash
