"""Cards of other stories, put where an item says they belong."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from publishing.models import PublishedItem
from publishing.vocabulary import State
from tests.api.store import NOON, id_of, make_article, paragraph, take_down, wall


def related(article, *picks, fill=None, **join):
    """Say which stories relate to one."""
    join = {"at": "/related", "picks": [{"story": str(id_of(pick))} for pick in picks], "fill": fill, **join}
    PublishedItem.objects.filter(pk=article.pk).update(joins=[join])


def coming(number, **criteria):
    return {"number": number, "site": str(id_of("The Paper")), "language": "en", **criteria}


def read(api, article):
    return json.loads(api.get(f"/api/v1/articles/{article.id}/").content)


def headlines(api, article):
    return [card["headline"] for card in read(api, article)["related"]]


@pytest.fixture
def older(news):
    """Three stories an hour apart, the first one newest."""
    return [make_article(f"Older {n}", at=NOON - timedelta(hours=n)) for n in (1, 2, 3)]


def test_picked_stories_stand_in_the_order_they_were_picked(api, article, older):
    related(article, "Older 3", "Older 1")
    assert headlines(api, article) == ["Older 3", "Older 1"]
    assert read(api, article)["related"][0]["representation"] == "card"


def test_a_picked_story_that_is_hidden_is_not_there(api, article, older):
    related(article, "Older 3", "Older 1", "never")
    take_down(older[2], State.WITHHELD)
    assert headlines(api, article) == ["Older 1"]


def test_a_place_for_one_card_is_null_while_the_story_is_hidden(api, article, older):
    join = {"at": "/body/0/article", "many": False, "picks": [{"story": str(id_of("Older 1"))}]}
    PublishedItem.objects.filter(pk=article.pk).update(joins=[join])
    assert read(api, article)["body"][0]["article"]["headline"] == "Older 1"
    take_down(older[0], State.WITHHELD)
    assert read(api, article)["body"][0]["article"] is None


def test_what_comes_by_itself_is_newest_first_behind_the_picks_and_never_twice(api, article, older):
    related(article, "Older 2", fill=coming(3))
    assert headlines(api, article) == ["Older 2", "Older 1", "Older 3"]
    related(article, "Older 2", fill=coming(2))
    assert headlines(api, article) == ["Older 2", "Older 1"]


@pytest.mark.parametrize(
    ("criteria", "found"),
    [
        ({"genre": "review"}, ["Reviewed"]),
        ({"section": str(id_of("Harbour news"))}, ["Below"]),
        ({"section": str(id_of("News")), "genre": "news"}, ["Older 1", "Older 2", "Older 3"]),
        ({"topic": str(id_of("never"))}, []),
    ],
)
def test_what_comes_by_itself_fits(api, article, older, harbour, criteria, found):
    make_article("Reviewed", genre="review", at=NOON - timedelta(days=1))
    make_article("Below", harbour, at=NOON - timedelta(days=2))
    related(article, fill=coming(5, **criteria))
    assert headlines(api, article) == found


def test_a_card_reads_differently_where_an_editor_wrote_over_it(api, article, older):
    pick = {"story": str(id_of("Older 1")), "overrides": {"headline": "Mine", "kicker": "Strap"}}
    PublishedItem.objects.filter(pk=article.pk).update(joins=[{"at": "/related", "picks": [pick]}])
    (card,) = read(api, article)["related"]
    assert (card["headline"], card["kicker"], card["summary"]) == ("Mine", "Strap", "What happened, and why.")


def test_a_card_behind_a_wall_says_that_the_body_is_not_complete(api, article):
    make_article("Walled", access=wall(1))
    related(article, "Walled")
    (card,) = read(api, article)["related"]
    assert card["access"]["body_complete"] is False


def test_the_end_of_a_card_that_is_shown_shortens_how_long_the_answer_is_kept(api, article):
    make_article("Ending", visible_until=timezone.now() + timedelta(seconds=8))
    related(article, "Ending")
    response = api.get(f"/api/v1/articles/{article.id}/")
    assert int(response["Cache-Control"].split("max-age=")[1].split(",")[0]) <= 8
    assert f"article:{id_of('Ending')}" in response["Cache-Tag"].split(",")


def test_cards_that_a_wall_cuts_off_with_their_block_are_not_borne(api, news, older):
    article = make_article("Cut", access=wall(1), body=[paragraph("One."), paragraph("Two.")])
    join = {"at": "/body/1/article", "many": False, "picks": [{"story": str(id_of("Older 1"))}]}
    PublishedItem.objects.filter(pk=article.pk).update(joins=[join])
    assert f"article:{id_of('Older 1')}" not in api.get(f"/api/v1/articles/{article.id}/")["Cache-Tag"]
