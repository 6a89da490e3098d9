"""Two editors at one story, and fifty previews at once: each has a grant, and sees what they typed themselves."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections

from previews.models import Code, Grant, TypedDraft
from tests import newsroom
from tests.desk import Desk, make_user
from tests.previews.looking import code_of, exchange, grant_of, item, seen


def test_each_of_two_editors_sees_their_own_text_in_the_same_second(desk, story, later):
    other = Desk(make_user("other"))
    story.title = "What one types"
    first = grant_of(desk, story)
    story.title = "What the other types"
    second = grant_of(other, story)

    assert item(first)["headline"] == "What one types"
    assert item(second)["headline"] == "What the other types"


def test_looking_at_an_older_state_does_not_write_over_what_is_typed(desk, story):
    story.title = "Typed"
    grant = grant_of(desk, story)
    story.title = "Saved before"
    code_of(desk, story, is_editing=False)

    assert item(grant)["headline"] == "Typed"


def test_typing_for_an_hour_leaves_one_draft(desk, story):
    for n in range(5):
        story.title = f"Typed {n}"
        code_of(desk, story)

    assert TypedDraft.objects.count() == 1


def test_what_ended_long_ago_is_removed(desk, story, later):
    seen(desk, story)
    later(hours=13)
    fresh = newsroom.make_article(story.get_parent())
    code_of(desk, fresh)

    assert (Code.objects.count(), Grant.objects.count(), TypedDraft.objects.count()) == (1, 0, 1)


@pytest.mark.django_db(transaction=True)
def test_fifty_previews_at_once_are_fifty_grants(desk, story):
    editors = [desk, Desk(make_user("other"))]

    def look(n):
        editor = editors[n % 2]
        mine = type(story).objects.get(pk=story.pk)
        mine.title = f"Typed by {editor.user}"
        try:
            return editor, exchange(code_of(editor, mine)).json()["grant"]
        finally:
            if connection.vendor == "postgresql":
                connections.close_all()

    with ThreadPoolExecutor(10) as pool:
        grants = list(pool.map(look, range(50)))

    assert len({grant for _, grant in grants}) == 50
    assert Grant.objects.count() == 50
    assert all(item(grant)["headline"] == f"Typed by {editor.user}" for editor, grant in grants[:4])
