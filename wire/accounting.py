"""The proof that no word of a file was lost or invented: the words of the copy against the words placed."""

import re
from collections import Counter

from wire.story import Heading, ListPart, Paragraph, Part, PicturePart, Story

WORD = re.compile(r"\w+")


def words_of(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


def unaccounted(text: str, story: Story) -> Counter[str]:
    """Words of the copy in no field and no report, and words placed that the copy has not. Empty: all is well."""
    copy = words_of(text)
    placed: Counter[str] = Counter()
    for piece in story.placed:
        placed.update(words_of(piece.text))
    return (copy - placed) + (placed - copy) + _misplaced(story)


def _misplaced(story: Story) -> Counter[str]:
    """Words that a field has and the list of placed words does not give it, or the other way round."""
    wrong: Counter[str] = Counter()
    fields = {
        "headline": story.headline, "kicker": story.kicker, "byline": story.byline, "standfirst": story.standfirst,
        "dateline": story.dateline, "caption": story.caption, "credit": story.credit, "embargo": story.embargo,
        "body": "\n".join(map(text_of, story.body)),
    }  # fmt: skip
    for name, value in fields.items():
        has, given = words_of(value), words_of("\n".join(p.text for p in story.placed if p.field == name))
        wrong += (has - given) + (given - has)
    return wrong


def text_of(part: Part) -> str:
    """The words of one part of the body, one line for each item of a list."""
    match part:
        case Paragraph(text) | Heading(text):
            return text
        case ListPart(items):
            return "\n".join(items)
        case PicturePart(caption, credit):
            return f"{caption}\n{credit}"
