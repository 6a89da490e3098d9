"""What stands on platforms of others: read from addresses, asked for while saving, without their code."""

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.core.checks import run_checks
from wagtail.embeds.finders import get_finders

from media.embeds import Answer, UnknownAddressError, ask, read_pasted
from media.embeds.finder import PlatformFinder
from tests.media.platforms import FOGHORN, HELPFUL, UNREACHABLE, platforms_answer


@pytest.fixture(autouse=True)
def finders_of_their_own(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    get_finders.cache_clear()


ADDRESSES = {
    "https://youtu.be/fogHorn_012?si=follow-me": ("youtube", "fogHorn_012", FOGHORN),
    "http://m.youtube.com/watch?t=4&v=fogHorn_012": ("youtube", "fogHorn_012", FOGHORN),
    "https://www.youtube.com/shorts/fogHorn_012": ("youtube", "fogHorn_012", FOGHORN),
    "https://player.vimeo.com/video/76979871?h=1": ("vimeo", "76979871", "https://vimeo.com/76979871"),
    "https://soundcloud.com/averil/fog?in=x": (
        "soundcloud",
        "averil/fog",
        "https://soundcloud.com/averil/fog",
    ),
    "https://x.com/averil/status/1460323737035677698?s=20": (
        "x",
        "1460323737035677698",
        "https://x.com/averil/status/1460323737035677698",
    ),
    "https://mastodon.social/@averil/109318821117356215/embed": (
        "mastodon",
        "109318821117356215",
        "https://mastodon.social/@averil/109318821117356215",
    ),
    "https://bsky.app/profile/averil.test/post/3kbc2wmv2vs2z": (
        "bluesky",
        "3kbc2wmv2vs2z",
        "https://bsky.app/profile/averil.test/post/3kbc2wmv2vs2z",
    ),
}
CODE = [
    '<iframe width="560" src="https://www.youtube-nocookie.com/embed/fogHorn_012" onload="steal()"></iframe>',
    "<iframe src='//www.youtube.com/embed/fogHorn_012'></iframe><script src='https://evil.example'></script>",
    f'<blockquote cite="{FOGHORN}"><p>Fog</p></blockquote><script>alert(1)</script>',
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_platform_and_id_are_read_from_the_address(address):
    read = read_pasted(address)
    assert (read.provider, read.id, read.url) == ADDRESSES[address]


@pytest.mark.parametrize("code", CODE)
def test_of_pasted_code_only_the_address_stays(code):
    assert read_pasted(code).url == FOGHORN


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "fogHorn_012",
        "https://evil.example/watch?v=fogHorn_012",
        "https://youtube.com.evil.example/watch?v=fogHorn_012",
        "https://youtube.com@evil.example/watch?v=fogHorn_012",
        "https://evil.example/?u=youtu.be/fogHorn_012",
        "https://www.youtube.com:8443/watch?v=fogHorn_012",
        "javascript:alert('youtu.be/fogHorn_012')",
        "data:text/html,youtu.be/fogHorn_012",
        "https://www.youtube.com/@averil",
        "https://[::1",
        "<object data='https://www.youtube.com/v/fogHorn_012'></object>",
        "<script>alert(1)</script>",
    ],
)
def test_anything_else_is_refused_and_the_hosts_are_named(pasted):
    with pytest.raises(UnknownAddressError, match=r"one of these: youtube\.com, vimeo\.com"):
        read_pasted(pasted)


def test_a_sound_is_no_video():
    with pytest.raises(UnknownAddressError):
        read_pasted("https://soundcloud.com/averil/fog", "video")


def test_some_ids_say_when_a_post_was_made():
    read = read_pasted("https://x.com/averil/status/1460323737035677698")
    assert read.posted_at == datetime(2021, 11, 15, 19, 8, 5, tzinfo=UTC)
    assert read_pasted(FOGHORN).posted_at is None


def test_an_answer_is_kept_as_words_and_numbers(settings):
    platforms_answer(settings)
    assert ask(FOGHORN) == Answer("The foghorn at dawn", "Port Averil Lighthouse", 1280, 720)


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ({"title": ["a"], "author_name": None}, Answer("", "", 1280, 720)),
        ({"title": "a\0b"}, Answer("", "Port Averil Lighthouse", 1280, 720)),
        ({"title": "x" * 5000}, Answer("", "Port Averil Lighthouse", 1280, 720)),
        (
            {"width": "100%", "height": -3},
            Answer("The foghorn at dawn", "Port Averil Lighthouse", None, None),
        ),
        ({"width": float("inf")}, Answer("The foghorn at dawn", "Port Averil Lighthouse", None, 720)),
    ],
)
def test_what_is_wrong_in_an_answer_is_left_out(settings, part, kept):
    platforms_answer(settings, HELPFUL | part)
    assert ask(FOGHORN) == kept


@pytest.mark.parametrize("answer", [UNREACHABLE, ValueError("not JSON"), RuntimeError(), "words", None])
def test_no_answer_is_no_error(settings, answer):
    platforms_answer(settings, answer)
    assert ask(FOGHORN) is None


def test_nobody_waits_long_for_a_slow_platform(settings, monkeypatch):
    monkeypatch.setattr("media.embeds.answers.PATIENCE", 0.1)
    platforms_answer(settings, 1.0)
    start = time.monotonic()
    assert ask(FOGHORN) is None
    assert time.monotonic() - start < 0.9


def test_a_silent_platform_is_not_asked_again_at_every_save(settings):
    asked = platforms_answer(settings, UNREACHABLE)
    ask(FOGHORN)
    ask(FOGHORN)
    assert asked == [FOGHORN]


def test_only_platforms_of_the_list_are_ever_asked():
    finder = PlatformFinder()
    assert finder.accept(FOGHORN)
    assert finder.accept("https://mastodon.social/@averil/109318821117356215")
    assert not finder.accept("https://animoto.com/play/abc")


def test_an_unknown_platform_in_the_settings_is_found_at_start(settings):
    settings.DATELINE = replace(settings.DATELINE, embed_providers=("youtube", "youtub"))
    assert [error.id for error in run_checks() if "youtub”" in error.msg] == ["media.E001"]
