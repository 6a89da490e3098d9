import re
from io import BytesIO

import pytest
from PIL import Image

from media.models import Picture
from media.originals import RefusedPictureError
from tests.media.samples import RED, exif_with_gps, gradient, photo, png_bomb, upload

pytestmark = pytest.mark.django_db


def test_paths_cannot_be_guessed(picture):
    again = Picture.objects.create(title="Harbour", file=upload(photo(), "photo.jpg"))
    assert re.fullmatch(r"originals/[0-9a-f]{32}\.jpg", picture.file.name)
    assert picture.file.name != again.file.name


def test_paths_of_renditions_cannot_be_guessed(picture):
    rendition = picture.get_rendition("max-165x165")
    assert re.fullmatch(r"renditions/[0-9a-f]{32}\.jpg", rendition.file.name)


def test_the_extension_tells_the_truth():
    picture = Picture.objects.create(title="Harbour", file=upload(photo(kind="PNG"), "photo.jpg"))
    assert picture.file.name.endswith(".png")


def test_hash_and_size_are_there_after_saving(picture):
    stored = Picture.objects.get(pk=picture.pk)
    assert re.fullmatch(r"[0-9a-f]{40}", stored.file_hash)
    assert stored.file_size == picture.file.size


def test_the_dominant_colour_is_that_of_most_pixels():
    image = Image.new("RGB", (100, 100), RED)
    image.paste((0, 0, 255), (0, 0, 100, 20))
    file = BytesIO()
    image.save(file, "PNG")
    picture = Picture.objects.create(title="Flag", file=upload(file.getvalue(), "flag.png"))
    assert picture.dominant_colour == "#c81e28"


@pytest.mark.parametrize(
    ("mode", "colour", "kind"),
    [
        ("L", 90, "JPEG"),
        ("CMYK", (0, 200, 200, 20), "JPEG"),
        ("1", 1, "PNG"),
        ("P", 3, "GIF"),
        ("LA", (9, 9), "PNG"),
    ],
)
def test_every_kind_of_pixels_has_a_colour(mode, colour, kind):
    content = photo(mode=mode, colour=colour, kind=kind)
    picture = Picture.objects.create(title="Odd", file=upload(content))
    assert re.fullmatch(r"#[0-9a-f]{6}", picture.dominant_colour)


@pytest.mark.parametrize(
    ("content", "fallback"),
    [
        (gradient(), "jpeg"),
        (gradient(kind="PNG"), "jpeg"),
        (photo(kind="PNG"), "png"),
        (photo(kind="GIF"), "png"),
        (photo(kind="WEBP", mode="RGBA", colour=(*RED, 90)), "png"),
        (photo(kind="JPEG"), "jpeg"),
    ],
)
def test_drawings_and_transparency_fall_back_to_png_and_photographs_to_jpeg(content, fallback):
    assert Picture.objects.create(title="Any", file=upload(content)).fallback_format == fallback


def test_a_turned_photograph_is_measured_upright():
    content = photo((800, 600), exif=exif_with_gps(orientation=6))
    picture = Picture.objects.create(title="Tower", file=upload(content))
    assert (picture.width, picture.height) == (600, 800)


def test_a_turned_photograph_is_still_upright_after_loading_and_saving():
    content = photo((800, 600), exif=exif_with_gps(orientation=6))
    picture = Picture.objects.get(pk=Picture.objects.create(title="Tower", file=upload(content)).pk)
    picture.save()
    picture.refresh_from_db()
    assert (picture.width, picture.height) == (600, 800)


def test_titles_keep_no_invisible_characters():
    picture = Picture.objects.create(title="in\u202egpj.exe\x00\x1b ", file=upload(photo()))
    assert picture.title == "ingpj.exe"


def test_a_title_of_nothing_visible_is_replaced():
    assert Picture.objects.create(title="\u202e\x00", file=upload(photo())).title == "Untitled picture"


@pytest.mark.parametrize("content", [b"<html><script>", photo()[:3000], png_bomb(20_000, 20_000)])
def test_ingest_is_refused_what_the_form_refuses(content):
    with pytest.raises(RefusedPictureError):
        Picture(title="Bad", file=upload(content)).save()
    assert not Picture.objects.exists()


def test_another_file_takes_the_former_and_its_renditions_with_it(
    picture, django_capture_on_commit_callbacks
):
    former, storage = picture.file.name, picture.file.storage
    picture.get_rendition("max-165x165")
    with django_capture_on_commit_callbacks(execute=True):
        picture.file = upload(photo(colour=(0, 0, 255)))
        picture.save()
    assert not storage.exists(former)
    assert not picture.renditions.exists()


def test_the_former_file_stays_until_the_transaction_stands(picture):
    former = picture.file.name
    picture.file = upload(photo(colour=(0, 0, 255)))
    picture.save()
    assert picture.file.storage.exists(former)


def test_another_file_brings_another_hash_and_colour(picture):
    before = picture.file_hash
    picture.file = upload(photo((400, 300), colour=(0, 0, 255)))
    picture.save()
    picture.refresh_from_db()
    assert picture.file_hash != before
    assert (picture.width, picture.height, picture.dominant_colour) == (400, 300, "#0000fe")


def test_saving_words_reads_no_file(picture, monkeypatch):
    monkeypatch.setattr(Picture, "read_file", lambda self: pytest.fail("read"))
    loaded = Picture.objects.only("title").get(pk=picture.pk)
    loaded.title = "Pier"
    loaded.save()
    full = Picture.objects.get(pk=picture.pk)
    full.credit = "Jane Doe"
    full.save()
