"""The demo newsroom: filled once, each block and picture of it used, no sentence in it twice."""

import re
import tomllib
from collections import Counter
from hashlib import sha256

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import transaction
from wagtail.models import Page, Revision, Site

from media.models import Picture
from news.demo.manuscripts import TEXTS, read_paper, read_pictures, read_stories
from news.demo.pictures import SCENES, canvas, draw
from news.models import ArticlePage, Contributor, Topic

COUNTED = (Page, Revision, Site, User, Picture, Contributor, Topic)


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def newsroom(django_db_setup, django_db_blocker):
    """Filled once for all tests here, and undone; drawn coarsely, which takes a third of the time."""
    with django_db_blocker.unblock(), transaction.atomic(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(canvas, "FINENESS", 1)
        call_command("demo", verbosity=0)
        yield
        transaction.set_rollback(True)


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


def test_a_second_run_changes_nothing_and_says_so(newsroom, capsys):
    before = {model: model.objects.count() for model in COUNTED}

    call_command("demo")

    assert {model: model.objects.count() for model in COUNTED} == before
    assert "nothing was changed" in capsys.readouterr().out


def test_every_manuscript_becomes_a_page_and_only_the_draft_stays_unpublished(newsroom):
    live = {page.slug: page.live for page in ArticlePage.objects.all()}

    assert live == {story.slug: story.draft_of is None for story in read_stories()}


def test_the_site_stands_where_the_frontend_does(newsroom):
    site = Site.objects.get()

    assert (site.root_url, site.is_default_site) == ("http://localhost:4321", True)
    assert site.root_page.title == site.site_name == read_paper().site.name


def test_the_home_page_and_the_translated_story_know_their_translations(newsroom):
    home, story = Site.objects.get().root_page, ArticlePage.objects.get(locale__language_code="ar")

    assert {page.locale.language_code for page in home.get_translations(inclusive=True)} == {"en", "ar"}
    assert story.get_translations().get().locale.language_code == "en"


def test_the_first_five_types_of_block_are_used(newsroom):
    used = {block.block_type for page in ArticlePage.objects.all() for block in page.body}

    assert used >= {"paragraph", "heading", "list", "quote", "image"}


def test_every_block_has_an_id_of_its_own(newsroom):
    ids = [block["id"] for page in ArticlePage.objects.live() for block in page.body.raw_data]

    assert len(ids) == len(set(ids)) > 50


def test_every_published_story_has_a_lead_picture_of_its_own(newsroom):
    leads = [page.lead_media[0].value["image"].pk for page in ArticlePage.objects.live()]

    assert len(leads) == len(set(leads)) == 6


def test_links_between_stories_lead_to_public_stories(newsroom):
    bodies = " ".join(
        block["value"]
        for page in ArticlePage.objects.all()
        for block in page.body.raw_data
        if block["type"] == "paragraph"
    )
    targets = {int(pk) for pk in re.findall(r'linktype="page" id="(\d+)"', bodies)}

    assert len(targets) > 1
    assert ArticlePage.objects.live().filter(pk__in=targets).count() == len(targets)
    assert "story:" not in bodies


def test_every_picture_has_caption_credit_alt_text_and_focal_point(newsroom):
    pictures = list(Picture.objects.all())

    assert len(pictures) == len(SCENES)
    assert all(p.caption and p.credit and p.description and p.has_focal_point() for p in pictures)
    assert len({p.file_hash for p in pictures}) == len(pictures)


def test_every_focal_area_lies_within_its_picture(newsroom):
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

    assert all(120 <= words <= 950 for words in lengths.values()), lengths
    assert len([words for words in lengths.values() if not 180 <= words <= 470]) <= 5
