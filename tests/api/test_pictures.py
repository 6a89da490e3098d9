"""Files of pictures: signed, public, made once, kept for ever."""

import json
from io import BytesIO

import pytest
from PIL import Image

from media.addresses import picture_path
from media.facts import focal_key
from media.models import Picture, PictureRendition
from media.shapes import Variant
from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests.api.asserting import assert_problem
from tests.api.store import id_of, make_image, take_down
from tests.media.samples import photo, upload

WIDE = Variant("wide", 320, "webp")


@pytest.fixture
def picture(site):
    picture = Picture.objects.create(title="Harbour", file=upload(photo((800, 600))))
    make_image("Ferry", source=f"picture:{picture.pk}")
    return picture


@pytest.fixture
def address(picture):
    return lambda variant=WIDE: picture_path(id_of("Ferry"), picture.file_hash, focal_key(picture), variant)


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif"])
def test_a_file_comes_in_the_promised_size_and_format(api, address, format):
    response = api.get(address(Variant("wide", 320, format)))
    assert (response.status_code, response["Content-Type"]) == (200, f"image/{format}")
    assert Image.open(BytesIO(response.content)).size == (320, 180)


def test_it_is_kept_for_ever_and_known_again(api, address):
    response = api.get(address())
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Cache-Tag"] == f"image:{id_of('Ferry')}"
    assert api.get(address(), HTTP_IF_NONE_MATCH=response["ETag"]).status_code == 304
    assert "sandbox" in response["Content-Security-Policy"]


def test_it_is_encoded_once(api, address):
    first, second = api.get(address()), api.get(address())
    assert first.content == second.content
    assert PictureRendition.objects.count() == 1


def test_no_answer_of_the_api_encodes_anything(api, newsroom):
    Picture.objects.create(title="Harbour", file=upload(photo()))
    for path in ("images/", "articles/?view=full", f"images/{id_of('Ferry')}/"):
        assert api.get(f"/api/v1/{path}").status_code == 200
    assert not PictureRendition.objects.exists()


def test_what_others_append_is_ignored(api, address):
    assert api.get(f"{address()}?utm_source=x&_=1&_=2&key=x", HTTP_AUTHORIZATION="Basic x").status_code == 200


@pytest.mark.parametrize("ranges", ["bytes=0-0", "bytes=0-0,-1" + ",1-2" * 1000, "bytes=9-1", "nonsense"])
def test_a_range_gives_the_whole_file(api, address, ranges):
    response = api.get(address(), HTTP_RANGE=ranges)
    assert (response.status_code, response["Accept-Ranges"]) == (200, "none")


def wrong_addresses(address: str) -> list[str]:
    _, _, signature, id, name = address.split("/")
    flipped = ("A" if signature[0] != "A" else "B") + signature[1:]
    return [
        f"/pictures/{flipped}/{id}/{name}",
        f"/pictures/{signature}/{id_of('never')}/{name}",
        f"/pictures/{signature}/{id}/wide-640.webp",
        f"/pictures/{signature}/{id}/wide-99999.webp",
        f"/pictures/{signature}/{id}/huge-320.webp",
        f"/pictures/{signature}/{id}/wide-320.svg",
        f"/pictures/{signature}/{id}/wide-320.webp%00.jpg",
        f"/pictures/{signature}/{id}/..%2f..%2fsecret",
        f"/pictures/{signature}/{id}/../{name}",
        f"/pictures/{signature}/{id}/\\etc",
        f"/pictures/{signature}/{id}/%FF.webp",
        f"/pictures/é/{id}/{name}",
        "/pictures/",
        "/pictures//etc/passwd",
    ]


def test_everything_else_is_not_found_alike(api, address):
    answers = {api.get(wrong).content for wrong in wrong_addresses(address())}
    assert len(answers) == 1
    assert json.loads(answers.pop())["status"] == 404


@pytest.mark.parametrize("state", [State.WITHHELD, State.CANCELED])
def test_a_picture_that_is_not_public_is_not_found_whatever_its_signature(api, address, state):
    assert api.get(address()).status_code == 200
    take_down(PublishedItem.objects.get(pk=id_of("Ferry")), state)
    assert_problem(api.get(address()), 404, "not-found")


def test_a_picture_whose_file_is_lost_is_not_found(api, address, picture):
    picture.file.storage.delete(picture.file.name)
    assert_problem(api.get(address()), 404, "not-found")
