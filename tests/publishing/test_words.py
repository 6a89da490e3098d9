"""Five hundred bodies of rich text, as wild as they come: no word is lost, and the three forms agree."""

from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from re import sub
from types import SimpleNamespace
from uuid import UUID

import pytest

from news.blocks import ListTextBlock
from publishing.builders.blocks import Stream, build_blocks
from publishing.builders.blocks.stored import StoredBlock
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.builders.words import inline, paragraphs
from publishing.representations.blocks.words import List
from publishing.representations.words import Link
from tests.publishing.builders.markup_texts import PUBLIC, markup, words_of

ELEMENTS = {"p", "ul", "ol", "li", "strong", "em", "sub", "sup", "code", "s", "a", "br"}
OWNER = UUID(int=1)
HOMELESS = SimpleNamespace(default=None)


def surroundings():
    """One page is public, any other is not."""
    around = Surroundings(Wanted(), HOMELESS)
    link = Link(kind="article", id=UUID(int=7), path="/news/x/", url="https://paper.test/news/x/")
    around.public_pages = {f"page:{PUBLIC}": link}
    return around


def built(source):
    block = ListTextBlock()
    block.set_name("list")
    return build_blocks([StoredBlock(block, source, str(OWNER))], Stream(surroundings(), "body"), OWNER)


SOURCES = [markup(number) for number in range(500)]
BODIES = [(source, built(source)) for source in SOURCES]
BLOCKS = [block for _, blocks in BODIES for block in blocks]


def points(items):
    for item in items:
        yield item.content
        yield from points(item.items)


def rich_texts():
    """Everything with spans."""
    for block in BLOCKS:
        yield from points(block.items) if isinstance(block, List) else [block]


class Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def elements():
    reader = Elements()
    reader.feed("".join(block.html for block in BLOCKS))
    return reader.found


def text_of(html):
    """The words of our own HTML, a line a paragraph, point or `<br>`."""
    lines = sub(r"</?(?:p|li|ul|ol|br)>", "\n", html)
    return [line for line in unescape(sub(r"<[^>]*>", "", lines)).split("\n") if line]


def test_the_generator_reaches_what_it_should():
    assert sum(len(words_of(source)) for source in SOURCES) > 3000
    assert {mark for text in rich_texts() for span in text.spans for mark in span.marks} == {
        "strong", "em", "sub", "sup", "code", "strike",
    }  # fmt: skip
    assert any(item.items for block in BLOCKS if isinstance(block, List) for item in block.items)


def test_no_word_is_lost():
    for source, blocks in BODIES:
        assert [word for block in blocks for word in block.text.split()] == words_of(source), source


def test_no_word_is_lost_in_a_standfirst():
    for source in SOURCES:
        words = inline(source, surroundings())
        assert (words.text.split() if words else []) == words_of(source), source


def test_no_word_is_lost_in_a_quote():
    for source in SOURCES:
        found = [word for each in paragraphs(source, surroundings()) for word in each.text.split()]
        assert found == words_of(source), source


def test_spans_joined_are_the_text():
    for text in rich_texts():
        assert "".join(span.text for span in text.spans) == text.text


def test_a_lists_text_is_that_of_its_points():
    for block in BLOCKS:
        if isinstance(block, List):
            assert block.text.split() == [w for content in points(block.items) for w in content.text.split()]


def test_the_html_says_what_the_text_says():
    for block in BLOCKS:
        assert text_of(block.html) == [line for line in block.text.split("\n") if line]


def test_the_html_uses_the_closed_list_of_elements():
    assert {tag for tag, _ in elements()} <= ELEMENTS


def test_only_links_have_an_attribute_and_it_is_their_address():
    assert all(set(attributes) == ({"href"} if tag == "a" else set()) for tag, attributes in elements())


def test_links_lead_to_public_pages_and_harmless_addresses_only():
    addresses = {attributes["href"] for tag, attributes in elements() if tag == "a"}

    assert {address.partition(":")[0] for address in addresses} == {"https", "mailto", "tel"}
    assert not [address for address in addresses if "evil" in address or "script:" in address.lower()]


def test_neighbouring_spans_differ():
    for text in rich_texts():
        looks = [(span.marks, span.link) for span in text.spans]
        assert all(one != other for one, other in pairwise(looks))


def test_no_text_begins_or_ends_with_white_space():
    assert all(text.text == text.text.strip() for text in rich_texts())


@pytest.mark.parametrize("number", range(0, 500, 100))
def test_ids_of_blocks_are_the_same_each_time(number):
    source, blocks = BODIES[number]

    assert [block.id for block in built(source)] == [block.id for block in blocks]
    assert len({block.id for block in blocks}) == len(blocks)
