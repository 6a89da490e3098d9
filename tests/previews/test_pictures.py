"""Pictures and files of a draft: what is not public has an address that lasts as long as the grant."""

import json
import re

import pytest

from tests import newsroom
from tests.newsroom import image_block, make_article, published_article
from tests.previews.looking import code_of, frontend, grant_of, granted, item, read, seen, shared


@pytest.fixture
def picture(site):
    return newsroom.make_picture()


def block(type, **value):
    return {"type": type, "value": value, "id": "5c1f0d0e-57c8-4b0b-9d8f-0f0f5f7a0009"}


def addresses_in(draft):
    return re.findall(r'https?://[^"\\]+/(?:pictures|files)/[^"\\]+', json.dumps(draft))


def path_of(address):
    return "/" + address.split("/", 3)[3]


@pytest.fixture
def illustrated(section, picture):
    return make_article(section, body=[image_block(picture)], lead=[image_block(picture)])


def test_no_public_address_of_a_hidden_picture_is_given_away(desk, illustrated):
    addresses = addresses_in(seen(desk, illustrated))

    assert addresses
    assert {address.split("/pictures/")[0] for address in addresses} == {
        "http://127.0.0.1:8000/api/v1/preview"
    }


def test_a_hidden_picture_can_be_seen_with_its_address_and_is_not_kept(desk, illustrated):
    address = seen(desk, illustrated)["lead_media"]["image"]["shapes"]["original"]["src"]

    answer = frontend.get(path_of(address))

    assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
    assert answer["Cache-Control"] == "private, no-store"
    assert not {"Cache-Tag", "Surrogate-Key"} & set(answer.headers)


def test_a_public_picture_keeps_its_public_address(desk, section, picture):
    published_article(section, body=[image_block(picture)])
    draft = make_article(section, body=[image_block(picture)])

    assert {a.split("/pictures/")[0] for a in addresses_in(seen(desk, draft))} == {
        "https://api.dateline.test"
    }


def test_the_address_ends_with_the_grant(desk, illustrated, later):
    address = path_of(addresses_in(seen(desk, illustrated))[0])
    later(minutes=11)

    assert frontend.get(address).status_code == 404


def test_the_address_ends_with_the_session(desk, illustrated):
    address = path_of(addresses_in(seen(desk, illustrated))[0])
    desk.post("wagtailadmin_logout")

    assert frontend.get(address).status_code == 404


def test_the_address_ends_with_the_permission(desk, illustrated):
    address = path_of(addresses_in(seen(desk, illustrated))[0])
    desk.user.groups.clear()
    desk.user.is_superuser = False
    desk.user.save()

    assert frontend.get(address).status_code == 404


def test_nobody_can_make_an_address_up(desk, illustrated):
    address = path_of(addresses_in(seen(desk, illustrated))[0])
    first, token, name = address.rsplit("/", 2)

    assert frontend.get(f"{first}/x{token[1:]}/{name}").status_code == 404
    assert frontend.get(f"{first}/nonsense/{name}").status_code == 404


def test_an_unchanged_draft_with_a_hidden_picture_stays_unchanged(desk, illustrated):
    grant = grant_of(desk, illustrated)
    tag = read(grant)["ETag"]
    code_of(desk, illustrated)

    assert read(grant, **{"if-none-match": tag}).status_code == 304


def test_files_that_nothing_public_offers_are_read_with_the_grant(desk, section):
    film, minutes = newsroom.make_recording("Film", type="video"), newsroom.make_document()
    newsroom.make_track(film)
    draft = seen(
        desk,
        make_article(
            section, body=[block("video", recording=film.pk), block("document", document=minutes.pk)]
        ),
    )

    files = [address for address in addresses_in(draft) if "/files/" in address]
    assert len(set(files)) == 3
    for address in set(files):
        answer = frontend.get(path_of(address))
        assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")


def test_a_shared_draft_shows_its_pictures_too(desk, illustrated):
    draft = item(granted(shared(desk.user, illustrated).token))

    assert frontend.get(path_of(addresses_in(draft)[0])).status_code == 200
