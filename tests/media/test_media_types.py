"""What a file is, its bytes say."""

import pytest

from media.media_types import document_type, is_text_track, recording_type
from tests.media.recorded import VTT, mp3, mp4, ogg, wav, webm

HTML = b"<html><script>alert(1)</script></html>"


@pytest.mark.parametrize(
    ("head", "kind", "found"),
    [
        (wav(), "audio", "audio/wav"),
        (mp3(), "audio", "audio/mpeg"),
        (b"ID3\x04\0" + mp3(), "audio", "audio/mpeg"),
        (ogg(), "audio", "audio/ogg"),
        (ogg(b"\x01vorbis"), "audio", "audio/ogg"),
        (webm(), "audio", "audio/webm"),
        (webm(), "video", "video/webm"),
        (mp4(), "video", "video/mp4"),
        (mp4(b"ABCD", b"mp42"), "video", "video/mp4"),
        (mp4(b"M4A "), "audio", "audio/mp4"),
        (mp4(b"mp42"), "audio", "audio/mp4"),
    ],
)
def test_a_recording_is_known_by_its_first_bytes(head, kind, found):
    assert recording_type(head, kind) == found


@pytest.mark.parametrize(
    "head",
    [
        b"",
        HTML,
        b"\xff\xf1\x50\x80",  # AAC without a container
        b"\xff\xfe<\0h\0t\0m\0l\0",
        mp4(b"qt  "),
        mp4(b"avif", b"mif1"),
        webm().replace(b"webm", b"matr"),
        ogg(b"\x80theora"),
        b"RIFF\0\0\0\0WEBP",
        b"GIF89a=alert(1);",
    ],
)
def test_what_is_no_recording_of_ours_is_none(head):
    assert recording_type(head, "audio") is None
    assert recording_type(head, "video") is None


def test_sound_alone_is_no_video():
    assert [recording_type(head, "video") for head in (wav(), mp3(), ogg(), mp4(b"M4A "))] == [None] * 4


@pytest.mark.parametrize(
    ("head", "extension", "found"),
    [
        (b"%PDF-1.7", "pdf", "application/pdf"),
        (b"PK\x03\x04", "zip", "application/zip"),
        ("ship,masts\nتجربة,2".encode(), "csv", "text/csv"),
        ("ä".encode()[:1], "txt", "text/plain"),
        (HTML, "pdf", None),
        (b"MZ\0\0", "txt", None),
        (b"\xff\xfea\0", "csv", None),
        (b"%PDF-1.7", "exe", None),
    ],
)
def test_a_document_is_what_name_and_bytes_agree_on(head, extension, found):
    assert document_type(head, extension) == found


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (VTT, True),
        (b"\xef\xbb\xbf" + VTT, True),
        (b"WEBVTT", True),
        (b"WEBVTTX\n", False),
        (b"1\n00:00:00,000 --> 00:00:01,000\n", False),
        (b"WEBVTT\n\xff", False),
        (b"", False),
    ],
)
def test_a_text_track_begins_with_its_name(content, is_one):
    assert is_text_track(content) is is_one
