"""Translation in the admin with wagtail-localize: submitted, translated, published, as an editor does it."""

import json
from uuid import uuid4

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import LocaleSynchronization, TranslationSource

from news.models import ArticlePage, Contributor, SectionPage, Topic
from publishing.models import PublishedItem
from tests import newsroom
from tests.translator import Translator

pytestmark = pytest.mark.django_db
QUOTE = {"quote": "<p>We sail.</p>", "speaker_name": "Leo", "speaker_role": "captain", "said_to": "us"}


@pytest.fixture
def arabic(site):
    newsroom.make_home_in("ar", site.root_page)
    return Locale.objects.get(language_code="ar")


@pytest.fixture
def story(section):
    picture = newsroom.make_picture()
    captain = newsroom.make_topic("Leo", kind="person")
    body = [
        newsroom.paragraph("She sails at <b>two</b>."),
        {"type": "heading", "value": {"text": "What next", "level": "2"}, "id": str(uuid4())},
        newsroom.paragraph("") | {"type": "list", "value": "<ul><li>Two boats</li></ul>"},
        {"type": "quote", "value": QUOTE | {"speaker_topic": captain.pk}, "id": str(uuid4())},
        newsroom.image_block(picture, caption="The night ferry"),
    ]
    article = newsroom.make_article(
        section, "Night ferry stays", slug="night-ferry", body=body, topics=[newsroom.make_topic("Ferries")]
    )
    article.related_links.create(article=newsroom.published_article(section, "Before", slug="before"))
    article.alt_ids.create(scheme="wire", value="1")
    return newsroom.correct(newsroom.publish(article))


@pytest.fixture
def translator(desk, arabic, section, django_capture_on_commit_callbacks):
    translator = Translator(desk, arabic, django_capture_on_commit_callbacks)
    translator.publish(translator.submit(section))
    return translator


def public(page):
    return json.loads(PublishedItem.objects.get(source=f"page:{page.pk}").document)


def test_a_submitted_story_waits_as_a_draft_and_the_log_says_nothing(translator, story):
    newsroom.settle()
    before = newsroom.head()
    draft = translator.submit(story)
    newsroom.settle()

    assert not draft.live
    assert [entry.item_type for entry in newsroom.entries_since(before)] == []


def test_every_block_and_list_of_a_story_is_translated(translator, story):
    draft = translator.submit(story)
    assert translator.client.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).status_code == 200
    translator.translate(story, title="العبارة الليلية باقية", slug="العبارة")
    made, original = public(translator.publish(draft)), public(story)

    assert (made["headline"], made["path"]) == ("العبارة الليلية باقية", "/ar/news/العبارة/")
    assert made["direction"] == "rtl"
    for block, source in zip(made["body"], original["body"], strict=True):
        assert block["type"] == source["type"]
        assert block["text"].startswith("ع "), block
        assert block["id"] == source["id"]
    assert made["body"][3]["speaker"]["topic"]["path"] == "/ar/topics/leo/"
    assert made["corrections"][0]["content"]["text"] == "ع Two boats, not three."
    assert made["alt_ids"] == original["alt_ids"]


def test_both_name_each_other_and_the_original_has_no_entry(translator, story, client):
    newsroom.settle()
    draft = translator.submit(story)
    translator.translate(story)
    before = newsroom.head()
    translated = translator.publish(draft)

    stories = [e for e in newsroom.entries_since(before) if e.item_type == "article"]
    assert [(entry.reason, entry.language) for entry in stories] == [("first-publish", "ar")]
    for one, other in ((story, translated), (translated, story)):
        answer = client.get(f"/api/v1/articles/{public(one)['id']}/").json()
        assert [t["id"] for t in answer["translations"]] == [public(other)["id"]]


def test_people_and_topics_of_a_story_are_translated_with_it(translator, story):
    draft = translator.submit(story)
    maria = Contributor.objects.get(locale__language_code="en")
    translator.translate(maria, name="ماريا", slug="ماريا")
    translator.publish(maria.get_translation(translator.locale))
    made = public(translator.publish(draft))

    assert [(a["name"], a["path"]) for a in made["authors"]] == [("ماريا", "/ar/contributors/ماريا/")]
    assert made["topics"][0]["path"] == "/ar/topics/ferries/"
    assert Topic.objects.filter(locale=translator.locale).count() == 2


def test_embargo_and_access_of_a_translation_are_its_own(translator, story):
    translated = translator.publish(translator.submit(story))
    translated.embargo_note, translated.access_level = "Ministry, Friday", "subscriber"
    newsroom.publish(translated)
    story.kicker = "Ports"
    newsroom.publish(story)
    source = TranslationSource.objects.get_for_instance(story)
    translator.post("wagtail_localize:update_translations", source.pk, data={"publish_translations": "on"})

    translated.refresh_from_db()
    assert (translated.embargo_note, translated.access_level) == ("Ministry, Friday", "subscriber")
    assert translated.kicker == "Ports"


def test_what_a_synchronised_tree_repeats_is_an_alias_and_no_translation(story, arabic, client):
    english = Locale.objects.get(language_code="en")
    LocaleSynchronization.objects.create(locale=arabic, sync_from=english).sync_trees()
    newsroom.settle()
    alias = ArticlePage.objects.get(alias_of=story.pk)

    assert alias.locale == arabic
    assert public(alias)["alias_of"] == public(story)["id"]
    assert client.get(f"/api/v1/articles/{public(story)['id']}/").json()["translations"] == []


def test_a_section_is_translated_with_its_words(translator, section):
    translated = SectionPage.objects.get(locale=translator.locale)
    translator.translate(section, title="أخبار", slug="أخبار")

    assert public(translator.publish(translated))["name"] == "أخبار"


def test_sections_people_and_topics_name_themselves_in_other_languages(translator, story, client):
    translator.publish(translator.submit(story))

    for plural, name in (("sections", "News"), ("contributors", "Maria Vella"), ("topics", "Ferries")):
        found = client.get(f"/api/v1/{plural}/").json()["items"]
        english, arabic = (
            next(i for i in found if i["name"] == name and i["language"] == tag) for tag in ("en", "ar")
        )
        assert [t["id"] for t in english["translations"]] == [arabic["id"]]
        assert english["translations"][0]["path"] == arabic["path"]
        one = client.get(f"/api/v1/{plural}/{arabic['id']}/").json()
        assert [(t["language"], t["name"]) for t in one["translations"]] == [("en", name)]
