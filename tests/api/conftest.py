"""An invented newsroom in the store, and a client that asks its API."""

import pytest
from django.test import Client

from publishing.vocabulary import Reason
from tests.api import store, ways


@pytest.fixture(scope="session")
def api():
    """Errors come as answers, as in real life. One for all: each new one would load all middleware again."""
    return Client(raise_request_exception=False)


@pytest.fixture
def site(db):
    store.start_log()
    return store.make_site()


@pytest.fixture
def news(site):
    return store.make_section("News")


@pytest.fixture
def harbour(news):
    """A section below another."""
    return store.make_section("Harbour news", above=(news,))


@pytest.fixture
def article(news):
    return store.make_article()


@pytest.fixture
def newsroom(news, harbour):
    """One of everything: what the golden files show."""
    maria, port, ferry = store.make_contributor(), store.make_topic(), store.make_image()
    article = store.make_article(
        authors=[store.author(maria)],
        byline={
            "text": "By Maria Vella",
            "parts": [{"text": "By Maria Vella", "contributor_id": str(maria.id)}],
        },
        topics=[store.about(port)],
        lead_media=store.image_block("Ferry"),
        alt_ids=[{"scheme": "legacy", "value": "48213"}],
        translation_key=store.id_of("ferry in all languages"),
    )
    arabic = store.make_section("أخبار", language="ar")
    translation = store.make_article(
        "جنوح عبارة",
        arabic,
        language="ar",
        genre="analysis",
        translation_key=store.id_of("ferry in all languages"),
    )
    front = store.make_front(picks=("Ferry runs aground",), number=3)
    page = store.make_page()
    ways.make_navigation(news)
    ways.make_redirect("/ferry/", article)
    for item in (news, harbour, maria, port, ferry, article, arabic, translation):
        store.log(item, Reason.FIRST_PUBLISH)
    return {
        "article": article,
        "section": news,
        "contributor": maria,
        "topic": port,
        "image": ferry,
        "translation": translation,
        "harbour": harbour,
        "front": front,
        "page": page,
    }
