"""The demo newsroom: filled once, each block and picture of it used, no sentence in it twice."""

import json
import re
import tomllib
from collections import Counter
from hashlib import sha256

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Comment, Page, Revision, Site, WorkflowState

from media.models import Picture, Recording
from news.blocks import BodyBlock
from news.demo.manuscripts import TEXTS, read_paper, read_pictures, read_stories
from news.demo.pictures import SCENES, draw
from news.models import ArticlePage, Contributor, FrontPage, Topic

pytestmark = pytest.mark.django_db
COUNTED = (Page, Revision, Site, User, Picture, Contributor, Topic)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def sentences():
    """All of four words or more, in all files. Keys and addresses have no spaces."""
    for path in sorted(TEXTS.rglob("*.toml")):
        for text in strings(tomllib.loads(path.read_text())):
            plain = re.sub(r"<[^>]+>", "", re.sub(r"</?(p|li|ul|ol)>", "\n\n", text))
            for sentence in re.split(r"(?<=[.!?؟])[\s”»]+|\n\s*\n", plain):
                words = re.findall(r"\w+", sentence.casefold())
                if len(words) > 3 and " " in sentence:
                    yield " ".join(words)


def test_a_second_run_changes_nothing_and_says_so(demo, capsys):
    before = {model: model.objects.count() for model in COUNTED}

    call_command("demo")

    assert {model: model.objects.count() for model in COUNTED} == before
    assert "nothing was changed" in capsys.readouterr().out


def test_every_manuscript_becomes_a_page_and_what_waits_is_not_public(demo):
    live = {page.slug: page.live for page in ArticlePage.objects.all()}

    assert live == {story.slug: story.is_public for story in read_stories()}
    assert Counter(live.values()) == {True: 54, False: 4}


def test_the_site_stands_where_the_frontend_does(demo):
    site = Site.objects.get()

    assert (site.root_url, site.is_default_site) == ("http://localhost:4321", True)
    assert site.root_page.title == site.site_name == read_paper().site.name


def test_the_home_page_and_translated_stories_know_their_translations(demo):
    home, ferry = Site.objects.get().root_page, ArticlePage.objects.get(slug="night-ferry-turns-back")

    assert {page.locale.language_code for page in home.get_translations(inclusive=True)} == {"en", "ar"}
    assert ferry.get_translations().get().locale.language_code == "ar"


def test_breaking_news_was_published_last(demo):
    newest = ArticlePage.objects.live().order_by("-last_published_at").first()

    assert (newest.slug, newest.breaking) == ("night-ferry-turns-back", True)


def test_a_correction_was_made_after_the_story_was_public(demo):
    story = ArticlePage.objects.get(slug="car-park-company-leaves-the-roof")

    assert story.revisions.count() == 2
    assert "three crowns" in story.corrections.get().content


def test_every_block_has_an_id_of_its_own(demo):
    ids = [block["id"] for page in ArticlePage.objects.live() for block in page.body.raw_data]

    assert len(ids) == len(set(ids)) > 380


def test_every_type_of_block_is_used(demo):
    used = {block.block_type for page in ArticlePage.objects.live() for block in page.body}

    assert used == set(BodyBlock().child_blocks)


def test_stories_lead_with_a_picture_of_their_own_but_for_three_and_translations(demo):
    leads = Counter(
        page.lead_media[0].value["image"].pk if page.lead_media else None
        for page in ArticlePage.objects.live().filter(locale__language_code="en")
    )

    assert leads.pop(None) == 3
    assert set(leads.values()) == {1}


def test_recordings_have_words_for_those_who_do_not_hear_or_see_them(demo):
    recordings = Recording.objects.all()
    film = recordings.get(type="video")

    assert len(recordings) == 3
    assert all(recording.transcript and recording.credit and recording.duration for recording in recordings)
    assert (film.poster.title, film.tracks.get().use) == ("Filming on the mole", "descriptions")


def test_there_is_a_front_for_each_home_page_and_two_sections(demo):
    fronts = FrontPage.objects.live()

    assert {front.public_url_path for front in fronts} == {
        "/home/",
        "/home-ar/",
        "/home/news/harbour/",
        "/home/culture/",
    }


def test_no_front_has_an_empty_container(demo):
    fronts = Client().get("/api/v1/fronts/").json()["items"]
    empty = [
        (front["path"], box["title"]) for front in fronts for box in front["containers"] if not box["items"]
    ]

    assert len(fronts) == 4
    assert empty == []


def test_there_is_work_to_go_on_with(demo):
    waiting = WorkflowState.objects.get()
    changed = [page.slug for page in ArticlePage.objects.live().filter(has_unpublished_changes=True)]

    assert (waiting.content_object.slug, waiting.requested_by.username) == (
        "a-roof-for-the-pilots-landing",
        "maren",
    )
    assert changed == ["library-lends-its-lamps"]
    assert Comment.objects.get().page.slug == "a-week-aboard-the-pilot-boat"


def test_nothing_is_left_to_write(demo, capsys):
    call_command("reconcile")

    assert " 0 written." in capsys.readouterr().out


def test_links_between_stories_lead_to_public_stories(demo):
    bodies = json.dumps([list(page.body.raw_data) for page in ArticlePage.objects.all()])
    targets = {int(pk) for pk in re.findall(r'linktype=\\"page\\" id=\\"(\d+)\\"', bodies)}

    assert len(targets) > 5
    assert ArticlePage.objects.live().filter(pk__in=targets).count() == len(targets)
    assert "story:" not in bodies


def test_who_logs_in_writes_under_a_name(demo):
    writers = Contributor.objects.filter(locale__language_code="en").exclude(user=None)

    assert {writer.user.username: writer.name for writer in writers} == {
        "admin": "The Night Desk",
        "yunus": "Yunus Darwazi",
        "maren": "Maren Kestrel",
    }


def test_every_picture_has_caption_credit_alt_text_and_focal_point(demo):
    pictures = list(Picture.objects.all())

    assert len(pictures) == len(SCENES)
    assert all(p.caption and p.credit and p.description and p.has_focal_point() for p in pictures)
    assert len({p.file_hash for p in pictures}) == len(pictures)


def test_every_focal_area_lies_within_its_picture(demo):
    areas = [(p.get_focal_point(), p) for p in Picture.objects.all()]

    assert not [
        p.title for a, p in areas if a.left < 0 or a.top < 0 or a.right > p.width or a.bottom > p.height
    ]


def test_the_demo_refuses_a_public_machine(settings):
    settings.ALLOWED_HOSTS = ["localhost", "cms.example.org"]

    with pytest.raises(CommandError, match=r"cms\.example\.org"):
        call_command("demo")


def test_no_sentence_stands_twice():
    assert not [sentence for sentence, times in Counter(sentences()).items() if times > 1]


def test_every_scene_has_its_words():
    assert set(read_pictures()) == set(SCENES)


def test_a_picture_is_the_same_on_every_run():
    first, second = (sha256(draw("town-by-day")).hexdigest() for _ in range(2))

    assert first == second


def test_stories_are_as_long_as_a_newspapers():
    lengths = {
        story.slug: len(re.sub(r"<[^>]+>", " ", " ".join(strings(story.body))).split())
        for story in read_stories()
        if not story.draft_of
    }
    usual = [words for words in lengths.values() if 180 <= words <= 470]

    assert all(90 <= words <= 950 for words in lengths.values()), lengths
    assert len(usual) >= 40, sorted(lengths.items(), key=lambda story: story[1])
