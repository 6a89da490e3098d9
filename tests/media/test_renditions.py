"""What leaves the house: pixels in screen colours, upright, and not a byte of metadata."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from media.encoding import rendition_for
from media.models import Picture
from media.shapes import Variant, sizes
from tests.media.samples import RED, exif_with_gps, gradient, photo, upload, with_iptc, with_segment, xmp

pytestmark = pytest.mark.django_db

FULL_OF_METADATA = with_segment(
    with_iptc(
        gradient(
            exif=exif_with_gps(), xmp=xmp("", "photoshop:Credit='SecretCredit'"), comment=b"SecretComment"
        ),
        {(2, 110): b"SecretCredit"},
    ),
    0xEC,
    b"Ducky SecretSegment",
)


def taken_in(content, **fields):
    return Picture.objects.create(title="Harbour", file=upload(content), **fields)


def opened(rendition):
    with rendition.file.open() as file:
        content = file.read()
    return content, Image.open(BytesIO(content))


@pytest.mark.parametrize("kind", ["jpeg", "webp", "avif"])
def test_renditions_carry_no_metadata(kind):
    content, image = opened(rendition_for(taken_in(FULL_OF_METADATA), Variant("wide", 320, kind)))
    assert dict(image.getexif()) == {}
    assert not {"exif", "xmp", "photoshop", "comment", "icc_profile"} & set(image.info)
    assert b"Secret" not in content


def test_the_admins_own_previews_carry_no_metadata():
    content, image = opened(taken_in(FULL_OF_METADATA).get_rendition("max-165x165"))
    assert dict(image.getexif()) == {}
    assert b"Secret" not in content


def test_png_renditions_carry_no_metadata():
    info = {"exif": exif_with_gps()}
    picture = taken_in(photo(kind="PNG", mode="RGBA", colour=(*RED, 90), **info))
    content, image = opened(rendition_for(picture, Variant("wide", 320, "png")))
    assert dict(image.getexif()) == {}
    assert b"Secret" not in content


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turned_photographs_come_out_upright(orientation):
    upright = Image.new("RGB", (640, 800), (0, 0, 255))
    upright.paste((255, 0, 0), (0, 0, 320, 400))
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    turned = upright.transpose(undo[orientation]) if orientation > 1 else upright
    file = BytesIO()
    turned.save(file, "JPEG", exif=exif_with_gps(orientation))
    _content, image = opened(rendition_for(taken_in(file.getvalue()), Variant("original", 640, "jpeg")))
    assert image.size == (640, 800)
    assert image.getpixel((50, 50))[0] > 200
    assert image.getpixel((600, 50))[2] > 200
    assert image.getpixel((50, 750))[2] > 200


@pytest.mark.parametrize("kind", ["jpeg", "webp", "avif"])
def test_print_colours_become_screen_colours(kind):
    picture = taken_in(photo(mode="CMYK", colour=(0, 255, 255, 0)))
    _content, image = opened(rendition_for(picture, Variant("wide", 320, kind)))
    red, green, blue = image.convert("RGB").getpixel((100, 100))
    assert image.mode == "RGB"
    assert red > 200 > 80 > max(green, blue)


def test_a_colour_profile_is_applied_and_dropped():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    _content, image = opened(
        rendition_for(taken_in(photo(icc_profile=profile)), Variant("wide", 320, "jpeg"))
    )
    assert "icc_profile" not in image.info


@pytest.mark.parametrize("profile", [b"garbage", b"\0" * 200])
def test_a_broken_colour_profile_stops_nothing(profile):
    _content, image = opened(
        rendition_for(taken_in(photo(icc_profile=profile)), Variant("wide", 320, "jpeg"))
    )
    assert abs(image.getpixel((100, 100))[0] - RED[0]) < 5


def test_transparency_survives_where_the_format_has_it():
    picture = taken_in(photo(kind="PNG", mode="RGBA", colour=(*RED, 90)))
    for kind in ("png", "webp", "avif"):
        _content, image = opened(rendition_for(picture, Variant("wide", 320, kind)))
        assert abs(image.convert("RGBA").getpixel((9, 9))[3] - 90) < 5


def test_a_transparent_colour_of_a_palette_survives():
    file = BytesIO()
    Image.new("P", (400, 400), 3).save(file, "GIF", transparency=3)
    _content, image = opened(rendition_for(taken_in(file.getvalue()), Variant("square", 320, "png")))
    assert image.convert("RGBA").getpixel((9, 9))[3] == 0


def test_sixteen_bits_of_grey_are_not_cut_off():
    content = photo(kind="PNG", mode="I;16", colour=0x8000)
    _content, image = opened(rendition_for(taken_in(content), Variant("wide", 320, "jpeg")))
    assert abs(image.convert("L").getpixel((9, 9)) - 128) <= 2


@pytest.mark.parametrize(
    "size", [(1921, 1083), (641, 361), (320, 181), (321, 1000), (97, 31), (1, 900), (900, 1)]
)
@pytest.mark.parametrize("shape", ["original", "square", "standard", "wide", "portrait", "social"])
def test_files_have_exactly_the_size_that_was_promised(size, shape):
    picture = taken_in(photo(size))
    for width, height in sizes(shape, *size):
        rendition = rendition_for(picture, Variant(shape, width, "jpeg"))
        assert (rendition.width, rendition.height) == (width, height)


def test_crops_keep_the_focal_point():
    image = Image.new("RGB", (1600, 800), (0, 0, 255))
    image.paste((255, 0, 0), (1500, 0, 1600, 800))
    file = BytesIO()
    image.save(file, "JPEG")
    focus = {"focal_point_x": 1550, "focal_point_y": 400, "focal_point_width": 80, "focal_point_height": 80}
    picture = taken_in(file.getvalue(), **focus)
    _content, crop = opened(rendition_for(picture, Variant("square", 640, "jpeg")))
    assert crop.getpixel((630, 320))[0] > 200
