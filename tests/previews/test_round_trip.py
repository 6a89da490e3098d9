"""From what is typed to the draft at the frontend: code, exchange, grant, reading."""

import json
from urllib.parse import urlsplit

from wagtail_headless_preview.models import PagePreview

from publishing.identities import ids_of, page_source
from publishing.vocabulary import ItemType
from tests import newsroom
from tests.api.asserting import assert_valid
from tests.desk import NEW_ARTICLE, article_form
from tests.previews.looking import (
    code_for,
    code_in,
    exchange,
    frame_of,
    grant_for,
    granted,
    item,
    panel_of,
    read,
    type_in,
)


def test_the_frame_is_sent_to_the_frontend_of_the_pages_own_site(desk, story):
    type_in(desk, story)

    answer = frame_of(desk, story)

    assert answer.status_code == 302
    assert answer["Location"].startswith("https://paper.test/preview/?code=")


def test_nothing_on_the_way_may_be_kept_or_told(desk, story):
    type_in(desk, story)

    answer = frame_of(desk, story)

    assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex, nofollow, noarchive"


def test_what_is_typed_and_not_saved_is_what_the_grant_shows(desk, story):
    grant = grant_for(desk, story, title="Ferry leaves")

    assert item(grant)["headline"] == "Ferry leaves"
    assert type(story).objects.get(pk=story.pk).title == "Ferry stays"


def test_an_exchange_says_what_it_opens(desk, story):
    answer = json.loads(exchange(code_for(desk, story)).content)

    assert_valid(answer, "PreviewExchange")
    source = page_source(story.pk)
    id = str(ids_of([(source, ItemType.ARTICLE)])[source])
    assert answer["item"] == {"type": "article", "id": id, "path": "/news/ferry/"}
    assert (answer["purpose"], answer["language"]) == ("edit", "en")
    assert answer["editor_origin"] == "http://127.0.0.1:8000"


def test_the_draft_is_as_the_contract_says(desk, story):
    answer = read(grant_for(desk, story))

    assert_valid(json.loads(answer.content), "Preview")
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Robots-Tag"] == "noindex, nofollow, noarchive"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert not {"Cache-Tag", "Surrogate-Key", "Log-Position"} & set(answer.headers)


def test_the_same_draft_is_not_sent_twice(desk, story):
    grant = grant_for(desk, story)

    again = read(grant, **{"if-none-match": read(grant)["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


def test_the_editors_script_hears_whether_anything_changed(desk, story):
    type_in(desk, story, title="Ferry leaves")
    asked = {"headers": {"accept": "application/json"}}

    first = json.loads(desk.client.get(panel_of(story), **asked).content)
    second = json.loads(desk.client.get(panel_of(story), **asked).content)

    assert (first["changed"], second["changed"]) == (True, False)
    assert item(granted(code_in(second["frame"])))["headline"] == "Ferry leaves"


def test_a_running_grant_shows_what_is_typed_next(desk, story):
    grant = grant_for(desk, story, title="Ferry leaves")
    code_for(desk, story, title="Ferry comes back")

    assert item(grant)["headline"] == "Ferry comes back"


def test_a_story_never_saved_has_a_stand_in_id(desk, section):
    panel = f"/admin/pages/add/news/articlepage/{section.pk}/preview/"
    typed = article_form(newsroom.make_contributor(), title="Breaking")
    form = desk.open_new(NEW_ARTICLE, section) | typed
    assert json.loads(desk.client.post(panel, form).content)["is_valid"]

    answer = json.loads(exchange(code_in(desk.client.get(panel)["Location"])).content)

    draft = item(answer["grant"])
    assert draft["headline"] == "Breaking"
    assert draft["id"] == answer["item"]["id"] != "00000000-0000-0000-0000-000000000000"
    assert urlsplit(draft["url"]).path.startswith("/news/")


def test_the_table_of_the_package_stays_empty(desk, story):
    code_for(desk, story)

    assert not PagePreview.objects.exists()
