"""Streams in a form that no screen makes: from imports, migrations, blocks that were something else once."""

from dataclasses import replace

import pytest

from news.addresses import Homes
from news.blocks import BodyBlock
from news.models import ArticlePage, Contributor, FrontPage, Navigation, NewsroomSettings
from publishing.builders.build import build
from publishing.builders.fronts import build_front
from publishing.obstacles import publication_obstacles
from tests import newsroom
from tests.publishing.drafts import draft_of

pytestmark = pytest.mark.django_db
WRONG = (None, 7, 10**30, True, "x", [], [[1]], [{"type": []}], {"a": 1})


def wrongly_filled(block):
    """Values of another form, and values in which each field is of another form."""
    fields = getattr(block, "child_blocks", {})
    return [*WRONG, *({name: wrong} for name in fields for wrong in WRONG)]


def stream(model, field, blocks):
    return model._meta.get_field(field).to_python(blocks)


def test_a_block_of_another_form_is_no_error(section):
    page = newsroom.make_article(section)
    offered = BodyBlock().child_blocks.items()
    blocks = [
        {"type": type, "value": value, "id": 7} for type, block in offered for value in wrongly_filled(block)
    ]
    page.body = stream(ArticlePage, "body", blocks)

    assert {block["type"] for block in draft_of(page)[0]["body"]} >= {"heading", "fact_box", "table", "code"}
    assert any(obstacle.message.startswith("Block 10 ") for obstacle in publication_obstacles(page))


def test_a_container_of_another_form_holds_nothing(section):
    front = newsroom.make_front(section)
    fields = ("title", "link", "picks", "fill")
    values = [*WRONG, *({name: wrong} for name in fields for wrong in WRONG)]
    values += [{"picks": [{"story": wrong, "picture": wrong}]} for wrong in WRONG]
    values += [{"fill": {"number": wrong, "topic": wrong}} for wrong in WRONG]
    front.containers = stream(FrontPage, "containers", [{"type": "list", "value": value} for value in values])

    content = build_front(front, Homes()).content
    assert len(content.containers) == len(values)
    assert not any(slot.fill and slot.fill.number > 50 for slot in content.slots)


def test_links_of_another_form_are_left_out(site):
    person = newsroom.make_contributor()
    links = [{"type": "link", "value": value} for value in (*WRONG, {"label": 7, "url": "https://x.test/"})]
    person.links = stream(Contributor, "links", links)
    person.save()
    row = NewsroomSettings.objects.get(site=site)
    policies = [{"type": "policy", "value": value} for value in (*WRONG, {"kind": "ethics", "place": 7})]
    row.policies = stream(NewsroomSettings, "policies", policies)
    row.save()

    assert build(f"contributor:{person.pk}", Homes()).content.links == []
    assert build(f"site:{site.pk}", Homes()).content.publisher.policies == []


VIDEO = "https://www.youtube.com/watch?v=fogHorn_012"
SCRIPT = {"url": "javascript:alert(1)", "provider": "youtube", "provider_id": "1"}


@pytest.mark.parametrize(
    "found", [SCRIPT, {"url": VIDEO}, {**SCRIPT, "url": VIDEO, "width": "wide"}, {"url": VIDEO, "title": 7}]
)
def test_what_is_kept_about_an_address_is_believed_only_in_its_own_form(section, found):
    page = newsroom.make_article(section)
    value = {"url": found["url"], "title": "", "author": "", "found": found}
    page.body = stream(ArticlePage, "body", [{"type": "embed", "value": value}])

    (block,) = draft_of(page)[0]["body"]
    assert "javascript" not in block["html"]
    assert found is SCRIPT or block["embed"]["provider_id"] == "fogHorn_012"


def test_what_is_meant_for_the_maker_of_an_interactive_is_an_object_or_nothing(section):
    value = {
        "url": "https://flo.uri.sh/1/",
        "alt": "A map",
        "fallback": [newsroom.paragraph()],
        "config": [7],
    }
    page = newsroom.make_article(section)
    page.body = stream(ArticlePage, "body", [{"type": "interactive", "value": value}])

    assert publication_obstacles(page) == []
    assert draft_of(page)[0]["body"][0]["config"] == {}


def test_a_menu_line_without_words_takes_the_name_of_its_page(site, section):
    line = {"title": None, "destination": [{"type": "page", "value": section.pk}], "items": []}
    menus = [{"type": "menu", "value": {"name": "main", "items": [line]}}]
    row = Navigation(site=site, locale=section.locale)
    row.menus = stream(Navigation, "menus", menus)
    row.save()

    (menu,) = build(f"navigation:{row.pk}", Homes()).content.menus
    assert [item.title for item in menu.items] == ["News"]


def test_an_address_that_is_no_interactive_leads_nowhere_in_a_draft(section):
    page = newsroom.make_article(section)
    value = {"url": "javascript:alert(1)", "alt": "A map", "fallback": [newsroom.paragraph()]}
    page.body = stream(ArticlePage, "body", [{"type": "interactive", "value": value}])

    (block,) = draft_of(page)[0]["body"]
    assert (block["url"], "javascript" in block["html"]) == (None, False)


def test_a_picture_whose_file_is_gone_is_no_error_of_the_plain_preview(section, admin_client, settings):
    settings.DATELINE = replace(settings.DATELINE, frontend_preview=False)
    picture = newsroom.make_picture()
    page = newsroom.make_article(section, body=[newsroom.paragraph(), newsroom.image_block(picture)])
    picture.file.storage.delete(picture.file.name)

    preview = admin_client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert "The board voted on Tuesday." in preview.content.decode()
