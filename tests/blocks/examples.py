"""One example of each block: how an editor fills it in, what readers get, and what it cannot do without.

A new block is one entry here; `test_examples.py` sends it through the real form, publishes it, compares it with
`golden/`, validates it, and takes from it what it needs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.test.utils.form_data import rich_text

from tests import newsroom


class World:
    """What blocks refer to."""

    def __init__(self) -> None:
        site = newsroom.make_site(zone="Europe/Malta")
        self.section = newsroom.make_section(site.root_page, "Harbour")
        self.author = newsroom.make_contributor("Ines Farrugia")
        self.captain = newsroom.make_topic("Leo Azzopardi", kind="person")
        self.picture = newsroom.make_picture(size=(1600, 1000), rights_holder="The Paper")
        self.story = newsroom.published_article(
            self.section, "The ferry that was", slug="the-ferry-that-was", authors=[self.author]
        )


@dataclass(frozen=True)
class Example:
    type: str
    typed: Callable[[World], Any]
    """The block's part of the form."""
    words: tuple[str, ...]
    """What readers of the fallbacks must find, in `html` and in `text`."""
    lacking: Any = None
    """The same part of an unfinished block; None: there is nothing it could lack."""
    null: str = ""
    """What is null then in a draft; empty: there is no such block then."""


EXAMPLES = (
    Example(
        "paragraph",
        lambda world: rich_text(
            f'<p>She sails at <b>two</b>, as <a linktype="page" id="{world.story.pk}">before</a>.</p>'
        ),
        words=("She sails at", "two", "before"),
        lacking=rich_text(""),
    ),
    Example(
        "heading",
        lambda world: {"text": "What next", "level": "2"},
        words=("What next",),
        lacking={"text": "", "level": "2"},
        null="anchor",
    ),
    Example(
        "list",
        lambda world: rich_text(
            "<ol><li>Two boats<ol><li>one of them new</li></ol></li><li>Six days</li></ol>",
            features=["ol", "ul"],
        ),
        words=("Two boats", "one of them new", "Six days"),
        lacking=rich_text(""),
    ),
    Example(
        "quote",
        lambda world: {
            "quote": rich_text("<p>We sail.</p><p>In any weather.</p>"),
            "speaker_name": "Leo Azzopardi",
            "speaker_role": "captain",
            "speaker_topic": str(world.captain.pk),
            "said_to": "The Paper",
            "source_url": "https://paper.test/tape",
        },
        words=("We sail.", "In any weather.", "Leo Azzopardi, captain"),
        lacking={"quote": rich_text(""), "speaker_name": "Leo Azzopardi", "speaker_topic": ""},
        null="said_to",
    ),
    Example(
        "pull_quote",
        lambda world: {"quote": rich_text("<p>In <i>any</i> weather</p>"), "attribution": "the captain"},
        words=("any", "weather", "the captain"),
        lacking={"quote": rich_text(""), "attribution": "the captain"},
        null="quote",
    ),
    Example("divider", lambda world: "", words=()),
    Example(
        "image",
        lambda world: {
            "image": str(world.picture.pk),
            "caption": "",
            "credit": "L. Camilleri",
            "alt": "",
            "display": "wide",
        },
        words=("Caption of Ferry", "L. Camilleri"),
        lacking={"image": "", "caption": "Dusk", "credit": "", "alt": "", "display": "inline"},
        null="image",
    ),
)
