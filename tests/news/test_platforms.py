"""Addresses of platforms in the story's form: of what is pasted the address is kept, and the platform asked once."""

from html import unescape

import pytest
from django.contrib.messages import get_messages
from wagtail.embeds.finders import get_finders
from wagtail.test.utils.form_data import streamfield

from news.models import ArticlePage
from tests import newsroom
from tests.desk import NEW_ARTICLE, Desk, article_form
from tests.media.platforms import FOGHORN, UNREACHABLE, platforms_answer

pytestmark = pytest.mark.django_db
EMBED = {"url": FOGHORN, "title": "", "author": "", "thumbnail": "", "caption": "", "found": ""}
VIDEO = dict.fromkeys("recording url title caption credit poster transcript found".split(), "") | {
    "display": "inline"
}
INTERACTIVE = {
    "url": "https://datawrapper.dwcdn.net/averil/1/",
    "alt": "A map",
    "height_hint": "",
    "config": "",
    "fallback": streamfield([]),
}


@pytest.fixture(autouse=True)
def finders_of_their_own():
    yield
    get_finders.cache_clear()


@pytest.fixture
def desk(section):
    return Desk()


@pytest.fixture
def write(desk, section):
    """Create a story with these blocks."""
    author = newsroom.make_contributor()

    def send(*blocks, field="body"):
        form = article_form(author, **{field: streamfield(blocks)})
        return desk.create(NEW_ARTICLE, section, form)

    return send


@pytest.fixture
def film(section):
    return newsroom.make_recording("Fog", type="video")


def stored(field="body"):
    page = ArticlePage.objects.get().get_latest_revision_as_object()
    return getattr(page, field)[0].value


def errors_in(response, field="body"):
    """Of the first block, by the names of its fields."""
    error = response.context["form"].errors.as_data()[field][0]
    return {name: " ".join(each.messages) for name, each in error.block_errors[0].block_errors.items()}


def warnings_of(response):
    messages = get_messages(response.wsgi_request)
    return [str(message).strip() for message in messages if message.level_tag == "warning"]


def bare(text):
    """Without what JSON and HTML put between and before characters."""
    return unescape(text).replace("\\", "").replace(" ", "")


def test_of_pasted_code_the_address_is_kept_and_the_platforms_words(write, settings):
    platforms_answer(settings)
    code = '<iframe src="https://www.youtube-nocookie.com/embed/fogHorn_012" onload="steal()"></iframe>'
    response = write(("embed", EMBED | {"url": code}))

    assert (stored()["url"], warnings_of(response)) == (FOGHORN, [])
    assert stored()["found"] == {
        "url": FOGHORN,
        "provider": "youtube",
        "provider_id": "fogHorn_012",
        "posted_at": None,
        "title": "The foghorn at dawn",
        "author": "Port Averil Lighthouse",
        "width": 1280,
        "height": 720,
        "answered": True,
    }


def test_a_silent_platform_costs_neither_the_story_nor_the_address(write, settings):
    platforms_answer(settings, UNREACHABLE)
    response = write(("embed", EMBED | {"title": "The horn"}))

    assert (stored()["title"], stored()["found"]["provider_id"]) == ("The horn", "fogHorn_012")
    assert warnings_of(response) == [
        f"{FOGHORN} gave no answer. The address is kept, and asked again at the next save."
    ]


def test_it_is_asked_until_it_has_answered_and_then_no_more(write, desk, settings):
    platforms_answer(settings, UNREACHABLE)
    write(("embed", EMBED))
    asked = platforms_answer(settings)
    for _ in range(2):
        desk.edit(ArticlePage.objects.get())

    assert asked == [FOGHORN]
    assert stored()["found"]["title"] == "The foghorn at dawn"


def test_what_a_form_says_was_found_counts_only_for_the_same_address(write, settings):
    platforms_answer(settings)
    forged = '{"url": "https://vimeo.com/1", "provider": "evil", "answered": true, "title": "Evil"}'
    write(("embed", EMBED | {"found": forged}))

    assert (stored()["found"]["provider"], stored()["found"]["title"]) == ("youtube", "The foghorn at dawn")


@pytest.mark.parametrize(
    "url", ["https://evil.example/x", "<iframe src='https://evil.example'></iframe>", "words"]
)
def test_anything_else_is_an_error_at_the_field_and_stays_as_typed(write, url):
    response = write(("embed", EMBED | {"url": url, "caption": "Typed with care"}))

    assert "one of these: youtube.com" in errors_in(response)["url"]
    assert "Typed with care" in response.content.decode()
    assert not ArticlePage.objects.exists()


def test_a_video_is_our_own_or_on_a_platform_but_not_both(write, film):
    response = write(("video", VIDEO | {"recording": film.pk, "url": FOGHORN}))

    assert errors_in(response)["url"] == "Choose a recording or give an address, not both."


def test_a_sound_is_no_video(write):
    response = write(("video", VIDEO | {"url": "https://soundcloud.com/averil/fog"}))

    assert "one of these: youtube.com" in errors_in(response)["url"]


@pytest.mark.parametrize(("type", "form"), [("embed", EMBED), ("video", VIDEO)])
def test_a_story_may_begin_with_one(write, settings, type, form):
    platforms_answer(settings)
    write((type, form | {"url": FOGHORN}), field="lead_media")

    assert stored("lead_media")["found"]["title"] == "The foghorn at dawn"


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({"url": "https://evil.example/"}, "url", "on our own site or on one of these"),
        ({"url": "http://datawrapper.dwcdn.net/averil/1/"}, "url", "https address"),
        ({"url": "https://datawrapper.dwcdn.net@evil.example/"}, "url", "https address"),
        ({"config": "{zoom: 9}"}, "config", "not JSON"),
        ({"config": "[9]"}, "config", "Give an object"),
        ({"config": '{"zoom": NaN}'}, "config", "not JSON"),
        ({"config": "[" * 10_000}, "config", "not JSON"),
        ({"config": '{"a":' * 9 + "9" + "}" * 9}, "config", "levels deep"),
    ],
)
def test_an_interactive_is_held_to_its_hosts_and_to_json(write, typed, field, says):
    response = write(("interactive", INTERACTIVE | typed))

    assert says in errors_in(response)[field]
    assert bare(typed[field][:20]) in bare(response.content.decode())


def test_an_interactive_may_stand_on_our_own_site(write):
    write(("interactive", INTERACTIVE | {"url": "https://paper.test/map/", "config": '{"zoom": 9}'}))

    assert stored()["config"] == {"zoom": 9}
