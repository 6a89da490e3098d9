"""Plain text to Story: the head, the body and what stands below, read by the documented tables of `wire.rules`."""

from wire.body import read_body
from wire.composition import Composition
from wire.head import read_head
from wire.language import language_by_script
from wire.layout import divide
from wire.story import Story

MISSING = {
    "headline": "none found.",
    "display_date": "none found.",
    "byline": "none found.",
    "standfirst": "none found.",
    "dateline": "none found.",
    "caption": "none found.",
    "credit": "none found.",
    "source_organisation": "none found.",
}


def read_story(text: str, language: str = "") -> Story:
    """The story in a piece of plain text. `language` overrides what the script says."""
    story = Composition(language=language)
    lines = divide(text)
    if not language:
        guess = language_by_script(text)
        story.language = guess.language
        if guess.remark:
            story.note("language", guess.remark)
    read_body(story, lines[read_head(story, lines) :])
    joined = sum(line.joined - 1 for line in lines)
    if joined:
        story.note(
            "body", f"{joined} line breaks at a fixed width were taken for wrapping, not for paragraphs."
        )
    _report_missing(story)
    return story.story()


def _report_missing(story: Composition) -> None:
    for name, sentence in MISSING.items():
        if not getattr(story, name):
            story.note(name, sentence)
    if not any(c.role == "author" for c in story.contributions):
        story.note("authors", "none found; publishing asks for one.")
    if not story.body:
        story.note("body", "none found.")
