import pytest
from PIL.PngImagePlugin import PngInfo

from media.models import Picture
from tests.media.samples import UTF_8, alternatives, gradient, photo, upload, with_iptc, with_segment, xmp

pytestmark = pytest.mark.django_db

IPTC = UTF_8 | {
    (2, 120): "Ein Schiff läuft ein.\r\nHafen Rostock".encode(),
    (2, 110): b"Jane Doe/Agency",
    (2, 115): b"Agency",
    (2, 116): "© 2026 Agency".encode(),
}


def taken_in(content, name="photo.jpg", **fields):
    """The picture as it stands in the database after an upload."""
    pk = Picture.objects.create(title="Harbour", file=upload(content, name), **fields).pk
    return Picture.objects.get(pk=pk)


def with_xmp(properties, attributes=""):
    return photo(xmp=xmp(properties, attributes))


def test_words_come_from_iptc():
    picture = taken_in(with_iptc(photo(), IPTC))
    assert picture.caption == "Ein Schiff läuft ein.\nHafen Rostock"
    assert picture.credit == "Jane Doe/Agency"
    assert picture.source == "Agency"
    assert picture.rights_notice == "© 2026 Agency"


def test_words_come_from_xmp():
    picture = taken_in(
        with_xmp(
            alternatives("dc:description", x_default="A ship comes in")
            + "<photoshop:Credit>Jane Doe/Agency</photoshop:Credit>"
            + "<photoshop:Source>Agency</photoshop:Source>"
            + alternatives("dc:rights", x_default="© Agency")
            + alternatives("Iptc4xmpCore:AltTextAccessibility", x_default="A grey ship at a pier")
            + alternatives("xmpRights:UsageTerms", x_default="Editorial use only")
        )
    )
    assert picture.caption == "A ship comes in"
    assert picture.credit == "Jane Doe/Agency"
    assert picture.source == "Agency"
    assert picture.rights_notice == "© Agency"
    assert picture.description == "A grey ship at a pier"
    assert picture.rights_usage_terms == "Editorial use only"


def test_properties_written_as_attributes_are_read():
    picture = taken_in(with_xmp("", "photoshop:Credit='Jane Doe' photoshop:Source='Agency'"))
    assert (picture.credit, picture.source) == ("Jane Doe", "Agency")


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF"])
def test_xmp_is_read_from_other_formats_too(kind):
    content = photo(kind=kind, **xmp_option(kind))
    assert taken_in(content, f"photo.{kind.lower()}").credit == "Jane Doe"


def xmp_option(kind):
    packet = xmp("", "photoshop:Credit='Jane Doe'")
    if kind != "PNG":
        return {"xmp": packet}
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet.decode())
    return {"pnginfo": info}


def test_the_default_language_is_preferred():
    picture = taken_in(with_xmp(alternatives("dc:description", de="Ein Schiff", x_default="A ship")))
    assert picture.caption == "A ship"


def test_xmp_goes_before_iptc():
    content = with_iptc(with_xmp("", "photoshop:Credit='From XMP'"), IPTC)
    assert taken_in(content).credit == "From XMP"


@pytest.mark.parametrize(
    "owners",
    [
        "<rdf:li rdf:parseType='Resource'><plus:CopyrightOwnerName>Agency</plus:CopyrightOwnerName></rdf:li>",
        "<rdf:li plus:CopyrightOwnerName='Agency'/>",
        "<rdf:li><rdf:Description plus:CopyrightOwnerName='Agency'/></rdf:li>",
    ],
)
def test_the_copyright_owner_is_the_rights_holder(owners):
    content = with_xmp(f"<plus:CopyrightOwner><rdf:Seq>{owners}</rdf:Seq></plus:CopyrightOwner>")
    assert taken_in(content).rights_holder == "Agency"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://agency.example/licence", "https://agency.example/licence"),
        ("javascript:alert(1)", ""),
        ("ftp://agency.example/", ""),
        ("see our web site", ""),
    ],
)
def test_only_web_addresses_become_the_licence(address, kept):
    content = with_xmp(f"<xmpRights:WebStatement>{address}</xmpRights:WebStatement>")
    assert taken_in(content).rights_licence_url == kept


