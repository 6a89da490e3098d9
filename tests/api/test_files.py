"""Files of recordings, text tracks and documents: signed, offered by something public, in parts."""

import pytest
from wagtail.models import Collection, CollectionViewRestriction

from media.models import Attachment, Recording, TextTrack
from publishing.models import Dependency
from publishing.vocabulary import State, Tie
from tests.api.asserting import assert_problem
from tests.api.store import id_of, take_down
from tests.media.recorded import VTT, wav
from tests.media.samples import upload


def offer(item, source):
    Dependency.objects.create(item=item, source=source, tie=Tie.OFFERS)


@pytest.fixture
def horn(article):
    horn = Recording.objects.create(title="Foghorn", type="audio", file=upload(wav(), "horn.wav"))
    offer(article, f"recording:{horn.pk}")
    return horn


@pytest.fixture
def minutes(article):
    minutes = Attachment.objects.create(title="Minutes, 3 May", file=upload(b"%PDF-1.7 words", "m.pdf"))
    offer(article, f"document:{minutes.pk}")
    return minutes


def body(response):
    return b"".join(response.streaming_content)


def test_a_recording_comes_whole_and_is_kept_for_ever(api, horn, article):
    answer = api.get(horn.public_path)
    assert (answer.status_code, answer["Content-Type"], body(answer)) == (200, "audio/wav", wav())
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert (answer["Accept-Ranges"], answer["X-Content-Type-Options"]) == ("bytes", "nosniff")
    assert answer["Cache-Tag"] == f"article:{article.id}"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert api.get(horn.public_path, HTTP_IF_NONE_MATCH=answer["ETag"]).status_code == 304


def test_a_player_gets_the_part_it_asks_for(api, horn):
    answer = api.get(horn.public_path, HTTP_RANGE="bytes=8-11")
    assert (answer.status_code, body(answer)) == (206, b"WAVE")
    assert answer["Content-Range"] == f"bytes 8-11/{len(wav())}"
    assert answer["Content-Length"] == "4"


def test_a_part_of_another_version_is_not_given(api, horn):
    answer = api.get(horn.public_path, HTTP_RANGE="bytes=8-11", HTTP_IF_RANGE='"former"')
    assert (answer.status_code, body(answer)) == (200, wav())


def test_several_parts_are_the_whole_file(api, horn):
    answer = api.get(horn.public_path, HTTP_RANGE="bytes=0-0,-1" + ",1-2" * 1000)
    assert (answer.status_code, body(answer)) == (200, wav())


def test_a_part_behind_the_end_is_refused(api, horn):
    answer = api.get(horn.public_path, HTTP_RANGE="bytes=999999-")
    assert_problem(answer, 416, "range-not-satisfiable")
    assert answer["Content-Range"] == f"bytes */{len(wav())}"


def test_asking_for_the_head_opens_nothing(api, horn):
    answer = api.head(horn.public_path)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["Content-Length"] == str(len(wav()))


def test_a_text_track_is_offered_with_its_recording(api, horn):
    track = TextTrack.objects.create(recording=horn, language="en", file=upload(VTT, "w.vtt"))
    answer = api.get(track.public_path)
    assert (answer["Content-Type"], body(answer)) == ("text/vtt; charset=utf-8", VTT)
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_a_document_is_taken_away_under_its_title(api, minutes):
    answer = api.get(minutes.public_path)
    assert (answer["Content-Type"], body(answer)) == ("application/pdf", b"%PDF-1.7 words")
    assert answer["Content-Disposition"] == 'attachment; filename="minutes-3-may.pdf"'


def test_a_file_that_nothing_public_offers_is_not_found(api, horn, article):
    take_down(article, State.WITHHELD)
    assert_problem(api.get(horn.public_path), 404, "not-found")


def test_a_file_that_was_named_but_is_not_offered_is_not_found(api, horn):
    Dependency.objects.update(tie=Tie.USES)
    assert_problem(api.get(horn.public_path), 404, "not-found")


def test_a_private_collection_closes_its_files_at_once(api, horn, minutes):
    track = TextTrack.objects.create(recording=horn, language="en", file=upload(VTT, "w.vtt"))
    CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(), restriction_type="login"
    )
    for file in (horn, track, minutes):
        assert_problem(api.get(file.public_path), 404, "not-found")


def test_a_file_that_is_lost_or_deleted_is_not_found(api, horn, minutes):
    horn.file.storage.delete(horn.file.name)
    minutes.delete()
    for file in (horn, minutes):
        assert_problem(api.get(file.public_path), 404, "not-found")


def test_whatever_is_not_signed_is_not_found_alike(api, horn, minutes):
    _, _, signature, kind, name = horn.public_path.split("/")
    wrong = [
        f"/files/{'A' if signature[0] != 'A' else 'B'}{signature[1:]}/{kind}/{name}",
        f"/files/{signature}/document/{name}",
        f"/files/{signature}/article/{name}",
        f"/files/{signature}/{kind}/{id_of('never')}.wav",
        f"/files/{signature}/{kind}/{name[:-3]}mp3",
        f"/files/{signature}/{kind}/{minutes.public_id}.pdf",
        f"/files/{signature}/{kind}/..%2f..%2fsecret",
        f"/files/{signature}/{kind}/{name}%00.jpg",
        f"/files/é/{kind}/{name}",
        "/files/",
    ]
    answers = {api.get(address).content for address in wrong}
    assert len(answers) == 1
    assert b'"status":404' in answers.pop()
