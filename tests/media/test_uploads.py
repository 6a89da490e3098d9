"""Every hostile file goes through the real admin, by HTTP."""

import resource
import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from media.models import Picture
from tests.media.samples import (
    UTF_8,
    exif_with_gps,
    gif_with_frames,
    gradient,
    photo,
    png_bomb,
    webp_with_frames,
    with_iptc,
)

SVG = b"""<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>
<script>alert(1)</script><foreignObject><a href='https://evil.example'/></foreignObject></svg>"""
ENTITY_BOMB = (
    b"<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a '"
    + b"a" * 1000
    + b"'><!ENTITY b '"
    + b"&a;" * 1000
    + b"'>]>"
    b"<svg xmlns='http://www.w3.org/2000/svg'>" + b"&b;" * 1000 + b"</svg>"
)
HTML = b"<html><body><script>alert(1)</script></body></html>"

pytestmark = pytest.mark.django_db


def send(client, content, name="photo.jpg", **fields):
    file = SimpleUploadedFile(name, content, "image/jpeg")
    data = {"title": "Harbour", "digital_source": "unknown", "file": file} | fields
    return client.post(reverse("wagtailimages:add"), data)


def send_many(client, content, name="photo.jpg"):
    """The multiple upload: one file a request, without any words."""
    file = SimpleUploadedFile(name, content, "image/jpeg")
    return client.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": name})


def test_a_photograph_is_taken_in_with_its_words(picture_desk):
    response = send(picture_desk, with_iptc(gradient(), UTF_8 | {(2, 110): b"Ann Other"}))
    assert response.status_code == 302
    assert Picture.objects.get().credit == "Ann Other"


def test_the_multiple_upload_takes_words_too_and_shows_them(picture_desk):
    response = send_many(picture_desk, with_iptc(gradient(), UTF_8 | {(2, 110): b"Ann Other"}))
    assert response.json()["success"] is True
    assert "Ann Other" in response.json()["form"]
    assert Picture.objects.get().credit == "Ann Other"


def test_a_multiple_upload_that_needs_a_better_title_ends_with_words_too(picture_desk):
    content = with_iptc(gradient(), UTF_8 | {(2, 110): b"Ann Other"})
    file = SimpleUploadedFile("photo.jpg", content, "image/jpeg")
    first = picture_desk.post(
        reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "x" * 300}
    ).json()
    number = first["uploaded_file_id"]
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[number])
    prefix = f"uploaded-image-{number}"
    words = {f"{prefix}-title": "Harbour", f"{prefix}-digital_source": "unknown"}
    assert picture_desk.post(address, words).json()["success"] is True
    picture = Picture.objects.get()
    assert (picture.credit, picture.file.name[-4:]) == ("Ann Other", ".jpg")
    assert picture.file_hash


REFUSED = [
    pytest.param(b"", "photo.jpg", "empty", id="0 bytes"),
    pytest.param(gradient() + b"\0" * 20 * 1024 * 1024, "photo.jpg", "too big", id="over 20 MB"),
    pytest.param(png_bomb(50_000, 50_000), "bomb.png", "too many pixels", id="50,000 × 50,000"),
    pytest.param(png_bomb(13_000, 13_000), "bomb.png", "too many pixels", id="13,000 × 13,000"),
    pytest.param(gif_with_frames(10_000), "many.gif", "too many frames", id="GIF of 10,000 frames"),
    pytest.param(webp_with_frames(200), "many.webp", "too many frames", id="WebP of 200 frames"),
    pytest.param(HTML, "photo.jpg", "not a picture", id="HTML named .jpg"),
    pytest.param(b"GIF89a" + HTML, "photo.gif", "not a picture", id="GIF/JS polyglot"),
    pytest.param(SVG, "drawing.svg", "not a picture", id="SVG"),
    pytest.param(SVG, "photo.jpg", "not a picture", id="SVG named .jpg"),
    pytest.param(ENTITY_BOMB, "photo.png", "not a picture", id="SVG entity bomb"),
    pytest.param(photo(kind="TIFF"), "photo.jpg", "not a picture", id="TIFF named .jpg"),
    pytest.param(photo(kind="PNG"), "photo.jpg", "does not match", id="PNG named .jpg"),
    pytest.param(photo(), "photo.jpg.exe", "Not a supported image format", id=".jpg.exe"),
    pytest.param(gradient()[:4000], "photo.jpg", "damaged", id="cut off"),
    pytest.param(gradient(kind="PNG")[:2000], "photo.png", "damaged", id="PNG cut off"),
]


