"""Codes and grants that open nothing say why, and no byte of the story."""

import pytest
from wagtail.models import GroupPagePermission

from tests.api.asserting import assert_valid
from tests.desk import Desk
from tests.previews.looking import code_of, exchange, grant_of, granted, item, read

CANARY = "Canary in the mine"


@pytest.fixture
def story(story):
    story.title = CANARY
    return story


def assert_refused(answer, status, code):
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:dateline:problem:{code}")
    assert_valid(answer.json(), "Problem")
    assert answer["Content-Type"] == "application/problem+json"
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex, nofollow, noarchive"
    assert b"anary" not in answer.content
    assert not {"Cache-Tag", "Surrogate-Key", "Log-Position", "CDN-Cache-Control"} & set(answer.headers)


@pytest.mark.parametrize("code", ["x", "A" * 43, "x" * 199, "ünknown", "\x00"])
def test_a_code_that_is_none_is_unknown(db, code):
    assert_refused(exchange(code), 404, "unknown-preview-code")


def test_a_code_is_good_once(desk, story):
    code = code_of(desk, story)
    exchange(code)

    assert_refused(exchange(code), 410, "preview-code-used")


def test_a_code_lasts_a_minute(desk, story, later):
    code = code_of(desk, story)
    later(seconds=61)

    assert_refused(exchange(code), 410, "preview-code-expired")


def test_a_code_of_a_session_that_has_ended_is_revoked(desk, story):
    code = code_of(desk, story)
    desk.post("wagtailadmin_logout")

    assert_refused(exchange(code), 410, "preview-revoked")


def test_a_code_is_no_grant(desk, story):
    assert_refused(read(code_of(desk, story)), 401, "preview-grant-unknown")


def test_a_grant_is_no_code(desk, story):
    assert_refused(exchange(grant_of(desk, story)), 404, "unknown-preview-code")


def test_nothing_is_read_without_a_grant(db):
    assert_refused(read(), 401, "preview-grant-required")


@pytest.mark.parametrize("grant", ["x", "A" * 43, "x" * 4000])
def test_a_foreign_grant_is_unknown(db, grant):
    assert_refused(read(grant), 401, "preview-grant-unknown")


def test_a_grant_ends_ten_minutes_after_the_last_typing(desk, story, later):
    grant = grant_of(desk, story)
    later(minutes=8)
    code_of(desk, story)
    later(minutes=8)
    assert read(grant).status_code == 200

    later(minutes=3)
    assert_refused(read(grant), 401, "preview-grant-expired")


def test_reading_makes_no_grant_longer(desk, story, later):
    grant = grant_of(desk, story)
    later(minutes=9)
    read(grant)
    later(minutes=2)

    assert_refused(read(grant), 401, "preview-grant-expired")


def test_what_has_expired_is_not_renewed_by_typing(desk, story, later):
    grant = grant_of(desk, story)
    later(minutes=11)
    code_of(desk, story)

    assert_refused(read(grant), 401, "preview-grant-expired")


def test_logging_out_ends_what_was_made_in_the_session(desk, story):
    grant = grant_of(desk, story)
    elsewhere = grant_of(Desk(desk.user), story)
    desk.post("wagtailadmin_logout")

    assert_refused(read(grant), 401, "preview-grant-revoked")
    assert item(elsewhere)["headline"] == CANARY


def test_a_user_who_is_deactivated_sees_nothing_more(desk, story):
    grant = grant_of(desk, story)
    desk.user.is_active = False
    desk.user.save()

    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_a_user_who_may_not_edit_any_more_sees_nothing_more(reporter, story):
    grant = grant_of(reporter, story)
    assert item(grant)["headline"] == CANARY
    GroupPagePermission.objects.all().delete()

    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_a_user_who_loses_the_admin_sees_nothing_more(reporter, story):
    grant = grant_of(reporter, story)
    reporter.user.groups.get().permissions.clear()

    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_what_is_deleted_is_seen_no_more(desk, story):
    grant = grant_of(desk, story)
    type(story).objects.get(pk=story.pk).delete()

    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_an_exchange_takes_json_only(desk, story):
    form = {"code": code_of(desk, story)}

    assert_refused(exchange("x", raw=form), 415, "unsupported-media-type")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ("[]", 400, "bad-request"),
        ("{", 400, "bad-request"),
        ("{}", 400, "invalid-parameter"),
        ('{"code": 5}', 400, "invalid-parameter"),
        ('{"code": "x", "grant": "y"}', 400, "invalid-parameter"),
        ('{"code": "x", "password": []}', 400, "invalid-parameter"),
        ('{"code": "' + "x" * 5000 + '"}', 413, "body-too-large"),
    ],
)
def test_a_body_is_read_strictly(db, body, status, code):
    assert_refused(exchange("", raw=body), status, code)


def test_two_frames_of_one_editor_have_two_grants(desk, story):
    assert granted(code_of(desk, story)) != granted(code_of(desk, story))
