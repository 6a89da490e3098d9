"""Two versions of a story side by side: whatever an editor changed is to be seen."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from news.admin.comparison import lines_of
from news.blocks import BodyBlock
from news.models import ArticleContributor, ArticlePage, ArticleTopic
from tests import newsroom

pytestmark = pytest.mark.django_db

WITHOUT_WORDS = {"divider"}


@pytest.fixture
def differences(section, desk):
    """What the screen marks as gone and as new after a change, by the field's heading."""

    def between(change, **fields):
        story = newsroom.make_article(section, **fields)
        before = story.latest_revision_id
        change(story)
        after = story.save_revision().pk
        address = f"/admin/pages/{story.pk}/revisions/compare/{before}...{after}/"
        page = BeautifulSoup(desk.client.get(address).content, "html.parser")
        rows = [row.find_all("td", recursive=False) for row in page.select(".listing > tbody > tr")]
        return {field.get_text(strip=True).rstrip(":"): marked(change) for field, change in rows}

    return between


def marked(row):
    def words(kind):
        return [
            " ".join(mark.get_text(" ").split())
            for mark in row.select(f".{kind}")
            if not mark.find(class_=kind)
        ]

    return words("deletion"), words("addition")


def body(*typed):
    return ArticlePage._meta.get_field("body").to_python(list(typed))


@pytest.mark.parametrize(
    ("field", "before", "after", "shown"),
    [
        ("title", "Old words", "New words", ("Old", "New")),
        ("standfirst", "<p>Six towns</p>", "<p>Seven towns</p>", ("Six", "Seven")),
        ("genre", "news", "opinion", ("News", "Opinion")),
        ("breaking", False, True, ("No", "Yes")),
        ("content_warnings", ["death"], ["violence"], ("death", "violence")),
    ],
)
def test_a_changed_field_shows_both_values(differences, field, before, after, shown):
    found = differences(lambda story: setattr(story, field, after), **{field: before})

    (change,) = found.values()
    assert change == ([shown[0]], [shown[1]])


def test_dates_are_told_in_the_zone_of_the_site(differences):
    def change(story):
        story.display_at = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)

    assert differences(change)["Display date"] == ([], ["4 Mar 2026, 13:00"])


def test_a_link_that_leads_elsewhere_is_a_change(differences):
    before, after = (f'<p><a href="https://{host}.test/">Here</a></p>' for host in ("one", "two"))
    found = differences(lambda story: setattr(story, "standfirst", after), standfirst=before)

    gone, new = found["Standfirst"]
    assert "one" in " ".join(gone)
    assert "two" in " ".join(new)


def test_words_within_a_paragraph_are_marked_alone(differences):
    block = newsroom.paragraph("The board voted on Tuesday.")
    changed = block | {"value": "<p>The board voted on Monday.</p>"}
    found = differences(lambda story: setattr(story, "body", body(changed)), body=[block])

    assert found["Body"] == (["Tuesday."], ["Monday."])


def test_another_picture_in_a_block_is_told_by_its_title(differences):
    first, second = newsroom.make_picture("Pier"), newsroom.make_picture("Crane")
    block = newsroom.image_block(first, caption="By the sea")
    changed = block | {"value": block["value"] | {"image": second.pk, "display": "full"}}
    found = differences(lambda story: setattr(story, "body", body(changed)), body=[block])

    assert found["Body"] == (["Pier", "In the column"], ["Crane", "Full width"])


def test_blocks_that_came_and_went_are_marked_whole(differences):
    one, two = newsroom.paragraph("One."), newsroom.paragraph("Two.")
    found = differences(lambda story: setattr(story, "body", body(two)), body=[one])

    assert found["Body"] == (["One."], ["Two."])


def test_contributors_and_topics_are_compared_by_name_and_role(differences):
    ana, ben = newsroom.make_contributor("Ana"), newsroom.make_contributor("Ben")
    harbour = newsroom.make_topic("Harbour")

    def change(story):
        story.credits = [ArticleContributor(contributor=ben, role="editor", sort_order=0)]
        story.topic_links = [ArticleTopic(topic=harbour, sort_order=0)]

    text = str(differences(change, authors=[ana]))
    for word in ("Ana", "Ben", "Editor", "Harbour"):
        assert word in text


@pytest.mark.parametrize("name", list(BodyBlock.base_blocks))
def test_every_block_has_words_to_compare_and_may_be_empty(site, name):
    block = BodyBlock().child_blocks[name]
    sample = block.normalize(block.get_preview_value())

    assert list(lines_of(block, sample)) or name in WITHOUT_WORDS
    assert list(lines_of(block, block.get_default())) is not None


def test_a_table_is_compared_by_its_cells():
    block = BodyBlock().child_blocks["table"]
    (label, cells), *_rest = lines_of(block, block.normalize(block.get_preview_value()))

    assert label == "Table"
    assert "Harbour · 24 · 6" in cells
