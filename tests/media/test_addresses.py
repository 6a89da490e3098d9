from dataclasses import replace
from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured

from media.addresses import picture_path, read_file_name, verify
from media.shapes import Variant

PICTURE = UUID("0198a1b2-0000-7000-8000-000000000001")
VARIANT = Variant("wide", 640, "jpeg")
GIVEN = {"picture": PICTURE, "file_hash": "a" * 40, "focal_key": "10-10-5-5", "variant": VARIANT}
OTHER = {
    "picture": UUID("0198a1b2-0000-7000-8000-000000000002"),
    "file_hash": "b" * 40,
    "focal_key": "",
    "variant": Variant("wide", 960, "jpeg"),
}


def signature_of(path):
    return path.split("/")[2]


def test_a_path_names_picture_shape_width_and_format():
    start, pictures, signature, picture, name = picture_path(**GIVEN).split("/")
    assert (start, pictures, picture, name) == ("", "pictures", str(PICTURE), "wide-640.jpg")
    assert len(signature) == 24


def test_our_own_signature_is_accepted():
    assert verify(signature_of(picture_path(**GIVEN)), **GIVEN)


@pytest.mark.parametrize("changed", list(OTHER))
def test_a_signature_is_good_for_nothing_else(changed):
    assert not verify(signature_of(picture_path(**GIVEN)), **GIVEN | {changed: OTHER[changed]})


@pytest.mark.parametrize("changed", ["file_hash", "focal_key"])
def test_the_address_changes_with_the_bytes_and_the_crop(changed):
    assert picture_path(**GIVEN) != picture_path(**GIVEN | {changed: OTHER[changed]})


@pytest.mark.parametrize("signature", ["", "A" * 24, "é" * 24, "\ud800", "A" * 100_000])
def test_a_made_up_signature_is_refused(signature):
    assert not verify(signature, **GIVEN)


def test_every_character_of_the_signature_counts():
    good = signature_of(picture_path(**GIVEN))
    for place in range(len(good)):
        other = "A" if good[place] != "A" else "B"
        assert not verify(good[:place] + other + good[place + 1 :], **GIVEN)


def test_another_key_makes_other_signatures(settings):
    before = picture_path(**GIVEN)
    settings.DATELINE = replace(settings.DATELINE, picture_key="another")
    assert picture_path(**GIVEN) != before


def test_an_empty_key_signs_nothing(settings):
    settings.DATELINE = replace(settings.DATELINE, picture_key="")
    with pytest.raises(ImproperlyConfigured):
        picture_path(**GIVEN)


def test_file_names_are_read_back():
    assert read_file_name("wide-640.jpg") == VARIANT


@pytest.mark.parametrize(
    "name",
    [
        "wide-640.gif",
        "wide-640.jpeg",
        "wide-0640.jpg",
        "wide-0.jpg",
        "wide--1.jpg",
        "wide-999999.jpg",
        "wide-٦٤٠.jpg",
        "wide-640.jpg\n",
        "wide-640.jpg\0",
        "Wide-640.jpg",
        "../wide-640.jpg",
        "max-640x640.jpg",
        "",
    ],
)
def test_no_other_file_name_is_read(name):
    assert read_file_name(name) is None
