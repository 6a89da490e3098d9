"""The rest of the story's form: who begins it, its corrections, its neighbours, its looks elsewhere."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text

from news.models import ArticlePage, Contributor
from publishing.documents import parsed
from publishing.models import PublishedItem
from tests import newsroom
from tests.desk import NEW_ARTICLE, rows

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(section):
    return newsroom.published_article(section, "Night ferry stays", slug="night-ferry")


def correction(**fields):
    words = rich_text("<p>Two boats, not three.</p>")
    row = {"kind": "correction", "content": words, "at": "2026-03-04 10:00", "uid": UID}
    return nested_form_data({"corrections": rows([row | fields])})


UID = "5f0b7f0e-6a5c-4f0e-9b57-0d5b6f0c7a77"


def of_row(answer, name, field):
    return " ".join(answer.context["form"].formsets[name].forms[0].errors[field])


def public(story):
    newsroom.settle()
    return parsed(PublishedItem.objects.get(source=f"page:{story.pk}").document)


def test_a_correction_typed_in_the_form_is_public_in_the_zone_of_the_site(desk, story):
    desk.publish(story, correction(kind="retraction", block_id=story.body[0].id))

    made = public(story)["corrections"][0]
    assert (made["kind"], made["at"]) == ("retraction", "2026-03-04T10:00:00.000+01:00")
    assert made["block_id"] == story.body[0].id
    assert PublishedItem.objects.get(source=f"page:{story.pk}").reason == "correction"


def test_a_new_correction_is_made_now_unless_the_editor_says_otherwise(desk, story):
    form = BeautifulSoup(
        desk.client.get(reverse("wagtailadmin_pages:edit", args=(story.pk,))).content, "html.parser"
    )

    assert form.find("input", {"name": "corrections-__prefix__-at"}).get("value")


def test_a_correction_keeps_its_id_from_draft_to_draft(desk, story):
    desk.edit(story, correction())
    desk.edit(story, correction(kind="clarification"))
    desk.publish(story)

    made = ArticlePage.objects.get().corrections.get()
    assert (str(made.uid), made.kind) == (UID, "clarification")


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"at": "2036-03-04 10:00"}, "at", "lies in the future"),
        ({"at": "2026-03-29 02:30"}, "at", "couldn’t be interpreted"),
        ({"block_id": "5f0b7f0e-6a5c-4f0e-9b57-0d5b6f0c7a00"}, "block_id", "not one of the available"),
    ],
)
def test_a_correction_that_cannot_be_is_refused_at_its_field(desk, story, fields, field, sentence):
    answer = desk.publish(story, correction(**fields))

    assert sentence in of_row(answer, "corrections", field)


def test_a_story_is_not_related_to_itself(desk, story):
    answer = desk.edit(story, nested_form_data({"related_links": rows([{"article": story.pk}])}))

    assert "the story itself" in of_row(answer, "related_links", "article")


def test_a_new_story_is_by_whoever_begins_it(desk, section):
    other = newsroom.make_contributor("Somebody else")
    own = newsroom.make_contributor("Editor", user=desk.user)

    form = desk.client.get(reverse("wagtailadmin_pages:add", args=(*NEW_ARTICLE, section.pk))).context["form"]

    assert [row.instance.contributor for row in form.formsets["credits"].forms] == [own]
    assert other in Contributor.objects.all()


def test_looks_elsewhere_are_what_the_editor_says(desk, story):
    desk.publish(
        story,
        {
            "social_title": "She sails at two",
            "social_description": "Every night.",
            "robots_follow": "on",
            "robots_index": "",
            "canonical_url_elsewhere": "https://wire.test/ferry",
        },
    )

    made = public(story)
    assert made["social"] == {"title": "She sails at two", "description": "Every night.", "image": None}
    assert made["seo"]["robots"]["index"] is False
    assert made["canonical_url"] == "https://wire.test/ferry"


def test_the_tabs_follow_the_work(desk, story):
    html = desk.client.get(reverse("wagtailadmin_pages:edit", args=(story.pk,))).content
    tabs = BeautifulSoup(html, "html.parser").select("[role=tab]")

    names = ["Story", "Media", "People and topics", "Dates and rights", "Search and social"]
    assert [tab.get_text(strip=True).removesuffix("()") for tab in tabs][:5] == names
