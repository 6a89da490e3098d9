"""One example of each block: how an editor fills it in, what readers get, and what it cannot do without.

A new block is one entry here; `test_examples.py` sends it through the real form, publishes it, compares it with
`golden/`, validates it, and takes from it what it needs.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.test.utils.form_data import rich_text, streamfield

from tests import newsroom
from tests.desk import lines


class World:
    """What blocks refer to."""

    def __init__(self) -> None:
        site = newsroom.make_site(zone="Europe/Malta")
        self.section = newsroom.make_section(site.root_page, "Harbour")
        self.author = newsroom.make_contributor("Ines Farrugia")
        self.captain = newsroom.make_topic("Leo Azzopardi", kind="person")
        self.picture = newsroom.make_picture(size=(1600, 1000), rights_holder="The Paper")
        self.film = newsroom.make_recording(
            "Fog",
            type="video",
            caption="The ferry comes out of it.",
            credit="Ines Farrugia",
            poster=self.picture,
            transcript="First the bell.\n\nThen the horn.",
            duration=4,
            width=640,
            height=360,
        )
        newsroom.make_track(self.film)
        self.minutes = newsroom.make_document("Minutes of the board")
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


def picture(pk: str, **words: str) -> dict[str, str]:
    return {"image": pk, "caption": "", "credit": "", "alt": ""} | words


SHEET = {
    "data": [
        ["Line", "Crossings", None, None],
        [None, "By day", "By night", ""],
        ["Harbour", "24", "6", None],
        ["Islands", "no figures", None, None],
        [None, None, None, None],
    ],
    "mergeCells": [
        {"row": 0, "col": 0, "rowspan": 2, "colspan": 1},
        {"row": 0, "col": 1, "rowspan": 1, "colspan": 2},
        {"row": 3, "col": 1, "rowspan": 1, "colspan": 2},
    ],
    "cell": [{"row": 2, "col": 1, "className": "htRight htMiddle"}],
    "table_header_choice": "both",
    "table_caption": "Crossings a week",
}
NOT_PLAYED = dict.fromkeys("recording url title caption credit transcript found".split(), "")
SOUND = {
    "url": "https://soundcloud.com/averil/fog",
    "provider": "soundcloud",
    "provider_id": "averil/fog",
    "posted_at": None,
    "title": "Nine hours of fog",
    "author": "Lighthouse",
    "width": None,
    "height": 400,
    "answered": True,
}

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
        lacking=picture("", caption="Dusk") | {"display": "inline"},
        null="image",
    ),
    Example(
        "key_points",
        lambda world: {
            "title": "In short",
            "items": lines([rich_text("<p>She <b>sails</b>.</p>"), rich_text("<p>In March.</p>")]),
        },
        words=("In short", "sails", "In March."),
        lacking={"title": "", "items": lines([rich_text("")])},
        null="title",
    ),
    Example(
        "fact_box",
        lambda world: {
            "kind": "profile",
            "title": "The boat",
            "body": streamfield([("paragraph", rich_text("<p>Built in 1987.</p>")), ("divider", "")]),
            "image": picture(str(world.picture.pk)),
        },
        words=("The boat", "Built in 1987.", "Caption of Ferry"),
        lacking={"kind": "facts", "title": "", "body": streamfield([]), "image": picture("")},
        null="title",
    ),
    Example(
        "related_link",
        lambda world: {
            "prefix": "Read more",
            "place": streamfield([("page", str(world.story.pk))]),
            "title": "",
        },
        words=("Read more", "The ferry that was"),
        lacking={"prefix": "", "place": streamfield([]), "title": "The tide tables"},
        null="link",
    ),
    Example(
        "editors_note",
        lambda world: {"kind": "disclosure", "note": rich_text("<p>The board advertises here.</p>")},
        words=("The board advertises here.",),
        lacking={"kind": "note", "note": rich_text("")},
        null="note",
    ),
    Example(
        "table",
        lambda world: {"table": json.dumps(SHEET), "source": "Harbour board"},
        words=("Crossings a week", "By day", "Harbour", "24", "no figures", "Harbour board"),
        lacking={"table": "null", "source": "Harbour board"},
        null="caption",
    ),
    Example(
        "code",
        lambda world: {"code": "  if boat:\r\n    sail(boat)\r\n", "code_language": "python"},
        words=("if boat:", "sail(boat)"),
        lacking={"code": "", "code_language": ""},
        null="code",
    ),
    Example("divider", lambda world: "", words=()),
    Example(
        "gallery",
        lambda world: {
            "title": "A night on the quay",
            "intro": rich_text("<p>From the <i>last</i> ferry to the first.</p>"),
            "items": lines(
                [
                    {"image": str(world.picture.pk), "caption": "Half past eleven", "credit": "", "alt": ""},
                    {"image": str(world.picture.pk), "caption": "", "credit": "L. Camilleri", "alt": "A cat"},
                ]
            ),
        },
        words=("A night on the quay", "From the", "Half past eleven", "Caption of Ferry", "L. Camilleri"),
        lacking={
            "title": "",
            "intro": rich_text(""),
            "items": lines([{"image": "", "caption": "Dusk", "credit": "", "alt": ""}]),
        },
        null="title",
    ),
    Example(
        "video",
        lambda world: (
            NOT_PLAYED
            | {"recording": str(world.film.pk), "credit": "I. Farrugia", "poster": "", "display": "wide"}
        ),
        words=("Fog", "The ferry comes out of it.", "I. Farrugia", "First the bell.", "Then the horn."),
        lacking=NOT_PLAYED | {"poster": "", "display": "wide"},
        null="embed",
    ),
    Example(
        "audio",
        lambda world: (
            NOT_PLAYED
            | {
                "url": SOUND["url"],
                "found": json.dumps(SOUND),
                "transcript": "One blast.\r\n\r\nTwo strokes.",
            }
        ),
        words=("Nine hours of fog", "Lighthouse", "One blast.", "Two strokes."),
        lacking=NOT_PLAYED,
        null="embed",
    ),
    Example(
        "embed",
        lambda world: {
            "url": "https://mastodon.social/@averil/109318821117356215",
            "title": "She has turned back.",
            "author": "Harbour master",
            "thumbnail": str(world.picture.pk),
            "caption": "The first word of it.",
            "found": "",
        },
        words=("She has turned back.", "Harbour master", "The first word of it."),
        lacking={"url": "", "title": "", "author": "", "thumbnail": "", "caption": "", "found": ""},
        null="embed",
    ),
    Example(
        "interactive",
        lambda world: {
            "url": "https://datawrapper.dwcdn.net/averil/1/",
            "alt": "Map of three routes",
            "height_hint": "480",
            "config": '{"zoom": 9}',
            "fallback": streamfield(
                [("paragraph", rich_text("<p>The shortest leads past the lighthouse.</p>"))]
            ),
        },
        words=("Map of three routes", "The shortest leads past the lighthouse."),
        lacking={"url": "", "alt": "", "height_hint": "", "config": "", "fallback": streamfield([])},
        null="provider",
    ),
    Example(
        "document",
        lambda world: {"document": str(world.minutes.pk), "title": "What the board said"},
        words=("What the board said",),
        lacking={"document": "", "title": "Minutes"},
        null="url",
    ),
)
