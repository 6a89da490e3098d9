"""Copy that cannot be read is refused with a reason, and the rest of the batch goes on."""

import re

import pytest

from news.models import ArticlePage
from tests.wire.conftest import STORY
from wire.models import IncomingCopy
from wire.reader import MAX_BYTES, UnreadableCopyError, read_text

ARABIC = "السلام عليكم ورحمة الله"
REFUSED = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\r\n", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty"),
    "only zero-width characters": ("\u200b\u200d\u2060\n".encode(), "no letter"),
    "binary": (b"\x7fELF\x00\x01", "program"),
    "zero bytes": (b"The slip\0way", "byte 8 is zero"),
    "a PDF": (b"%PDF-1.7 text", "a PDF"),
    "a Word file": (b"PK\x03\x04rest", "zip"),
    "an RTF file": (b"{\\rtf1 text}", "RTF"),
    "too large": (b"a" * (MAX_BYTES + 1), "at most 1,048,576"),
    "Latin-1": ("Café".encode("latin-1"), "not valid UTF-8: byte 3 is 0xe9"),
    "Windows-1256": (ARABIC.encode("cp1256"), "not valid UTF-8"),
    "UTF-16 without its mark": ("Slipway".encode("utf-16-le"), "zero"),
    "UTF-16 cut in the middle": ("Slipway".encode("utf-16") + b"a", "not valid UTF-16"),
    "UTF-7": (b"Hello +ADw-b+AD4- there", "UTF-7"),
    "mixed encodings": ("“Slipway”\n".encode() + "Café".encode("latin-1"), "byte 17 is 0xe9"),
    "an encoded surrogate": (b"Slip\xed\xa0\x80way", "not valid UTF-8"),
    "overlong UTF-8": (b"Slip\xc0\xafway", "not valid UTF-8"),
    "Latin mojibake": ("Itâ€™s the slipway".encode(), "Windows-1252"),
    "Arabic mojibake": (ARABIC.encode().decode("cp1256").encode(), "Windows-1256"),
    "a wrong declared charset": (
        b"Content-Type: text/plain; charset=windows-1256\n\nSlipway",
        "declares the charset",
    ),
    "a declared charset that contradicts the mark": (
        b"\xef\xbb\xbfContent-Type: text/plain; charset=utf-16\n\nSlipway",
        "declares the charset",
    ),
    "replacement characters": ("Slip\ufffdway".encode(), "U+FFFD"),
    "an escape sequence": (b"Slip\x1b[31mway", "U+001B"),
    "a C1 control": ("Slip\x85way".encode(), "U+0085"),
    "a noncharacter": ("Slip\ufdd0way".encode(), "U+FDD0"),
    "an invisible tag": ("Slip\U000e0041way".encode(), "invisible tag"),
    "a direction override": ("Slip\u202eyaw\u202c".encode(), "direction overrides"),
    "an isolate left open": ("Slip\u2067way\nmore".encode(), "does not close"),
    "an isolate closed twice": ("Slip\u2067way\u2069\u2069".encode(), "does not close"),
    "HTML": (b"<p>The slipway</p>", "markup (<p>)"),
    "a page": (b"Slipway\n<!DOCTYPE html><html>", "markup"),
    "a script": (b"Slipway <script src=x>", "markup"),
    "a comment": (b"Slipway <!-- hidden -->", "markup"),
    "XML": (b"<?xml version='1.0'?><nitf/>", "markup"),
    "character references": (b"Slip&nbsp;way &amp; pier &quot;open&quot;", "character references"),
}
READ = {
    "UTF-8": "Café ‘open’ 東 🏴".encode(),
    "UTF-8 with its mark": b"\xef\xbb\xbfSlipway",
    "UTF-16 with its mark": f"Slipway {ARABIC}".encode("utf-16"),
    "direction marks": f"\u200f{ARABIC}\u200e Slipway".encode(),
    "balanced isolates": f"\u2067{ARABIC}\u2069 Slipway".encode(),
    "a declared charset that is true": b"Content-Type: text/plain; charset=UTF-8\n\nSlipway",
    "signs that only look like markup": b"5 < 6 > 4, desk <desk@lantern.example>, AT&T; R&D",
    "plus signs that only look like UTF-7": b"a +100-strong crowd, +20-30 more",
    "French quotation marks": "«CAFÉ» déjà vu, coût 5 £".encode(),
    "a flag made of tags": "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f flag".encode(),
    "Windows line ends": b"Slipway\r\n\r\nopens\r\n",
}


