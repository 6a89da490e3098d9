"""Every block through the real form: published, compared, validated, previewed, and unfinished."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from jsonschema import Draft202012Validator

from news.blocks import BodyBlock
from publishing.builders.blocks.registry import BUILDERS
from publishing.representations import BLOCK_TYPES
from tests import golden, newsroom
from tests.blocks.conftest import document, page
from tests.blocks.examples import EXAMPLES
from tests.desk import Desk, errors_at
from tests.publishing.drafts import draft_of

pytestmark = pytest.mark.django_db
GOLDEN = Path(__file__).parent / "golden"
UNFINISHED = [example for example in EXAMPLES if example.lacking is not None]


def words_of(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def test_every_block_has_an_example_a_shape_and_a_builder():
    offered = set(BodyBlock().child_blocks)

    assert {example.type for example in EXAMPLES} == offered
    assert {shape.model_fields["type"].default for shape in BLOCK_TYPES} == offered
    assert set(BUILDERS) >= offered


def test_every_block_has_its_row_in_the_page_about_the_api():
    page = (Path(__file__).parents[2] / "docs/api.md").read_text()

    assert not [type for type in BodyBlock().child_blocks if f"\n| `{type}` |" not in page]


def test_the_html_is_made_of_the_elements_the_page_about_the_api_names(public):
    page = (Path(__file__).parents[2] / "docs/api.md").read_text()
    named = re.search(r"The HTML is made of `(.*?)` only", page, flags=re.DOTALL)[1].split()

    used = set(re.findall(r"<([a-z0-9]+)", "".join(block["html"] for block in public["body"])))
    assert used <= set(named)


def test_every_block_is_published_as_agreed(public, client, subtests):
    schema = Draft202012Validator(client.get("/api/v1/schemas/article.json").json())
    assert not list(schema.iter_errors(public))
    assert [block["type"] for block in public["body"]] == [example.type for example in EXAMPLES]
    for block in public["body"]:
        with subtests.test(block["type"]):
            golden.check(GOLDEN / f"{block['type']}.json", block)


def test_opening_and_publishing_a_story_again_changes_nothing(public):
    assert Desk(get_user_model().objects.get()).publish(page()).status_code == 302
    newsroom.settle()

    assert document() == public


def test_no_word_is_lost_on_those_who_know_only_html_or_text(public, subtests):
    for example, block in zip(EXAMPLES, public["body"], strict=True):
        with subtests.test(example.type):
            assert not [word for word in example.words if word not in words_of(block["html"])]
            assert not [word for word in example.words if word not in " ".join(block["text"].split())]


def test_an_unfinished_block_has_null_in_a_draft(send, subtests):
    assert send([(example.type, example.lacking) for example in UNFINISHED]).status_code == 302

    body, _ = draft_of(page().get_latest_revision_as_object())
    built = [example for example in UNFINISHED if example.null]
    assert [block["type"] for block in body["body"]] == [example.type for example in built]
    for example, block in zip(built, body["body"], strict=True):
        with subtests.test(example.type):
            assert block[example.null] is None
            assert (type(block["html"]), type(block["text"])) == (str, str)


def test_an_unfinished_block_is_refused_at_its_place_when_published(send, world, subtests):
    unfinished = [example for example in UNFINISHED if example.null]
    response = send([(example.type, example.lacking) for example in unfinished], "action-publish")

    [by_the_form] = response.context["form"].errors.as_data()["body"]
    left = [example for n, example in enumerate(unfinished) if n not in by_the_form.block_errors]
    response = send([(example.type, example.lacking) for example in left], "action-publish")
    said = errors_at(response, "body")
    for number, example in enumerate(left, 1):
        with subtests.test(example.type):
            assert f"Block {number} ({BodyBlock().child_blocks[example.type].label}): " in said


def test_the_preview_of_a_block_shows_what_it_looks_like(world, subtests):
    desk = Desk()
    for name, block in BodyBlock().child_blocks.items():
        with subtests.test(name):
            response = desk.client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
            assert response.status_code == 200
            assert f'class="block-{name}"' in response.content.decode()


def test_the_preview_of_the_story_shows_every_block(public, rf):
    html = page().serve_plain_preview(rf.get("/")).rendered_content

    assert not [example.type for example in EXAMPLES if f'class="block-{example.type}"' not in html]
    assert "/media/renditions/" in html