@pytest.mark.parametrize(("content", "name", "reason"), REFUSED)
def test_a_bad_file_is_an_error_at_the_field(picture_desk, content, name, reason):
    response = send(picture_desk, content, name)
    assert response.status_code == 200
    errors = " ".join(response.context["form"].errors["file"])
    assert reason in errors
    assert not Picture.objects.exists()


@pytest.mark.parametrize(("content", "name", "reason"), REFUSED)
def test_the_multiple_upload_refuses_the_same(picture_desk, content, name, reason):
    answer = send_many(picture_desk, content, name).json()
    assert answer["success"] is False
    assert reason in answer["error_message"]
    assert not Picture.objects.exists()


@pytest.mark.parametrize("side", [13_000, 50_000])
def test_refusing_a_bomb_costs_next_to_nothing(picture_desk, side):
    bomb = png_bomb(side, side)
    send(picture_desk, photo())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.monotonic()
    send(picture_desk, bomb, "bomb.png")
    assert len(bomb) < 70_000
    assert time.monotonic() - start < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kB


def test_counting_the_frames_of_a_hostile_gif_ends_soon(picture_desk):
    start = time.monotonic()
    send(picture_desk, gif_with_frames(1_200_000), "many.gif")
    assert time.monotonic() - start < 10


def test_the_edit_form_refuses_a_bad_file_and_keeps_the_good_one(picture_desk, picture):
    file = SimpleUploadedFile("photo.jpg", HTML, "image/jpeg")
    address = reverse("wagtailimages:edit", args=[picture.pk])
    response = picture_desk.post(address, {"title": "Pier", "digital_source": "unknown", "file": file})
    assert "file" in response.context["form"].errors
    picture.refresh_from_db()
    assert picture.title == "Harbour"
    assert picture.file.storage.exists(picture.file.name)


def test_words_can_be_edited_without_a_file(picture_desk, picture):
    before = picture.file.name
    address = reverse("wagtailimages:edit", args=[picture.pk])
    picture_desk.post(address, {"title": "Pier", "digital_source": "human", "caption": "At dawn"})
    picture.refresh_from_db()
    assert (picture.caption, picture.digital_source, picture.file.name) == ("At dawn", "human", before)


def test_the_edit_form_puts_another_file_in_the_place_of_the_first(
    picture_desk, picture, django_capture_on_commit_callbacks
):
    former = picture.file.name
    address = reverse("wagtailimages:edit", args=[picture.pk])
    file = SimpleUploadedFile("photo.png", photo(kind="PNG"), "image/png")
    with django_capture_on_commit_callbacks(execute=True):
        picture_desk.post(address, {"title": "Pier", "digital_source": "unknown", "file": file})
    picture.refresh_from_db()
    assert picture.file.name.endswith(".png")
    assert not picture.file.storage.exists(former)


def test_a_name_with_direction_override_leaves_no_trace(picture_desk):
    send_many(picture_desk, gradient(), "in\u202egpj.jpg")
    picture = Picture.objects.get()
    assert "\u202e" not in picture.title + picture.file.name


def test_a_large_upload_that_was_put_on_disk_is_judged_the_same(picture_desk, settings):
    settings.FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
    assert send(picture_desk, gradient()).status_code == 302
    assert "file" in send(picture_desk, HTML).context["form"].errors


def test_a_photograph_with_a_position_and_maker_notes_is_taken_in(picture_desk):
    assert send(picture_desk, gradient(exif=exif_with_gps())).status_code == 302


def test_alt_text_is_called_so_in_the_form(picture_desk):
    page = picture_desk.get(reverse("wagtailimages:add")).content.decode()
    assert "Alt text" in page
    assert "Supported formats" in page
