"""Quotes that know who spoke, in which role, to whom, and where it was said."""

from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from news.blocks.words import INLINE_FEATURES
from news.links import is_web_address


class QuoteBlock(blocks.StructBlock):
    """Words set apart with their speaker (schema.org Quotation)."""

    quote = blocks.RichTextBlock(features=INLINE_FEATURES, help_text="The words, without quotation marks.")
    speaker_name = blocks.CharBlock(required=False, max_length=255, label="Speaker")
    speaker_role = blocks.CharBlock(
        required=False, max_length=255, help_text='How the speaker is introduced, as in "harbour master".'
    )
    speaker_topic = SnippetChooserBlock(
        "news.Topic", required=False, help_text="The speaker's topic page, if any."
    )
    said_to = blocks.CharBlock(
        required=False, max_length=255, help_text="To whom: a paper, a court, a crowd."
    )
    source_url = blocks.URLBlock(
        required=False,
        label="Source link",
        validators=[is_web_address],
        help_text="Where the words can be checked.",
    )

    class Meta:
        label = "Quote"
        icon = "quotation"
        group = "Words"
        description = "Somebody's words, set apart, with who said them and to whom."
        preview_value = {
            "quote": "<p>We did not expect that so early.</p>",
            "speaker_name": "Joseph Grech",
            "speaker_role": "harbour master",
            "said_to": "The Lantern",
        }


class PullQuoteBlock(blocks.StructBlock):
    """Words of the story itself, repeated large to draw the reader in."""

    quote = blocks.RichTextBlock(
        features=["bold", "italic"],
        help_text="Copied from a paragraph or quote of this story, word for word; that is checked before publication.",
    )
    attribution = blocks.CharBlock(required=False, max_length=255, help_text="Who said it, as printed.")

    class Meta:
        label = "Pull quote"
        icon = "pull-quote"
        group = "Words"
        description = (
            "A sentence of the story repeated large. Readers of the text alone do not meet it twice."
        )
        preview_value = {
            "quote": "<p>Nobody asked the people who cross at two in the morning.</p>",
            "attribution": "Rita Sant, night nurse",
        }