@pytest.mark.parametrize(
    ("term", "digital_source"),
    [
        ("digitalCapture", "human"),
        ("compositeSynthetic", "composite_with_ai"),
        ("trainedAlgorithmicMedia", "ai"),
        ("composite", "unknown"),
        ("no-such-term", "unknown"),
    ],
)
def test_digital_source_types_are_mapped(term, digital_source):
    uri = f"http://cv.iptc.org/newscodes/digitalsourcetype/{term}"
    content = with_xmp(f"<Iptc4xmpExt:DigitalSourceType>{uri}</Iptc4xmpExt:DigitalSourceType>")
    assert taken_in(content).digital_source == digital_source


def test_a_ban_on_data_mining_is_kept():
    uri = "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"
    assert taken_in(with_xmp(f"<plus:DataMining>{uri}</plus:DataMining>")).rights_ai_usage == "search"


def test_what_the_desk_has_written_stays():
    picture = taken_in(with_iptc(photo(), IPTC), credit="Ours", caption="Our words", digital_source="human")
    assert (picture.credit, picture.caption) == ("Ours", "Our words")
    assert picture.source == "Agency"


def test_another_file_fills_only_what_is_empty(picture):
    picture.credit = "Ours"
    picture.file = upload(with_iptc(photo(), IPTC))
    picture.save()
    assert (picture.credit, picture.source) == ("Ours", "Agency")


def test_saving_again_does_not_bring_back_what_the_desk_has_emptied():
    picture = taken_in(with_iptc(photo(), IPTC))
    picture.credit = ""
    picture.save()
    picture.refresh_from_db()
    assert picture.credit == ""


ENTITY_BOMB = (
    b"""<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""
    + xmp("<photoshop:Credit>&b;</photoshop:Credit>")
)
EXTERNAL_ENTITY = b"""<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]>""" + xmp(
    "<photoshop:Credit>&a;</photoshop:Credit>"
)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(with_iptc(photo(), UTF_8 | {(2, 110): b"J\xfcrgen"}), id="not the charset declared"),
        pytest.param(with_iptc(photo(), {(2, 110): b"J\xfcrgen"}), id="charset not declared"),
        pytest.param(with_iptc(photo(), {(2, 110): b"Jane\0Doe"}), id="NUL"),
        pytest.param(with_iptc(photo(), {(2, 110): b"Jane\x1b[31mDoe"}), id="control characters"),
        pytest.param(with_iptc(photo(), {(2, 110): b"J" * 256}), id="longer than the field"),
        pytest.param(
            with_segment(photo(), 0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\xff\xff\x1c\x02\x6e"),
            id="IIM cut off",
        ),
        pytest.param(with_segment(photo(), 0xED, b"Photoshop 3.0\x008BIM\x04"), id="resource cut off"),
        pytest.param(with_segment(photo(), 0xE1, b"Exif\0\0garbage"), id="EXIF of garbage"),
        pytest.param(photo(xmp=b"<x:xmpmeta><not closed"), id="XMP not well-formed"),
        pytest.param(photo(xmp=ENTITY_BOMB), id="entity bomb"),
        pytest.param(photo(xmp=EXTERNAL_ENTITY), id="external entity"),
        pytest.param(photo(xmp=b"\xff\xfe\0\0\xd8"), id="XMP in no encoding"),
        pytest.param(photo(xmp=b"<a>" * 20_000), id="XMP far too deep"),
        pytest.param(
            photo(xmp=xmp("<photoshop:Credit><b>x</b></photoshop:Credit>")), id="unexpected element"
        ),
    ],
)
def test_bad_metadata_is_left_out_and_the_picture_taken_in(content):
    picture = taken_in(content)
    assert picture.credit == ""
    assert picture.width == 800


def test_direction_overrides_are_taken_out_of_words():
    packet = xmp("<photoshop:Credit>Jane \u202egpj.exe\u202c</photoshop:Credit>")
    assert taken_in(photo(xmp=packet)).credit == "Jane gpj.exe"


def test_padding_with_nul_is_no_reason_to_drop_a_credit():
    assert taken_in(with_iptc(photo(), {(2, 110): b"Jane Doe\0\0"})).credit == "Jane Doe"


def test_arabic_words_survive():
    words = "سفينة تدخل الميناء"
    picture = taken_in(with_iptc(photo(), UTF_8 | {(2, 120): words.encode()}))
    assert picture.caption == words


def test_huge_metadata_is_left_out():
    content = photo(kind="WEBP", xmp=xmp("", f"photoshop:Credit='Jane' photoshop:Source='{'x' * 2_000_000}'"))
    assert taken_in(content, "photo.webp").credit == ""


def test_a_picture_without_words_has_none():
    picture = taken_in(gradient())
    assert (picture.caption, picture.credit, picture.source, picture.description) == ("", "", "", "")
