"""Makes the raw data of the StreamFields of stories and pages from what their manuscripts say."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from media.models import Picture
from news.blocks import BodyBlock
from news.demo.manuscripts import BlockText, Language, StoryText, as_line, as_rich_text
from news.demo.streams import Block, block
from news.models import Topic
from news.vocabulary import Display


class BodyMaker:
    """Knows what a text may refer to: pictures, topics and the pages of other stories, by their keys."""

    def __init__(
        self,
        pictures: Mapping[str, Picture],
        topics: Mapping[tuple[str, str], Topic],
        pages: Mapping[str, int],
    ) -> None:
        self.pictures = pictures
        self.topics = topics
        self.pages = pages
        self.makers: dict[str, Callable[[BlockText, Language], Any]] = {
            "paragraph": lambda text, language: self.words(text["paragraph"]),
            "heading": lambda text, language: {"text": text["heading"], "level": text.get("level", "2")},
            "list": lambda text, language: self._linked(as_line(text["list"]).replace("> <", "><")),
            "quote": self._quote,
            "pull_quote": lambda text, language: {
                "quote": as_rich_text(text["pull_quote"]),
                "attribution": text["attribution"],
            },
            "divider": lambda text, language: None,
            "image": lambda text, language: self._image(text),
        }

    def body(self, texts: list[BlockText], language: Language, slug: str) -> str:
        """The body as JSON. Raises KeyError for a block, picture, topic or story that does not exist."""
        blocks: list[Block] = []
        for place, text in enumerate(texts):
            kind = next(iter(text))
            if kind in BodyBlock().child_blocks:
                blocks.append(block(kind, self.makers[kind](text, language), slug, place))
        return json.dumps(blocks)

    def lead(self, story: StoryText) -> str:
        """The lead picture as JSON, or its words alone while there is none."""
        if not (story.lead or story.lead_words):
            return "[]"
        value = self._image({"image": story.lead or "", "display": Display.WIDE, **story.lead_words})
        return json.dumps([block("image", value, story.slug, "lead")])

    def words(self, text: str) -> str:
        return self._linked(as_rich_text(text))

    def _quote(self, text: BlockText, language: Language) -> dict[str, Any]:
        topic = self.topics[text["speaker_topic"], language].pk if "speaker_topic" in text else None
        return {**text, "quote": self.words(text["quote"]), "speaker_topic": topic}

    def _image(self, text: BlockText) -> dict[str, Any]:
        return {"display": Display.INLINE, **self._picture_use(text)}

    def _picture_use(self, text: BlockText) -> dict[str, Any]:
        picture = self.pictures[text["image"]].pk if text["image"] else None
        empty = {"caption": "", "credit": "", "alt": "", "decorative": False}
        return {**empty, **text, "image": picture}

    def _linked(self, text: str) -> str:
        """Turn `href="story:slug"` into Wagtail's link to that page."""
        return re.sub(
            r'<a\s+href="story:([^"]+)">',
            lambda found: f'<a linktype="page" id="{self.pages[found[1]]}">',
            text,
        )
