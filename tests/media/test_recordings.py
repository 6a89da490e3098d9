"""Recordings and documents come in through the real admin, by HTTP."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from media.models import Attachment, Recording, RefusedFileError
from tests.media.recorded import VTT, mp3, mp4, ogg, wav, webm

pytestmark = pytest.mark.django_db

HTML = b"<html><body><script>alert(1)</script></body></html>"
NO_TRACKS = {"tracks-TOTAL_FORMS": 0, "tracks-INITIAL_FORMS": 0}


def file(content, name):
    return SimpleUploadedFile(name, content, "application/octet-stream")


def track(number, content=VTT, **fields):
    values = {"use": "captions", "language": "en", "file": file(content, "words.vtt")} | fields
    return {f"tracks-{number}-{name}": value for name, value in values.items()}


def send(client, content, name="horn.wav", kind="audio", **fields):
    data = {"title": "Foghorn", "file": file(content, name), "duration": "6"} | NO_TRACKS | fields
    return client.post(reverse("wagtailmedia:add", args=[kind]), data)


def edit(client, recording, **fields):
    data = {"title": recording.title, "duration": "6"} | NO_TRACKS | fields
    return client.post(reverse("wagtailmedia:edit", args=[recording.pk]), data)


@pytest.fixture
def horn(db):
    return Recording.objects.create(title="Foghorn", type="audio", file=file(wav(), "horn.wav"))


@pytest.mark.parametrize(
    ("kind", "content", "media_type", "extension"),
    [
        ("audio", wav(), "audio/wav", "wav"),
        ("audio", mp3(), "audio/mpeg", "mp3"),
        ("audio", ogg(), "audio/ogg", "ogg"),
        ("audio", mp4(b"M4A "), "audio/mp4", "m4a"),
        ("video", mp4(), "video/mp4", "mp4"),
        ("video", webm(), "video/webm", "webm"),
    ],
)
def test_a_recording_is_stored_under_a_name_nobody_can_guess(
    picture_desk, kind, content, media_type, extension
):
    assert send(picture_desk, content, "in\u202epm.exe", kind, title="in\u202epm").status_code == 302
    recording = Recording.objects.get()
    folder, _, name = recording.file.name.partition("/")
    assert (folder, name.partition(".")[2], len(name.partition(".")[0])) == ("recordings", extension, 32)
    assert (recording.media_type, recording.file_size) == (media_type, len(content))
    assert "\u202e" not in recording.title


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        ("audio", b"", "empty"),
        ("audio", HTML, "not audio of a supported format"),
        ("video", HTML, "not video of a supported format"),
        ("video", mp4(b"qt  "), "not video of a supported format"),
        ("video", wav(), "not video of a supported format"),
        ("audio", wav(seconds=2), "too big"),
    ],
)
def test_a_bad_recording_is_an_error_at_the_field_and_keeps_the_words(
    picture_desk, settings, kind, content, reason
):
    from dataclasses import replace

    settings.DATELINE = replace(settings.DATELINE, max_recording_bytes=20_000)
    answer = send(picture_desk, content, "clip.mp4", kind, caption="Heard at dawn")
    assert reason in " ".join(answer.context["form"].errors["file"])
    assert "Heard at dawn" in answer.content.decode()
    assert not Recording.objects.exists()


def test_a_recording_comes_with_its_text_tracks(picture_desk):
    send(
        picture_desk,
        webm(),
        "film.webm",
        "video",
        **track(0),
        **{"tracks-TOTAL_FORMS": 2, "tracks-1-use": "captions"},
    )
    stored = Recording.objects.get().tracks.get()
    assert (stored.use, stored.language, stored.media_type) == ("captions", "en", "text/vtt")
    assert stored.file.name.endswith(".vtt")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"content": HTML}, "file"),
        ({"content": b"WEBVTT\n" + b"x" * 1024 * 1024}, "file"),
        ({"language": "English"}, "language"),
    ],
)
def test_a_bad_text_track_is_an_error_at_its_field(picture_desk, fields, field):
    answer = send(
        picture_desk, webm(), "film.webm", "video", **{"tracks-TOTAL_FORMS": 1}, **track(0, **fields)
    )
    assert field in answer.context["form"].tracks.errors[0]
    assert "error" in answer.content.decode()
    assert not Recording.objects.exists()


def test_a_chooser_takes_a_recording_without_tracks(picture_desk):
    address = reverse("wagtailmedia:chooser_upload", args=["audio"])
    data = {"title": "Foghorn", "file": file(wav(), "horn.wav"), "duration": "6", "collection": 1}
    answer = picture_desk.post(
        address, {f"media-chooser-upload-{name}": value for name, value in data.items()}
    )
    assert answer.json()["step"] == "media_chosen"
    assert Recording.objects.get().media_type == "audio/wav"


def test_another_file_ends_the_former_one_when_the_change_stands(
    picture_desk, horn, django_capture_on_commit_callbacks
):
    former, address = horn.file.name, horn.public_path
    with django_capture_on_commit_callbacks() as callbacks:
        edit(picture_desk, horn, file=file(mp3(), "horn.mp3"))
    horn.refresh_from_db()
    assert horn.file.storage.exists(former)
    for callback in callbacks:
        callback()
    assert not horn.file.storage.exists(former)
    assert (horn.media_type, horn.public_path == address) == ("audio/mpeg", False)


def test_words_change_without_a_file(picture_desk, horn):
    before = horn.public_path
    assert edit(picture_desk, horn, caption="At dawn", transcript="One blast.").status_code == 302
    horn.refresh_from_db()
    assert (horn.caption, horn.transcript, horn.public_path) == ("At dawn", "One blast.", before)


def test_the_screens_name_what_is_taken(picture_desk, horn):
    add = picture_desk.get(reverse("wagtailmedia:add", args=["video"])).content.decode()
    change = picture_desk.get(reverse("wagtailmedia:edit", args=[horn.pk])).content.decode()
    assert "MP4 or WebM; at most 200" in add
    assert "Text tracks" in change
    assert horn.file.url in change


def test_code_from_elsewhere_is_held_to_the_same(db):
    with pytest.raises(RefusedFileError):
        Recording.objects.create(title="Foghorn", type="audio", file=file(HTML, "horn.wav"))


def add_document(client, content, name):
    return client.post(reverse("wagtaildocs:add"), {"title": "Minutes", "file": file(content, name)})


def test_a_document_is_stored_under_a_name_nobody_can_guess(picture_desk):
    assert add_document(picture_desk, b"%PDF-1.7 words", "Minutes of Tuesday.PDF").status_code == 302
    document = Attachment.objects.get()
    assert document.file.name.startswith("documents/")
    assert document.file.name.endswith(".pdf")
    assert "inutes" not in document.file.name
    assert (document.media_type, len(document.file_hash)) == ("application/pdf", 64)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.pdf"),
        (HTML, "a.pdf"),
        (b"%PDF-", "a.pdf.exe"),
        (b"MZ\0", "a.txt"),
        (HTML, "a.html"),
        (HTML, "a.svg"),
    ],
)
def test_a_bad_document_is_an_error_at_the_field(picture_desk, content, name):
    answer = add_document(picture_desk, content, name)
    assert "file" in answer.context["form"].errors
    assert not Attachment.objects.exists()


def test_the_multiple_upload_of_documents_refuses_the_same(picture_desk):
    address = reverse("wagtaildocs:add_multiple")
    good = picture_desk.post(address, {"title": "a", "files[]": file(b"%PDF-", "a.pdf")}).json()
    bad = picture_desk.post(address, {"title": "a", "files[]": file(HTML, "a.pdf")}).json()
    assert (good["success"], bad["success"]) == (True, False)
    assert Attachment.objects.get().media_type == "application/pdf"
