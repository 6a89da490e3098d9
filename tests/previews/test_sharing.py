"""Links to share: the saved draft, for whoever has the link, until it ends."""

import pytest

from previews.sharing import TRIES, links_of, revoke, share
from tests.desk import Desk, make_user
from tests.previews.looking import exchange, granted, item, read, seen, shared
from tests.previews.test_refused import assert_refused


def test_a_link_shows_what_was_saved_last_and_nothing_unsaved(desk, story):
    link = shared(desk.user, story)
    story.title = "Typed, not saved"
    seen(desk, story)

    draft = item(granted(link.token))

    assert draft["headline"] == "Ferry stays"


def test_a_link_shows_later_saves_too(desk, story):
    grant = granted(shared(desk.user, story).token)
    story.title = "Saved since"
    story.save_revision()

    assert item(grant)["headline"] == "Saved since"


def test_a_link_is_opened_many_times_and_counts(desk, story):
    link = shared(desk.user, story, label="For the lawyer")
    for _ in range(3):
        granted(link.token)

    (listed,) = links_of(story)
    assert (listed.label, listed.views) == ("For the lawyer", 3)
    assert listed.last_viewed_at is not None


def test_an_exchange_says_that_it_is_shared(desk, story):
    assert exchange(shared(desk.user, story).token).json()["purpose"] == "share"


@pytest.mark.parametrize("days", [1, 7, 30])
def test_a_link_lasts_its_days(desk, story, later, days):
    link = shared(desk.user, story, days=days)
    later(days=days, seconds=-5)
    grant = granted(link.token)
    later(seconds=6)

    assert_refused(exchange(link.token), 410, "preview-code-expired")
    assert_refused(read(grant), 401, "preview-grant-expired")


def test_no_link_lasts_for_ever(desk, story):
    with pytest.raises(ValueError, match="30"):
        shared(desk.user, story, days=365)


def test_a_link_taken_back_opens_nothing_more(desk, story):
    link = shared(desk.user, story)
    grant = granted(link.token)
    revoke(link.link)

    assert_refused(exchange(link.token), 410, "preview-revoked")
    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_a_link_ends_with_its_maker(desk, story):
    link = shared(desk.user, story)
    grant = granted(link.token)
    desk.user.is_active = False
    desk.user.save()

    assert_refused(exchange(link.token), 410, "preview-revoked")
    assert_refused(read(grant), 401, "preview-grant-revoked")


def test_a_link_goes_on_when_its_maker_logs_out(desk, story):
    link = shared(desk.user, story)
    desk.post("wagtailadmin_logout")

    assert exchange(link.token).status_code == 200


def test_a_link_ends_with_its_story(desk, story):
    link = shared(desk.user, story)
    type(story).objects.get(pk=story.pk).delete()

    assert_refused(exchange(link.token), 410, "preview-revoked")


def test_a_link_with_a_password_asks_for_it(desk, story):
    link = shared(desk.user, story, password="harbour wall")

    assert_refused(exchange(link.token), 401, "preview-password-required")
    assert_refused(exchange(link.token, "harbour"), 401, "preview-password-wrong")
    assert exchange(link.token, "harbour wall").status_code == 200
    assert links_of(story).get().views == 1


def test_passwords_are_not_guessed_for_long(desk, story, later):
    link = shared(desk.user, story, password="harbour wall")
    for n in range(TRIES):
        assert_refused(exchange(link.token, f"guess {n}"), 401, "preview-password-wrong")

    refused = exchange(link.token, "harbour wall")
    assert_refused(refused, 429, "preview-password-too-many-tries")
    assert 0 < int(refused["Retry-After"]) <= 601

    later(minutes=11)
    assert exchange(link.token, "harbour wall").status_code == 200


def test_neither_token_nor_password_is_stored_or_printed(desk, story):
    made = shared(desk.user, story, password="harbour wall")
    row = made.link

    kept = {field.attname: str(getattr(row, field.attname)) for field in row._meta.fields}
    assert not [name for name, value in kept.items() if made.token in value or "harbour wall" in value]
    assert made.token not in f"{made!r} {made} {row!r} {row}"


def test_links_are_listed_for_their_own_object_only(desk, story, section):
    shared(desk.user, section)
    older, newer = shared(desk.user, story).link, share(story, story.preview_place(), desk.user).link

    assert list(links_of(story)) == [newer, older]


def test_a_shared_link_has_no_user_bar(desk, story):
    grant = granted(shared(Desk(make_user("maker")).user, story).token)

    answer = read(grant, at="userbar/")

    assert_refused(answer, 404, "not-found")
