"""Makes the raw data of StreamFields from manuscripts: each block with an id that is always the same."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from media.models import Picture
from news.demo.manuscripts import StoryText, as_line, as_rich_text, stable_id
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
        self.makers: dict[str, Callable[[dict[str, str], str], Any]] = {
            "paragraph": lambda block, language: self._linked(as_rich_text(block["paragraph"])),
            "heading": lambda block, language: {"text": block["heading"], "level": block.get("level", "2")},
            "list": lambda block, language: self._linked(as_line(block["list"]).replace("> <", "><")),
            "quote": self._quote,
            "image": self._image,
        }

    def body(self, story: StoryText) -> str:
        """The body as JSON. Raises KeyError for a block, picture, topic or story that does not exist."""
        blocks = []
        for position, block in enumerate(story.body):
            kind = next(iter(block))
            value = self.makers[kind](block, story.language)
            blocks.append({"type": kind, "value": value, "id": str(stable_id(story.slug, position))})
        return json.dumps(blocks)

    def lead(self, story: StoryText) -> str:
        """The lead picture as JSON, or its words alone while there is none."""
        if story.lead is None and not story.lead_words:
            return "[]"
        value = self._image(
            {"image": story.lead or "", "display": Display.WIDE, **story.lead_words}, story.language
        )
        return json.dumps([{"type": "image", "value": value, "id": str(stable_id(story.slug, "lead"))}])

    def _quote(self, block: dict[str, str], language: str) -> dict[str, Any]:
        topic = self.topics[block["speaker_topic"], language].pk if "speaker_topic" in block else None
        return {**block, "quote": self._linked(as_rich_text(block["quote"])), "speaker_topic": topic}

    def _image(self, block: dict[str, str], language: str) -> dict[str, Any]:
        picture = self.pictures[block["image"]].pk if block["image"] else None
        empty = {"caption": "", "credit": "", "alt": "", "decorative": False, "display": Display.INLINE}
        return {**empty, **block, "image": picture}

    def _linked(self, text: str) -> str:
        """Turn `href="story:slug"` into Wagtail's link to that page."""
        return re.sub(
            r'<a href="story:([^"]+)">',
            lambda found: f'<a linktype="page" id="{self.pages[found[1]]}">',
            text,
        )
