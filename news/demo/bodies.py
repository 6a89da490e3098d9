"""Makes the raw data of the StreamFields of stories and pages from what their manuscripts say."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from media.embeds import Plays, read_pasted
from media.models import Picture
from news.blocks import BodyBlock
from news.demo.boxes import inner, sheet
from news.demo.manuscripts import BlockText, Language, StoryText, as_line, as_rich_text
from news.demo.streams import Block, block
from news.models import Topic
from news.vocabulary import Display

Value = Any


@dataclass(frozen=True)
class Shelf:
    """What texts refer to, by key: of topics with the language, of stories by slug the page's number."""

    pictures: Mapping[str, Picture]
    topics: Mapping[tuple[str, str], Topic]
    files: Mapping[str, Model]
    """Recordings and documents."""

    stories: Mapping[str, int]


class BodyMaker:
    """For each type of block one method of its name, from the text to the value."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def body(self, texts: Sequence[BlockText], language: Language, slug: str) -> str:
        """The body as JSON. Raises AttributeError for an unknown block, KeyError for an unknown thing."""
        blocks: list[Block] = []
        for place, text in enumerate(texts):
            kind = next(iter(text))
            value = getattr(self, kind)(text, language, f"{slug}/{place}")
            blocks.append(block(kind, _kept(kind, value), slug, place))
        return json.dumps(blocks)

    def lead(self, story: StoryText) -> str:
        """The lead picture as JSON, or its words alone while there is none."""
        if not (story.lead or story.lead_words):
            return "[]"
        text = {"image": story.lead or "", "display": Display.WIDE, **story.lead_words}
        return json.dumps([block("image", _kept("image", self.image(text)), story.slug, "lead")])

    def words(self, text: str) -> str:
        """Rich text; `href="story:slug"` becomes Wagtail's link to that page."""
        return self._linked(as_rich_text(text))

    def paragraph(self, text: BlockText, *_: Any) -> Value:
        return self.words(text["paragraph"])

    def heading(self, text: BlockText, *_: Any) -> Value:
        return {"text": text["heading"], "level": text.get("level", "2")}

    def list(self, text: BlockText, *_: Any) -> Value:
        return self._linked(as_line(text["list"]).replace("> <", "><"))

    def quote(self, text: BlockText, language: Language, *_: Any) -> Value:
        topic = self.shelf.topics[text["speaker_topic"], language].pk if "speaker_topic" in text else None
        return {**text, "quote": self.words(text["quote"]), "speaker_topic": topic}

    def pull_quote(self, text: BlockText, *_: Any) -> Value:
        return {**text, "quote": as_rich_text(text["pull_quote"])}

    def divider(self, *_: Any) -> Value:
        return None

    def image(self, text: BlockText, *_: Any) -> Value:
        picture = self.shelf.pictures[text["image"]].pk if text["image"] else None
        empty = {"caption": "", "credit": "", "alt": "", "decorative": False, "display": Display.INLINE}
        return {**empty, **text, "image": picture}

    def gallery(self, text: BlockText, language: Language, name: str) -> Value:
        pictures = [self.image({"image": key}) for key in text["gallery"]]
        items = [block("item", picture, name, place) for place, picture in enumerate(pictures)]
        return {"title": text["title"], "intro": self.words(text["intro"]), "items": items}

    def video(self, text: BlockText, *_: Any) -> Value:
        return {"display": Display.INLINE, "poster": None, **self._played(text, "video")}

    def audio(self, text: BlockText, *_: Any) -> Value:
        return self._played(text, "audio")

    def embed(self, text: BlockText, *_: Any) -> Value:
        return {**text, "url": text["embed"], "found": found(text["embed"], text["title"], text["author"])}

    def interactive(self, text: BlockText, language: Language, name: str) -> Value:
        fallback = inner(text["fallback"], name, "fallback")
        return {**text, "url": text["interactive"], "config": {}, "fallback": fallback}

    def document(self, text: BlockText, *_: Any) -> Value:
        return {**text, "document": self.shelf.files[text["document"]].pk}

    def key_points(self, text: BlockText, language: Language, name: str) -> Value:
        points = [block("item", self.words(point), name, n) for n, point in enumerate(text["key_points"])]
        return {"title": text["title"], "items": points}

    def fact_box(self, text: BlockText, language: Language, name: str) -> Value:
        picture = self.image({"image": text.get("image", "")})
        return {
            "kind": text["kind"],
            "title": text["fact_box"],
            "body": inner(text["body"], name),
            "image": picture,
        }

    def related_link(self, text: BlockText, language: Language, name: str) -> Value:
        kind, _, slug = text["related_link"].partition("story:")
        place = block("address", kind, name) if kind else block("page", self.shelf.stories[slug], name)
        return {**text, "place": [place]}

    def editors_note(self, text: BlockText, *_: Any) -> Value:
        return {"kind": text["kind"], "note": self.words(text["editors_note"])}

    def table(self, text: BlockText, *_: Any) -> Value:
        return {"table": sheet(text), "source": text.get("source", "")}

    def code(self, text: BlockText, *_: Any) -> Value:
        return {"code": text["code"].rstrip(), "code_language": text["code_language"]}

    def _played(self, text: BlockText, plays: Plays) -> Value:
        key = text[plays]
        if "://" in key:
            facts = found(key, text["title"], text["credit"].rpartition(": ")[2], plays)
            return {**text, "recording": None, "url": key, "found": facts}
        return {**text, "recording": self.shelf.files[key].pk, "url": "", "found": {}}

    def _linked(self, text: str) -> str:
        return re.sub(
            r'<a\s+href="story:([^"]+)">',
            lambda link: f'<a linktype="page" id="{self.shelf.stories[link[1]]}">',
            text,
        )


def _kept(kind: str, value: Value) -> Value:
    """What the block has a field for."""
    if not isinstance(value, dict):
        return value
    fields = BodyBlock().child_blocks[kind].child_blocks
    return {name: part for name, part in value.items() if name in fields}


def found(url: str, title: str, author: str, plays: Plays | None = None) -> dict[str, Any]:
    """What a platform would have answered about an invented post: it is not asked."""
    read = read_pasted(url, plays)
    return {
        "url": read.url,
        "provider": read.provider,
        "provider_id": read.id,
        "posted_at": None,
        "title": title,
        "author": author,
        "width": 1280 if plays == "video" else None,
        "height": 720 if plays == "video" else None,
        "answered": True,
    }
