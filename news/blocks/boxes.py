"""Boxes beside the story: key points, facts, a word from the editor."""

from wagtail import blocks

from news.blocks.images import OptionalPictureBlock
from news.blocks.inner import InnerBlock
from news.blocks.words import INLINE_FEATURES


class KeyPointsBlock(blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, help_text="Empty: no title.")
    items = blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE_FEATURES, label="Point"),
        label="Points",
        min_num=1,
        max_num=12,
        help_text="One sentence each.",
    )

    class Meta:
        label = "Key points"
        icon = "key-points"
        group = "Boxes"
        description = "The story in a few sentences, for those who read nothing else of it."
        preview_value = {
            "title": "What was decided",
            "items": [
                "<p>The night ferry sails until March.</p>",
                "<p>Fares stay <b>as they are</b>.</p>",
                "<p>The council votes again in spring.</p>",
            ],
        }


class FactBoxBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        choices=[("facts", "Facts"), ("profile", "Profile"), ("background", "Background")],
        default="facts",
        help_text="Facts and figures, somebody's life in short, or how it came to this.",
    )
    title = blocks.CharBlock(max_length=160)
    body = InnerBlock(label="Text")
    image = OptionalPictureBlock(label="Picture", required=False, collapsed=True)

    class Meta:
        label = "Fact box"
        icon = "fact-box"
        group = "Boxes"
        description = "Facts, a profile or background, set beside the story."
        preview_value = {
            "kind": "facts",
            "title": "The ferry in figures",
            "body": [
                ("paragraph", "<p>Two boats share the crossing; the older was built in 1987.</p>"),
                ("list", "<ul><li>38 crossings a week</li><li>212 seats</li></ul>"),
            ],
            "image": {},
        }


class EditorsNoteBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        choices=[("note", "Note"), ("disclosure", "Disclosure"), ("update", "Update")],
        default="note",
        help_text="Disclosure: what readers should know about the paper's own interest. "
        "Errors are corrected under Corrections.",
    )
    note = blocks.RichTextBlock(features=INLINE_FEATURES)

    class Meta:
        label = "Editor's note"
        icon = "editors-note"
        group = "Boxes"
        description = "A word from the editor to the readers, at its place in the story."
        preview_value = {
            "kind": "disclosure",
            "note": "<p>The harbour board advertises in this paper. It did not see this story before you did.</p>",
        }