@pytest.mark.parametrize(("raw", "reason"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_the_reason(raw, reason):
    with pytest.raises(UnreadableCopyError, match=re.escape(reason)):
        read_text(raw)


@pytest.mark.parametrize("raw", READ.values(), ids=READ)
def test_clean_copy_is_read(raw):
    assert "\ufffd" not in read_text(raw)


@pytest.mark.django_db
def test_every_bad_file_is_quarantined_and_the_good_one_drafted(ingest, tmp_path):
    for number, (raw, _) in enumerate(REFUSED.values()):
        (tmp_path / f"{number:02}-bad.txt").write_bytes(raw)
    (tmp_path / "99-good.txt").write_text(STORY, encoding="utf-8")

    report = ingest(tmp_path)

    assert report.status == 1
    assert report.results == ["quarantined"] * len(REFUSED) + ["drafted"]
    assert all(file["reason"] for file in report.files[:-1])
    assert ArticlePage.objects.count() == 1


@pytest.mark.django_db
def test_refused_bytes_are_kept_as_they_came(ingest, tmp_path):
    (tmp_path / "bad.txt").write_bytes("Café".encode("latin-1"))

    ingest(tmp_path)

    kept = IncomingCopy.objects.get()
    assert (bytes(kept.refused_bytes), kept.text, kept.state) == (b"Caf\xe9", "", "quarantined")


@pytest.mark.django_db
def test_the_same_bad_file_twice_is_kept_once(ingest, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\0")
    ingest(tmp_path)

    report = ingest(tmp_path)

    assert (report.status, report.results, IncomingCopy.objects.count()) == (1, ["quarantined"], 1)


@pytest.mark.django_db
def test_fifty_megabytes_are_refused_without_being_read(ingest, tmp_path):
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(50 * 1024 * 1024)

    report = ingest(tmp_path)

    assert (report.status, report.results) == (1, ["quarantined"])
    assert "52,428,800 bytes" in report.only["reason"]
    assert bytes(IncomingCopy.objects.get().refused_bytes) == b""


@pytest.mark.django_db
def test_a_bad_new_version_does_not_touch_the_draft(ingest, story_file):
    page = ingest(story_file).only["page"]
    revision = ArticlePage.objects.get(pk=page).latest_revision_id
    story_file.write_bytes(b"\0")

    report = ingest(story_file)

    assert report.results == ["quarantined"]
    assert ArticlePage.objects.get(pk=page).latest_revision_id == revision


@pytest.mark.django_db
def test_an_unexpected_error_of_one_file_leaves_nothing_and_the_rest_goes_on(ingest, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(STORY.replace("Slipway", "BREAK"), encoding="utf-8")
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    real = ArticlePage.save_revision

    def failing(self, *args, **options):
        if self.title.startswith("BREAK"):
            raise OSError("disk full")
        return real(self, *args, **options)

    monkeypatch.setattr(ArticlePage, "save_revision", failing)

    report = ingest(tmp_path)

    assert (report.status, report.results) == (1, ["failed", "drafted"])
    assert "disk full" in report.files[0]["reason"]
    assert (ArticlePage.objects.count(), IncomingCopy.objects.count()) == (1, 1)


@pytest.mark.django_db
def test_copy_with_more_paragraphs_than_an_article_holds_is_refused(ingest, tmp_path):
    (tmp_path / "long.txt").write_text("Slipway opens\n\n" + "The slipway opens on Saturday.\n\n" * 1001)

    report = ingest(tmp_path)

    assert (report.results, report.status) == (["quarantined"], 1)
    assert "1,001 paragraphs" in report.only["reason"]
