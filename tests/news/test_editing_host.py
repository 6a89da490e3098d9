"""What the editing host tells strangers: of every address the same, whatever stands there."""

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from media.models import Attachment
from tests import newsroom
from tests.desk import Desk, make_user

pytestmark = pytest.mark.django_db

SLUGS = ["public", "draft", "embargoed", "restricted", "password", "killed", "expired", "never-existed"]


@pytest.fixture
def paths(site, section):
    """A path of every sort of story, by what it is."""
    hidden = newsroom.make_section(site.root_page, "Hidden", publish=False)
    newsroom.published_article(section, slug="public")
    newsroom.make_article(section, slug="draft")
    newsroom.make_article(section, slug="embargoed", embargo_active=True)
    newsroom.make_article(section, slug="expired", expired=True)
    newsroom.make_article(section, slug="killed", killed_at=timezone.now())
    restrict(newsroom.published_article(section, slug="restricted"), restriction_type="login")
    restrict(newsroom.published_article(section, slug="password"), restriction_type="password", password="x")
    newsroom.published_article(hidden, slug="below")
    return {slug: f"/news/{slug}/" for slug in SLUGS} | {"hidden": "/hidden/", "below": "/hidden/below/"}


def restrict(page, **restriction):
    PageViewRestriction.objects.create(page=page, **restriction)


def asked(path, client=None):
    """The answer without what must differ, and the statements it took."""
    with CaptureQueriesContext(connection) as captured:
        answer = (client or Client()).get(path)
    headers = {name: value for name, value in answer.headers.items() if name != "Location"}
    return answer.status_code, answer.get("Location"), answer.content, headers, len(captured)


def test_every_path_leads_to_the_same_path_of_the_frontend(paths):
    for path in paths.values():
        assert asked(path)[:2] == (302, f"https://paper.test{path}")


def test_nothing_else_of_the_answers_differs_nor_what_they_cost(paths):
    assert len({str(asked(path)[2:]) for path in paths.values()}) == 1


@pytest.mark.parametrize("tail", ["", "?password=x", "?preview=1"])
def test_without_a_slash_or_with_a_query_they_are_alike_too(paths, tail):
    answers = {slug: Client().get(path.rstrip("/") + tail, follow=False) for slug, path in paths.items()}

    assert len({answer.status_code for answer in answers.values()}) == 1
    assert all(answer["Location"] == paths[slug] + tail for slug, answer in answers.items())


def test_a_stranger_gets_no_cookie_and_no_login(paths):
    client = Client()
    for path in paths.values():
        client.get(path)

    assert not client.cookies


def test_an_editor_is_led_the_same_way(paths, desk):
    assert {asked(path, desk.client)[0] for path in paths.values()} == {302}


@pytest.mark.parametrize("method", ["post", "put", "delete", "head"])
def test_another_method_finds_out_no_more(paths, method):
    answers = {slug: getattr(Client(), method)(path) for slug, path in paths.items()}

    assert len({answer.status_code for answer in answers.values()}) == 1


@pytest.fixture
def document(site):
    return Attachment.objects.create(title="Leaked", file=ContentFile(b"words", "leaked.txt"))


def test_strangers_must_log_in_for_a_document_and_for_one_that_never_existed(document):
    for path in (document.url, "/documents/999/other.txt"):
        answer = Client().get(path)
        assert (answer.status_code, answer["Location"]) == (302, f"/admin/login/?next={path}")


def test_an_editor_gets_the_document(document):
    answer = Desk().client.get(document.url)

    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == b"words"


def test_an_editor_without_the_right_does_not_get_a_restricted_document(document):
    collection = Collection.get_first_root_node().add_child(name="Legal")
    Attachment.objects.update(collection=collection)
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="groups")
    answer = Desk(make_user("reporter", is_superuser=False)).client.get(document.url, follow=True)

    assert answer.status_code == 403
