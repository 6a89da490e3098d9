"""A pull quote says what the story says, or is not published."""

import pytest

from news.models import ArticlePage
from publishing.models import PublishedItem
from publishing.obstacles import publication_obstacles
from tests import newsroom
from tests.newsroom import make_article, paragraph
from tests.publishing.drafts import draft_of

pytestmark = pytest.mark.django_db
SAID = "The mayor wrote: “We don’t\u00a0sail in <b>any</b> weather,” and went home."


def pull_quote(words):
    return {"type": "pull_quote", "value": {"quote": f"<p>{words}</p>", "attribution": ""}, "id": None}


@pytest.mark.parametrize(
    "words",
    [
        "We don't sail in any weather",
        "“We don’t sail  in any weather.”",
        "…sail in <i>any</i> weather",
        "Two boats",
    ],
)
def test_words_of_the_story_may_be_pulled_whatever_their_typography(section, words):
    listed = {"type": "list", "value": "<ul><li>Two boats</li></ul>", "id": None}

    assert (
        publication_obstacles(make_article(section, body=[pull_quote(words), paragraph(SAID), listed])) == []
    )


def test_other_words_are_refused_with_a_sentence_that_names_them(section):
    page = make_article(section, body=[paragraph(SAID), pull_quote("We sail in any weather")])

    [obstacle] = publication_obstacles(page)
    assert obstacle.field == "body"
    assert obstacle.message.startswith("Block 2 (Pull quote): the pull quote “We sail in any weather”")


def test_it_names_the_block_its_words_stand_in(section):
    item, _ = draft_of(make_article(section, body=[pull_quote("any weather"), paragraph(), paragraph(SAID)]))

    pulled, _, source = item["body"]
    assert pulled["from_block"] == source["id"]


def test_it_is_neither_counted_nor_news(section):
    page = newsroom.published_article(section, body=[paragraph("One two three.")])
    page.body = ArticlePage._meta.get_field("body").to_python(
        [*page.body.get_prep_value(), pull_quote("two three")]
    )
    newsroom.publish(page)
    newsroom.settle()

    item = PublishedItem.objects.get(source=f"page:{page.pk}")
    assert (item.reason, '"word_count":3,' in item.document) == ("metadata", True)
    assert '"type":"pull_quote"' in item.document
